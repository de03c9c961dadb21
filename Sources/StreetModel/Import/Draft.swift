/// A record as an import would leave it, beside what it is now.
struct Draft<Record: Register> {
    var record: Record
    /// nil where the desk has no such record yet.
    let was: Record?
    let row: RowReader

    /// What changes in a record that is there already.
    var changes: [FieldChange] {
        guard let was, was != record else { return [] }
        return was.changes(to: record)
    }
}
