import StreetModel

/// The place in the gallery of a refusal about the registers: the compiler asks for one for each new case.
enum RegisterRoom: String, CaseIterable {
    case field, conflict, unknownRecord, unknownField, codeExists, unknownBuilding, buildingElsewhere, isUnseen,
        noSuchDwelling, outsideWindow, isMove, needsSecondHand, ownHand, duplicate, needsRiskReason, hasOpenMatter,
        limitHasPassed, leavingWaits, noLeavingWaits, unknownAbsence, gridIntoItself, gridIsClosed, noBuildings,
        leavesNothing, isNotEmpty

    init(_ fault: RegisterRefusal) {
        switch fault {
        case .field: self = .field
        case .conflict: self = .conflict
        case .unknownRecord: self = .unknownRecord
        case .unknownField: self = .unknownField
        case .codeExists: self = .codeExists
        case .unknownBuilding: self = .unknownBuilding
        case .buildingElsewhere: self = .buildingElsewhere
        case .isUnseen: self = .isUnseen
        case .noSuchDwelling: self = .noSuchDwelling
        case .outsideWindow: self = .outsideWindow
        case .isMove: self = .isMove
        case .needsSecondHand: self = .needsSecondHand
        case .ownHand: self = .ownHand
        case .duplicate: self = .duplicate
        case .needsRiskReason: self = .needsRiskReason
        case .hasOpenMatter: self = .hasOpenMatter
        case .limitHasPassed: self = .limitHasPassed
        case .leavingWaits: self = .leavingWaits
        case .noLeavingWaits: self = .noLeavingWaits
        case .unknownAbsence: self = .unknownAbsence
        case .gridIntoItself: self = .gridIntoItself
        case .gridIsClosed: self = .gridIsClosed
        case .noBuildings: self = .noBuildings
        case .leavesNothing: self = .leavesNothing
        case .isNotEmpty: self = .isNotEmpty
        }
    }
}
