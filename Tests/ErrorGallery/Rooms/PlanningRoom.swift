import StreetModel

/// The place in the gallery of a refusal before a meeting: the compiler asks for one for each new case.
enum PlanningRoom: String, CaseIterable {
    case notOnThisLevel, dayIsPast, conflict, isAnnounced, hasBegun, rollOvertaken, numberTwice, member, needsVoter,
        hasMarks, unknownItem, itemOvertaken, onlyTwoLevels, lateStandsAlone, topicElsewhere, topicTwice, isFrozen,
        hasItemsUnder, unknownLine, needsItems, needsRoll, agendaTooLong, hungBeforePlanned, noticeTooShort

    init(_ fault: PlanningRefusal) {
        switch fault {
        case .notOnThisLevel: self = .notOnThisLevel
        case .dayIsPast: self = .dayIsPast
        case .conflict: self = .conflict
        case .isAnnounced: self = .isAnnounced
        case .hasBegun: self = .hasBegun
        case .rollOvertaken: self = .rollOvertaken
        case .numberTwice: self = .numberTwice
        case .member: self = .member
        case .needsVoter: self = .needsVoter
        case .hasMarks: self = .hasMarks
        case .unknownItem: self = .unknownItem
        case .itemOvertaken: self = .itemOvertaken
        case .onlyTwoLevels: self = .onlyTwoLevels
        case .lateStandsAlone: self = .lateStandsAlone
        case .topicElsewhere: self = .topicElsewhere
        case .topicTwice: self = .topicTwice
        case .isFrozen: self = .isFrozen
        case .hasItemsUnder: self = .hasItemsUnder
        case .unknownLine: self = .unknownLine
        case .needsItems: self = .needsItems
        case .needsRoll: self = .needsRoll
        case .agendaTooLong: self = .agendaTooLong
        case .hungBeforePlanned: self = .hungBeforePlanned
        case .noticeTooShort: self = .noticeTooShort
        }
    }
}
