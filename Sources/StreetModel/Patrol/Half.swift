/// The half of a day a slot belongs to: the morning's look or the evening's.
package enum Half: String, Choice, Hashable, Comparable {
    case morning, evening

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .morning: ["早"]
        case .evening: ["晚"]
        }
    }

    package static func < (left: Half, right: Half) -> Bool { left == .morning && right == .evening }
}
