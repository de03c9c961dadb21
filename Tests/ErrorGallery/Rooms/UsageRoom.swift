import Workbench

/// The place in the gallery of a command line that was not understood: the compiler asks for one for each new case.
enum UsageRoom: String, CaseIterable {
    case missingArgument, missingValue, unknownOption, unexpected, takesNoValue, badValue, expected, other

    init(_ fault: Words.UsageFault) {
        switch fault {
        case .missingArgument: self = .missingArgument
        case .missingValue: self = .missingValue
        case .unknownOption: self = .unknownOption
        case .unexpected: self = .unexpected
        case .takesNoValue: self = .takesNoValue
        case .badValue: self = .badValue
        case .expected: self = .expected
        case .other: self = .other
        }
    }
}
