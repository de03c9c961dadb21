/// A list of records with fields: communities, staff, duty, grids, buildings, elders.
///
/// How to add one:
/// 1. a struct with `init(id:)` and its table `fields`, in the folder of its subject;
/// 2. a case in ``RegisterKind`` with the book it lives in, and one in ``RegisterRecord``;
/// 3. where it is kept: a dictionary in ``StreetBook`` or ``CommunityBook`` (`Office+Apply.swift` then asks for it);
/// 4. its CSV file's name in Exchange, its file in Storage's checkpoint, a frozen line in the tests.
package protocol Register: Hashable, Sendable {
    static var kind: RegisterKind { get }
    static var fields: [Field<Self>] { get }
    /// Unique within the desk.
    var id: String { get }
    init(id: String)
}

extension Register {
    /// Sets one field by its stored name; false where this register has no such field.
    package mutating func set(_ key: String, to value: FieldValue) throws(FieldFault) -> Bool {
        guard let field = Self.fields.first(where: { $0.key == key }) else { return false }
        try field.write(&self, value)
        return true
    }

    /// What has to change for this record to become the other one, field by field.
    package func changes(to other: Self) -> [FieldChange] {
        var changed = self
        return Self.fields.compactMap { field in
            let was = field.read(self)
            let now = field.read(other)
            // A field written before may have carried this one along (the side of both halves of the day).
            if was == now && field.read(changed) == now { return nil }
            _ = try? field.write(&changed, now)
            return FieldChange(field: field.key, was: was, now: now)
        }
    }
}
