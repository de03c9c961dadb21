extension ImportPlanner {
    /// The contacts that the columns hold, before those that were added at the desk; what the file does not say of a
    /// contact who is there already (when verified, how related) stays, and so does what a cell leaves empty.
    mutating func readContacts(in row: RowReader, were: [Contact]) -> [Contact] {
        let columns = [
            ContactColumns(ElderHeader.contact, ElderHeader.relation, ElderHeader.contactTelephone),
            ContactColumns(ElderHeader.furtherContact, ElderHeader.furtherRelation, ElderHeader.furtherTelephone),
        ].filter { row.has($0.name) }
        guard !columns.isEmpty else { return were }
        let names = columns.map { row.text($0.name) ?? "" }
        var read: [Contact] = []
        for (place, column) in columns.enumerated() {
            var contact = column.contact(in: row)
            // Two contacts may have one name: the one in the same place is meant first.
            let places = contact.name.isEmpty ? [place] : [place] + were.indices
            let index = places.first { index in
                guard index < were.count else { return false }
                let name = were[index].name
                return contact.name.isEmpty ? name.isEmpty || !names.contains(name) : name == contact.name
            }
            if let index { complete(&contact, from: were[index], column, in: row) }
            if !contact.name.isEmpty || !contact.telephone.isEmpty { read.append(contact) }
        }
        return read + were.dropFirst(columns.count).filter { known in !read.contains { $0.name == known.name } }
    }

    /// A contact with what the desk knows of her and the row does not say; an empty cell is told of.
    private mutating func complete(
        _ contact: inout Contact, from known: Contact, _ column: ContactColumns, in row: RowReader
    ) {
        keep(\.name, of: &contact, known, in: row, at: column.name)
        keep(\.relation, of: &contact, known, in: row, at: column.relation)
        keep(\.telephone, of: &contact, known, in: row, at: column.telephone)
        if contact.telephone == known.telephone { contact.verifiedOn = known.verifiedOn }
    }

    private mutating func keep(
        _ path: WritableKeyPath<Contact, String>, of contact: inout Contact, _ known: Contact, in row: RowReader,
        at header: String
    ) {
        guard contact[keyPath: path].isEmpty, !known[keyPath: path].isEmpty else { return }
        contact[keyPath: path] = known[keyPath: path]
        if row.has(header) { problems.add(row.problem(.valueStays, at: header, severity: .warning)) }
    }
}

/// The headings under which one contact stands.
private struct ContactColumns {
    let name: String
    let relation: String
    let telephone: String

    init(_ name: String, _ relation: String, _ telephone: String) {
        self.name = name
        self.relation = relation
        self.telephone = telephone
    }

    /// What the row says of the contact; what it does not say is empty.
    func contact(in row: RowReader) -> Contact {
        Contact(name: row.text(name) ?? "", relation: row.text(relation) ?? "", telephone: row.text(telephone) ?? "")
    }
}
