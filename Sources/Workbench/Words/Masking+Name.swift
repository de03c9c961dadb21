import StreetModel

extension Masking {
    /// "张*", "张**", "欧阳**": the surname, and a star for each further character (DOMAIN §7).
    package static func name(_ name: String) -> String {
        let shown = Surname.shown(of: name)
        return shown + String(repeating: "*", count: name.count - shown.count)
    }
}
