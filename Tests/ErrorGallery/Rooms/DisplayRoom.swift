import Workbench

/// The place in the gallery of a terminal that cannot show the workbench: the compiler asks for one for each new case.
enum DisplayRoom: String, CaseIterable {
    case noTerminal, dumbTerminal, unknownTerminal, noLocale

    init(_ fault: Words.DisplayTrouble) {
        switch fault {
        case .noTerminal: self = .noTerminal
        case .dumbTerminal: self = .dumbTerminal
        case .unknownTerminal: self = .unknownTerminal
        case .noLocale: self = .noLocale
        }
    }
}
