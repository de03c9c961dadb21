extension Office {
    /// Who else on the desk a person may be (DOMAIN §2): by identity number, else by name, birth date and dwelling,
    /// across all open communities, by id.
    package func twins(of elder: Elder) -> [Elder] {
        let others = books.values.lazy.flatMap(\.elders.values).map(\.elder).filter { $0.id != elder.id }
        let number = elder.identity.uppercased()
        var found: [Elder] = number.isEmpty ? [] : others.filter { $0.identity.uppercased() == number }
        if found.isEmpty, !elder.name.isEmpty, !elder.building.isEmpty {
            found = others.filter { other in
                other.name == elder.name && other.born == elder.born && other.building == elder.building
                    && other.entrance == elder.entrance && other.door == elder.door
            }
        }
        return found.sorted { $0.id < $1.id }
    }
}
