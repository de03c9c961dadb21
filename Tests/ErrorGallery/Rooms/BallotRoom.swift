import StreetModel

/// The place in the gallery of a refusal about motions and ballots: the compiler asks for one for each new case.
enum BallotRoom: String, CaseIterable {
    case unknownMotion, motionIsWithdrawn, motionIsPassed, motionIsDecided, tooFewOptions, amendmentFirst,
        ballotIsOpen, ballotIsNotOpen, ballotIsNotClosed, ballotIsAnnounced, ballotIsNotAnnounced, badThreshold,
        ownersMissing, ownersTooFew, areaTooSmall, wholeTooLarge, areaByRollCall, badChoice, isRollCall, isNoRollCall,
        tooManyVotes, wrongCounts, nothingCounted, unknownWord

    init(_ fault: BallotRefusal) {
        switch fault {
        case .unknownMotion: self = .unknownMotion
        case .motionIsWithdrawn: self = .motionIsWithdrawn
        case .motionIsPassed: self = .motionIsPassed
        case .motionIsDecided: self = .motionIsDecided
        case .tooFewOptions: self = .tooFewOptions
        case .amendmentFirst: self = .amendmentFirst
        case .ballotIsOpen: self = .ballotIsOpen
        case .ballotIsNotOpen: self = .ballotIsNotOpen
        case .ballotIsNotClosed: self = .ballotIsNotClosed
        case .ballotIsAnnounced: self = .ballotIsAnnounced
        case .ballotIsNotAnnounced: self = .ballotIsNotAnnounced
        case .badThreshold: self = .badThreshold
        case .ownersMissing: self = .ownersMissing
        case .ownersTooFew: self = .ownersTooFew
        case .areaTooSmall: self = .areaTooSmall
        case .wholeTooLarge: self = .wholeTooLarge
        case .areaByRollCall: self = .areaByRollCall
        case .badChoice: self = .badChoice
        case .isRollCall: self = .isRollCall
        case .isNoRollCall: self = .isNoRollCall
        case .tooManyVotes: self = .tooManyVotes
        case .wrongCounts: self = .wrongCounts
        case .nothingCounted: self = .nothingCounted
        case .unknownWord: self = .unknownWord
        }
    }
}
