import StreetModel

/// The place in the gallery of a refusal: the compiler asks for one for each new case.
enum RefusalRoom: String, CaseIterable {
    case unknownStaff, unknownElder, unknownGrid, outsideScope, notHere, notConsented, observedInFuture,
        observedTooLongAgo, clockFarAhead, nothingToTakeBack, takenBackAlready, tooLateToTakeBack, othersRestOnIt,
        notYours,
        unknownMatter, matterIsOver, needsName, nothingToRedo, mayNotImport, importOutsideScope, importOvertaken,
        noticeIsOver, onlySetup, wrongOrder, notForKind, needsResultOnPerson, needsOutcome, needsCause, needsReason,
        needsTarget, needsAnswer, handlerMayNot, ownHandOnly, needsRole, outsidePlace, unknownPlace, ticketExists,
        notATelephone, needsDate, dateNotAhead, cannotBeKept, needsTwoNames, mayNotStandIn, alreadySo, absenceTooLong

    /// Nil for one that has a room of its own further in.
    init?(_ fault: Refusal) {
        switch fault {
        case .unknownStaff: self = .unknownStaff
        case .unknownElder: self = .unknownElder
        case .unknownGrid: self = .unknownGrid
        case .outsideScope: self = .outsideScope
        case .notHere: self = .notHere
        case .notConsented: self = .notConsented
        case .observedInFuture: self = .observedInFuture
        case .observedTooLongAgo: self = .observedTooLongAgo
        case .clockFarAhead: self = .clockFarAhead
        case .nothingToTakeBack: self = .nothingToTakeBack
        case .takenBackAlready: self = .takenBackAlready
        case .tooLateToTakeBack: self = .tooLateToTakeBack
        case .othersRestOnIt: self = .othersRestOnIt
        case .notYours: self = .notYours
        case .unknownMatter: self = .unknownMatter
        case .matterIsOver: self = .matterIsOver
        case .needsName: self = .needsName
        case .nothingToRedo: self = .nothingToRedo
        case .mayNotImport: self = .mayNotImport
        case .importOutsideScope: self = .importOutsideScope
        case .importOvertaken: self = .importOvertaken
        case .noticeIsOver: self = .noticeIsOver
        case .onlySetup: self = .onlySetup
        case .wrongOrder: self = .wrongOrder
        case .notForKind: self = .notForKind
        case .needsResultOnPerson: self = .needsResultOnPerson
        case .needsOutcome: self = .needsOutcome
        case .needsCause: self = .needsCause
        case .needsReason: self = .needsReason
        case .needsTarget: self = .needsTarget
        case .needsAnswer: self = .needsAnswer
        case .handlerMayNot: self = .handlerMayNot
        case .ownHandOnly: self = .ownHandOnly
        case .needsRole: self = .needsRole
        case .outsidePlace: self = .outsidePlace
        case .unknownPlace: self = .unknownPlace
        case .ticketExists: self = .ticketExists
        case .notATelephone: self = .notATelephone
        case .needsDate: self = .needsDate
        case .dateNotAhead: self = .dateNotAhead
        case .cannotBeKept: self = .cannotBeKept
        case .needsTwoNames: self = .needsTwoNames
        case .mayNotStandIn: self = .mayNotStandIn
        case .alreadySo: self = .alreadySo
        case .absenceTooLong: self = .absenceTooLong
        case .register: return nil
        case .consultation: return nil
        }
    }
}
