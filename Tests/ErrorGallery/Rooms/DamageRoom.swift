import StreetModel

/// The place in the gallery of damage on disk: the compiler asks for one for each new case.
enum DamageRoom: String, CaseIterable {
    case malformed, number, sum, act, body, day, unfinished, shortened, checkpointAhead, checkpointSum,
        checkpointFile, otherBook, notAFile, bookGone, settingsChanged, settingsGone

    init(_ fault: StoredDamage) {
        switch fault {
        case .malformed: self = .malformed
        case .number: self = .number
        case .sum: self = .sum
        case .act: self = .act
        case .body: self = .body
        case .day: self = .day
        case .unfinished: self = .unfinished
        case .shortened: self = .shortened
        case .checkpointAhead: self = .checkpointAhead
        case .checkpointSum: self = .checkpointSum
        case .checkpointFile: self = .checkpointFile
        case .otherBook: self = .otherBook
        case .notAFile: self = .notAFile
        case .bookGone: self = .bookGone
        case .settingsChanged: self = .settingsChanged
        case .settingsGone: self = .settingsGone
        }
    }
}
