/// What is left of a slot after two days: the outcome that decided it.
package enum SlotMark: UInt8, Hashable, Sendable {
    /// Nobody looked.
    case none = 0x20
    case normal = 0x2B
    case abnormal = 0x21
    case unclear = 0x3F
    /// Only too early: it does not count as seen.
    case early = 0x2D

    package init(_ outcome: Outcome) {
        switch outcome {
        case .normal: self = .normal
        case .abnormal: self = .abnormal
        case .unclear: self = .unclear
        case .early: self = .early
        }
    }
}
