/// How many rows of a subject are new, changed and as they were.
package struct ImportCount: Hashable, Sendable {
    package var subject: SheetSubject
    package var new = 0
    package var changed = 0
    package var unchanged = 0

    /// A count of nothing yet.
    package static func none(_ subject: SheetSubject) -> ImportCount { ImportCount(subject: subject) }

    /// The rows in all.
    package var rows: Int { new + changed + unchanged }
}
