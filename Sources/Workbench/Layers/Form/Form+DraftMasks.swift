import StreetModel

/// A draft lies on disk, where its writer may look: what is masked for them on the form stays masked there (DOMAIN §7).
extension Form {
    /// The fields whose masked form changes whenever the value does, as good as always.
    private static let telling: Set<String> = [
        "name", "telephone", "identity", "contacts", "volunteer", "head", "headTelephone",
    ]

    /// What the register held, as a draft may keep it.
    func kept(was value: FieldValue?, of key: String, _ context: ScreenContext) -> FieldValue? {
        guard let base, let value, context.masks(key, of: base, isLasting: true) else { return value }
        return .text(context.words.shown(value, of: key, in: base.kind, on: context.today))
    }

    /// What was written, as a draft may keep it: a contact whose number nobody has touched goes with the mask.
    func kept(_ value: FieldValue, of key: String, _ context: ScreenContext) -> FieldValue {
        guard key == "contacts", let base, context.masks(key, of: base, isLasting: true), case .rows(let rows) = value
        else {
            return value
        }
        let known = Form.contacts(of: base)
        let isNameMasked = context.masks("volunteer", of: base, isLasting: true)
        return .rows(
            rows.map { row in
                var contact = Contact(row: row)
                if known.contains(where: { $0.telephone == contact.telephone }) {
                    contact.telephone = Masking.telephone(contact.telephone)
                }
                if isNameMasked, known.contains(where: { $0.name == contact.name }) {
                    contact.name = Masking.name(contact.name)
                }
                return contact.row
            })
    }

    /// What a draft kept, with what went masked as the register has it.
    func restored(_ value: FieldValue, of key: String) -> FieldValue {
        guard key == "contacts", let base, case .rows(let rows) = value else { return value }
        let known = Form.contacts(of: base)
        return .rows(
            rows.map { row in
                var contact = Contact(row: row)
                if let same = known.first(where: { Masking.telephone($0.telephone) == contact.telephone }) {
                    contact.telephone = same.telephone
                }
                if let same = known.first(where: { Masking.name($0.name) == contact.name }) { contact.name = same.name }
                return contact.row
            })
    }

    /// Takes up what the register held when a draft was written, so that what others changed since is seen before it is
    /// written over; where a mask cannot tell whether it is still the same, it counts as changed.
    mutating func takeUp(was: FieldValue, of key: String, _ context: ScreenContext) {
        guard let base, context.masks(key, of: base, isLasting: true) else {
            _ = try? base?.set(key, to: was)
            return
        }
        let isSame = Form.telling.contains(key) && kept(was: base.value(key), of: key, context) == was
        if !isSame { _ = try? self.base?.set(key, to: .empty) }
    }

    private static func contacts(of record: RegisterRecord) -> [Contact] {
        guard case .rows(let rows)? = record.value("contacts") else { return [] }
        return rows.map(Contact.init(row:))
    }
}
