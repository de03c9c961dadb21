/// How closely somebody is looked after; red comes first (DOMAIN §2).
package enum Risk: String, Choice, Hashable, Comparable {
    case red, yellow, green

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .red: ["A", "红"]
        case .yellow: ["B", "黄"]
        case .green: ["C", "绿"]
        }
    }

    /// One level up; red is the highest.
    package var lifted: Risk {
        switch self {
        case .red, .yellow: .red
        case .green: .yellow
        }
    }

    package static func < (left: Risk, right: Risk) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .red: 0
        case .yellow: 1
        case .green: 2
        }
    }
}
