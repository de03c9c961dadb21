/// What a look came to (DOMAIN §1).
package enum Outcome: String, Choice, Hashable {
    case normal, abnormal, unclear
    /// Abnormal before the agreed time: it has not moved yet, that is all.
    case early

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .normal: ["正常"]
        case .abnormal: ["异常"]
        case .unclear: ["看不清"]
        case .early: ["未到点"]
        }
    }
}
