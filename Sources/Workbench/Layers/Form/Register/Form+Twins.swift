import StreetModel

extension Form {
    /// The fields whose words together say who somebody is.
    private static let person: Set<String> = ["name", "born", "building", "entrance", "door"]

    /// The files that may be of the same person: asked only once enough is written to tell.
    func twins(_ context: ScreenContext) -> [Elder] {
        guard case .elder? = base, fields.contains(where: { Form.tells($0.name) }),
            case .elder(let elder)? = record(context)
        else { return [] }
        return context.office.twins(of: elder)
    }

    /// True where one of the twins is said under a field: by its number, or by name, birth date and dwelling.
    func isAbout(_ twin: Elder, _ key: String, _ context: ScreenContext) -> Bool {
        let number = value(.register(.elder, "identity"))
        let isSameNumber = !number.isEmpty && twin.identity.uppercased() == number
        return isSameNumber ? key == "identity" : Form.person.contains(key)
    }

    private static func tells(_ name: FormField.Name) -> Bool {
        guard case .register(.elder, let key) = name else { return false }
        return key == "identity" || person.contains(key)
    }
}
