import StreetModel

/// The place in the gallery of an answer to a seal: the compiler asks for one for each new case.
enum SealRoom: String, CaseIterable {
    case same, sameSoFar, notOver, grown, damaged, other, misread

    init(_ fault: SealVerdict) {
        switch fault {
        case .same: self = .same
        case .sameSoFar: self = .sameSoFar
        case .notOver: self = .notOver
        case .grown: self = .grown
        case .damaged: self = .damaged
        case .other: self = .other
        case .misread: self = .misread
        }
    }
}
