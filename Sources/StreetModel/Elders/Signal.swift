/// The agreed signal at the window.
package enum Signal: String, Choice, Hashable {
    case curtain, light, laundry, flowerPot, board

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .curtain: ["窗帘"]
        case .light: ["灯", "灯光"]
        case .laundry: ["晾衣"]
        case .flowerPot: ["花盆"]
        case .board: ["提示牌"]
        }
    }

    /// What one key stands for: the position that the agreement calls normal or abnormal.
    package func seen(as outcome: Outcome, in half: Half) -> Seen {
        let isNormal = outcome == .normal
        switch self {
        case .curtain:
            switch half {
            case .morning: return isNormal ? .open : .shut
            case .evening: return isNormal ? .drawn : .undrawn
            }
        case .light: return isNormal ? .lit : .dark
        case .laundry, .flowerPot, .board: return .other
        }
    }
}
