import StreetModel

extension Form {
    /// The fields whose words together say who somebody is.
    private static let person: Set<String> = ["name", "born", "building", "entrance", "door"]

    /// Looks for files that may be of the same person, whenever something that tells has changed: not at every frame,
    /// for a street has thousands.
    mutating func lookForTwins(_ context: ScreenContext) {
        guard case .elder? = base else { return }
        let telling = fields.filter { Form.tells($0.name) }.map(\.value)
        if telling == twinsLookedFor || telling.allSatisfy(\.isEmpty) { return }
        twinsLookedFor = telling
        guard case .elder(let elder)? = record(context), .elder(elder) != base else {
            twinsFound = []
            return
        }
        twinsFound = context.office.twins(of: elder).map(\.id)
    }

    /// The files that may be of the same person.
    func twins(_ context: ScreenContext) -> [Elder] { twinsFound.compactMap { context.office.elder($0)?.elder } }

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
