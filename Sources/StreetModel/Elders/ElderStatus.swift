/// Whether somebody still belongs to the register; leaving needs a second hand (DOMAIN §2).
package enum ElderStatus: String, Choice, Hashable {
    case here, moved, died, withdrawn

    package var word: String { rawValue }

    package var names: [String] {
        switch self {
        case .here: ["在住"]
        case .moved: ["迁出", "搬离"]
        case .died: ["去世", "死亡"]
        case .withdrawn: ["退出"]
        }
    }
}
