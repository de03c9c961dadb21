import StreetModel

extension Refusal {
    /// The fields of forms that a refusal may be about, the likelier first; none where it is about no one field.
    var fields: [FormField.Name] {
        switch self {
        case .needsOutcome: [.outcome]
        case .needsCause: [.cause]
        case .needsAnswer: [.solved]
        case .needsReason: [.reason, .done, .text]
        case .needsTarget: [.department, .staff, .master, .until]
        case .needsDate, .dateNotAhead: [.until, .by, .through]
        case .unknownStaff, .mayNotStandIn: [.worker]
        case .unknownPlace, .outsidePlace: [.place]
        case .ticketExists: [.ticket]
        case .notATelephone: [.telephone]
        case .observedInFuture, .observedTooLongAgo: [.calledAt]
        case .absenceTooLong: [.through]
        case .needsName: [.toldBy]
        case .unknownElder, .unknownGrid, .outsideScope, .notHere, .clockFarAhead, .notConsented, .nothingToTakeBack,
            .takenBackAlready,
            .tooLateToTakeBack, .othersRestOnIt, .notYours, .unknownMatter, .matterIsOver, .nothingToRedo,
            .mayNotImport, .importOutsideScope, .importOvertaken, .noticeIsOver, .onlySetup, .wrongOrder, .notForKind,
            .needsResultOnPerson, .handlerMayNot, .ownHandOnly, .needsRole, .needsTwoNames, .alreadySo, .register,
            .cannotBeKept:
            []
        case .consultation(let refusal): refusal.fields
        }
    }
}

extension ConsultationRefusal {
    /// The fields of forms that a refusal may be about, the likelier first; of most it is none.
    var fields: [FormField.Name] {
        if case .field(let key, _) = self { return ConsultationRefusal.fields[key] ?? [] }
        if case .needsTarget(let verdict) = self { return verdict == .merge ? [.master] : [.department] }
        if case .mayNotKeep = self { return [.owner] }
        switch self {
        case .topicIntoItself, .topicElsewhere, .topicWentInto, .topicIsOver, .unknownTopic: return [.master]
        case .unknownStep, .stepNotNext, .movedMeanwhile: return [.toStep]
        case .live(.needsText): return [.text]
        case .live(.unknownMember): return [.mover]
        case .live(.ballot(.tooFewOptions)): return [.options]
        case .live(.ballot(.ownersMissing)), .live(.ballot(.areaByRollCall)): return [.base]
        case _: return []
        }
    }

    /// The fields of forms by the stored names of what they fill.
    private static let fields: [String: [FormField.Name]] = [
        "proposer": [.caller], "telephone": [.telephone], "measure": [.measure], "due": [.by],
        "reason": [.reason, .done], "text": [.text, .done], "base": [.base], "options": [.options],
        "asked": [.asked], "satisfied": [.pleased],
    ]
}

extension RegisterRefusal {
    /// The stored names of the fields that a refusal may be about, the likelier first.
    var keys: [String] {
        switch self {
        case .field(let key, _), .noSuchDwelling(_, let key), .outsideWindow(let key), .unknownField(let key): [key]
        case .codeExists: ["id"]
        case .unknownBuilding, .buildingElsewhere: ["building"]
        case .isMove: ["building", "grid"]
        case .duplicate: ["identity", "name"]
        case .needsRiskReason: ["riskReason", "risk"]
        case .gridIsClosed: ["grid"]
        case .conflict, .unknownRecord, .needsSecondHand, .ownHand, .hasOpenMatter, .limitHasPassed, .leavingWaits,
            .noLeavingWaits, .unknownAbsence, .gridIntoItself, .noBuildings, .leavesNothing, .isNotEmpty, .isUnseen:
            []
        }
    }
}
