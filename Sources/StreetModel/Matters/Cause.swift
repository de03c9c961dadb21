/// Why it came to a matter (DOMAIN §4: causes of an anomaly; the others are the office's own).
package enum Cause: String, Choice, Hashable {
    case forgot, overslept, outWithoutNotice, ill, fallen, hearing, signalUnclear
    case wornOut, management, conduct, shortage, policy
    case other

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .forgot: ["忘记"]
        case .overslept: ["晚起"]
        case .outWithoutNotice: ["外出未报备"]
        case .ill: ["生病"]
        case .fallen: ["跌倒"]
        case .hearing: ["听力差"]
        case .signalUnclear: ["信号不清"]
        case .wornOut: ["设施老化"]
        case .management: ["管理不到位"]
        case .conduct: ["行为不当"]
        case .shortage: ["资源不足"]
        case .policy: ["政策原因"]
        case .other: ["其他"]
        }
    }

    /// The causes that a matter of a kind can have, in the order in which they are offered.
    package static func causes(of kind: MatterKind) -> [Cause] {
        kind.isAboutPerson
            ? [.forgot, .overslept, .outWithoutNotice, .ill, .fallen, .hearing, .signalUnclear, .other]
            : [.wornOut, .management, .conduct, .shortage, .policy, .other]
    }
}
