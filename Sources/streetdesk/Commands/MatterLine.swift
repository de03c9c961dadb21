import StreetModel

/// The words of `matter` on the way in.
enum MatterLine {
    /// The kinds that somebody opens by hand; a look opens an anomaly, and a meeting a resolution.
    static func kind(_ word: String) -> MatterKind? {
        switch MatterKind(named: word) {
        case .complaint: .complaint
        case .finding: .finding
        case .task: .task
        case .anomaly, .whereabouts, .resolution, nil: nil
        }
    }

    /// "yes" or "no"; nil for any other word.
    static func answer(_ word: String) -> Bool? {
        switch word {
        case "yes", "是": true
        case "no", "否": false
        default: nil
        }
    }

    /// The last second that is in time where a day is the limit.
    static func lastSecond(of day: Day, _ offset: UTCOffset) -> Moment {
        offset.moment(day, TimeOfDay(hour: 23, minute: 59, second: 59))
    }

    /// How somebody is reached for a result where nobody says.
    static func channel(of result: Attempt.Result) -> Attempt.Channel {
        switch result {
        case .noAnswer, .spokenTo, .relativeWithHer, .hearsay: .telephone
        case .seen, .foundInNeed, .doorOpened: .door
        case .emergencyCalled: .emergency
        case .noted: .note
        }
    }
}
