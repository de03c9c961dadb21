/// What came of a matter when it was handled (办结结果).
package enum HandlingOutcome: String, Choice, Hashable {
    /// 虚惊: nothing was wrong; a confirmer may clear it (DOMAIN §4).
    case falseAlarm
    case safe
    /// Helped where they were.
    case helped
    case hospital
    case died
    case solved
    case partlySolved
    /// Explained; nothing could or had to be done.
    case explained

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .falseAlarm: ["虚惊"]
        case .safe: ["本人平安"]
        case .helped: ["已帮助"]
        case .hospital: ["送医"]
        case .died: ["去世"]
        case .solved: ["已解决"]
        case .partlySolved: ["部分解决"]
        case .explained: ["已解释"]
        }
    }

    /// The outcomes that a matter of a kind can have, in the order in which they are offered.
    package static func outcomes(of kind: MatterKind) -> [HandlingOutcome] {
        kind.isAboutPerson
            ? [.falseAlarm, .safe, .helped, .hospital, .died] : [.solved, .partlySolved, .explained, .falseAlarm]
    }
}
