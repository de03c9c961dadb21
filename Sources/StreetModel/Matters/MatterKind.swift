/// What a matter is about (DOMAIN §1, 事项).
package enum MatterKind: String, Choice, Hashable {
    case anomaly, whereabouts

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .anomaly: ["异常"]
        case .whereabouts: ["核实去向"]
        }
    }
}
