import StreetModel

/// The place in the gallery of a refusal about topics and meetings: the compiler asks for one for each new case.
enum ConsultationRoom: String, CaseIterable {
    case field, unknownTopic, severalTopics, unknownMeeting, unknownForm, idExists, topicIsOver, meetingIsOver,
        unknownItem, needsOutcome, followUpHasMatter, meetingIsOn, wasChanged, notNewestVersion, correctionsOpen,
        isNotPublic, objectionsEnded, objectionsBegin, unknownObjection, needsVersion, hangsNowhere, needsNotice,
        hangsTooShort, hangsTooLong, hangsUntil, objectionsOpen, formInUse, noRules, topicWentInto, needsTarget,
        topicIntoItself, topicElsewhere, unknownStep, stepNotNext, movedMeanwhile, unknownLine, lineFollows,
        unknownProposal, answersOwed, mayNotKeep, alreadyProposed, isOfTheStreet

    /// Nil for one that has a room of its own further in.
    init?(_ fault: ConsultationRefusal) {
        switch fault {
        case .field: self = .field
        case .unknownTopic: self = .unknownTopic
        case .severalTopics: self = .severalTopics
        case .unknownMeeting: self = .unknownMeeting
        case .unknownForm: self = .unknownForm
        case .idExists: self = .idExists
        case .topicIsOver: self = .topicIsOver
        case .meetingIsOver: self = .meetingIsOver
        case .unknownItem: self = .unknownItem
        case .needsOutcome: self = .needsOutcome
        case .followUpHasMatter: self = .followUpHasMatter
        case .meetingIsOn: self = .meetingIsOn
        case .wasChanged: self = .wasChanged
        case .notNewestVersion: self = .notNewestVersion
        case .correctionsOpen: self = .correctionsOpen
        case .isNotPublic: self = .isNotPublic
        case .objectionsEnded: self = .objectionsEnded
        case .objectionsBegin: self = .objectionsBegin
        case .unknownObjection: self = .unknownObjection
        case .needsVersion: self = .needsVersion
        case .hangsNowhere: self = .hangsNowhere
        case .needsNotice: self = .needsNotice
        case .hangsTooShort: self = .hangsTooShort
        case .hangsTooLong: self = .hangsTooLong
        case .hangsUntil: self = .hangsUntil
        case .objectionsOpen: self = .objectionsOpen
        case .formInUse: self = .formInUse
        case .noRules: self = .noRules
        case .topicWentInto: self = .topicWentInto
        case .needsTarget: self = .needsTarget
        case .topicIntoItself: self = .topicIntoItself
        case .topicElsewhere: self = .topicElsewhere
        case .unknownStep: self = .unknownStep
        case .stepNotNext: self = .stepNotNext
        case .movedMeanwhile: self = .movedMeanwhile
        case .unknownLine: self = .unknownLine
        case .lineFollows: self = .lineFollows
        case .unknownProposal: self = .unknownProposal
        case .answersOwed: self = .answersOwed
        case .mayNotKeep: self = .mayNotKeep
        case .alreadyProposed: self = .alreadyProposed
        case .isOfTheStreet: self = .isOfTheStreet
        case .live: return nil
        case .planning: return nil
        }
    }
}
