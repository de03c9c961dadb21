extension Elder {
    /// The fields that say where somebody lives.
    static let dwelling: Set<String> = ["building", "entrance", "floor", "door"]
    /// Fields that make one value: where somebody lives, and a risk with its reason.
    private static let together: [Set<String>] = [dwelling, ["risk", "riskReason"]]

    /// What a hand changes: ``changes(to:)``, and with one field of a value the others as they were read, so that the
    /// halves of two people's changes never make a third that nobody wrote.
    package func changesByHand(to other: Elder) -> [FieldChange] {
        let changes = changes(to: other)
        let changed = Set(changes.map(\.field))
        let whole = Set(Elder.together.filter { !changed.isDisjoint(with: $0) }.joined())
        return Elder.fields.compactMap { field in
            if let change = changes.first(where: { $0.field == field.key }) { return change }
            guard whole.contains(field.key) else { return nil }
            return FieldChange(field: field.key, was: field.read(self), now: field.read(self))
        }
    }
}
