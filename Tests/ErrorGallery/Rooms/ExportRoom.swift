import StreetModel

/// The place in the gallery of a document that was not written: the compiler asks for one for each new case.
enum ExportRoom: String, CaseIterable {
    case exists, unknownForm, cannotWrite

    init(_ fault: ExportFault) {
        switch fault {
        case .exists: self = .exists
        case .unknownForm: self = .unknownForm
        case .cannotWrite: self = .cannotWrite
        }
    }
}
