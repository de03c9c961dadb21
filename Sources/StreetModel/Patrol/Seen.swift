/// What was there to be seen (所见).
package enum Seen: String, Choice, Hashable {
    case open, shut, drawn, undrawn, lit, dark
    /// The person herself.
    case person
    case other

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .open: ["开"]
        case .shut: ["未开"]
        case .drawn: ["拉上"]
        case .undrawn: ["未拉"]
        case .lit: ["灯亮", "亮灯"]
        case .dark: ["灯灭", "未亮灯"]
        case .person: ["见到本人"]
        case .other: ["其他"]
        }
    }

    /// Where the signal stood; nil where the look says nothing about it.
    package var position: SignalPosition? {
        switch self {
        case .open, .undrawn: .uncovered
        case .shut, .drawn: .covered
        case .lit: .lit
        case .dark: .dark
        case .person, .other: nil
        }
    }
}

/// Where a signal stood: shut is drawn, open is undrawn (DOMAIN §3).
package enum SignalPosition: String, CaseIterable, Hashable, Sendable {
    case covered, uncovered, lit, dark
}
