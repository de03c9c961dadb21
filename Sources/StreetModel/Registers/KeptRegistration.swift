/// A record that one entry registered: whose it was, so that it can be taken back.
package struct KeptRegistration: Hashable, Sendable {
    package var at: Moment
    package var by: String
    package var kind: RegisterKind
    package var id: String
    /// The first other person who wrote in the record since; empty while nobody has.
    package var changedBy = ""

    package init(at: Moment, by: String, kind: RegisterKind, id: String) {
        self.at = at
        self.by = by
        self.kind = kind
        self.id = id
    }
}
