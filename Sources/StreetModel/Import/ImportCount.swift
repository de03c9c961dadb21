/// How many rows of a subject are new, changed and as they were.
package struct ImportCount: Hashable, Sendable {
    package var subject: SheetSubject
    package var new = 0
    package var changed = 0
    package var unchanged = 0

    /// The rows in all.
    package var rows: Int { new + changed + unchanged }
}
