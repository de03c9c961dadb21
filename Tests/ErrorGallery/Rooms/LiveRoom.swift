import StreetModel

/// The place in the gallery of a refusal in a meeting that is held: the compiler asks for one for each new case.
enum LiveRoom: String, CaseIterable {
    case isNotRunning, isNotOpen, stepOutOfOrder, notItsDay, noItems, noQuorum, hasQuorum, notItsTime, noMinutes,
        blocked, unknownMember, isHere, isNotHere, neverCame, hasNoVote, mayNotSpeak, ownProxy, hasProxies, gaveVote,
        hasNoProxy, isRecused, isNotRecused, noItemIsOn, itemIsOver, isCarried, isFollowedUp, itemIsOn, itemIsNotOn,
        itemIsPaused, itemIsNotPaused, listIsClosed, listIsOpen, isOnList, turnsAreUsed, nobodyWaits, unknownSpeech,
        speechIsNotWaiting, speechIsNotOn, speechIsPaused, speechIsNotPaused, needsPassedBallot, needsText

    /// Nil for one that has a room of its own further in.
    init?(_ fault: LiveRefusal) {
        switch fault {
        case .isNotRunning: self = .isNotRunning
        case .isNotOpen: self = .isNotOpen
        case .stepOutOfOrder: self = .stepOutOfOrder
        case .notItsDay: self = .notItsDay
        case .noItems: self = .noItems
        case .noQuorum: self = .noQuorum
        case .hasQuorum: self = .hasQuorum
        case .notItsTime: self = .notItsTime
        case .noMinutes: self = .noMinutes
        case .blocked: self = .blocked
        case .unknownMember: self = .unknownMember
        case .isHere: self = .isHere
        case .isNotHere: self = .isNotHere
        case .neverCame: self = .neverCame
        case .hasNoVote: self = .hasNoVote
        case .mayNotSpeak: self = .mayNotSpeak
        case .ownProxy: self = .ownProxy
        case .hasProxies: self = .hasProxies
        case .gaveVote: self = .gaveVote
        case .hasNoProxy: self = .hasNoProxy
        case .isRecused: self = .isRecused
        case .isNotRecused: self = .isNotRecused
        case .noItemIsOn: self = .noItemIsOn
        case .itemIsOver: self = .itemIsOver
        case .isCarried: self = .isCarried
        case .isFollowedUp: self = .isFollowedUp
        case .itemIsOn: self = .itemIsOn
        case .itemIsNotOn: self = .itemIsNotOn
        case .itemIsPaused: self = .itemIsPaused
        case .itemIsNotPaused: self = .itemIsNotPaused
        case .listIsClosed: self = .listIsClosed
        case .listIsOpen: self = .listIsOpen
        case .isOnList: self = .isOnList
        case .turnsAreUsed: self = .turnsAreUsed
        case .nobodyWaits: self = .nobodyWaits
        case .unknownSpeech: self = .unknownSpeech
        case .speechIsNotWaiting: self = .speechIsNotWaiting
        case .speechIsNotOn: self = .speechIsNotOn
        case .speechIsPaused: self = .speechIsPaused
        case .speechIsNotPaused: self = .speechIsNotPaused
        case .needsPassedBallot: self = .needsPassedBallot
        case .needsText: self = .needsText
        case .ballot: return nil
        }
    }
}
