/// How somebody is visited (探访关爱): by telephone or at the door (DOMAIN §1).
package enum VisitKind: String, Choice, Hashable {
    case telephone, door

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .telephone: ["电话探访", "电话"]
        case .door: ["上门探访", "上门"]
        }
    }
}
