/// What an import would do, record by record, before it does it.
///
/// It is read off the very events that the import would write, so that the import does just that.
package struct ImportPreview: Hashable, Sendable {
    /// By subject in the order of ``SheetSubject/all``, then by place.
    package var counts: [PlaceCount]
    /// In the same order, and within a place as the rows stand; what is gone comes last. Looks are only counted.
    package var changes: [RecordChange]

    package static let none = ImportPreview(counts: [], changes: [])

    /// What of it lies in one community: all that somebody who answers for that one may see.
    package func limited(to community: String) -> ImportPreview {
        ImportPreview(
            counts: counts.filter { $0.place == community }, changes: changes.filter { $0.place == community })
    }
}
