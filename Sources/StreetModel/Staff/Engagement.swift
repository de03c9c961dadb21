/// How a worker is engaged.
package enum Engagement: String, Choice, Hashable {
    case fullTime, partTime, volunteer

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .fullTime: ["专职"]
        case .partTime: ["兼职"]
        case .volunteer: ["志愿者"]
        }
    }
}
