/// Somebody to call for an elder: a relative, a neighbour, a friend.
package struct Contact: Hashable, Sendable {
    package var name: String
    /// "儿子", "邻居" … as the office wrote it; empty where unknown.
    package var relation: String
    package var telephone: String
    package var verifiedOn: Day?

    package init(name: String, relation: String, telephone: String, verifiedOn: Day? = nil) {
        self.name = name
        self.relation = relation
        self.telephone = telephone
        self.verifiedOn = verifiedOn
    }

    /// The stored row: name, relation, telephone, verified on.
    package var row: [String] { [name, relation, telephone, verifiedOn?.text ?? ""] }

    /// Reads a stored row; cells that are not there are empty.
    package init(row: [String]) {
        self.init(
            name: row.first ?? "", relation: row.count > 1 ? row[1] : "", telephone: row.count > 2 ? row[2] : "",
            verifiedOn: row.count > 3 ? Day(row[3]) : nil)
    }
}
