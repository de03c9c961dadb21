/// What a person of the office may do and sees (DOMAIN §1, §7).
package enum Role: String, Choice, Hashable {
    case gridWorker, communityStaff, supervisor, administrator

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .gridWorker: ["网格员"]
        case .communityStaff: ["社区工作者", "社工"]
        case .supervisor: ["督查员", "督导员"]
        case .administrator: ["系统管理员", "管理员"]
        }
    }
}
