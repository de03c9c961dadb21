/// How many rows of a subject are new, changed and as they were in one place, and how many records no row names.
package struct PlaceCount: Hashable, Sendable {
    package var subject: SheetSubject
    /// The community's code, or the street's.
    package var place: String
    package var new = 0
    package var changed = 0
    package var unchanged = 0
    package var gone = 0

    package init(subject: SheetSubject, place: String) {
        self.subject = subject
        self.place = place
    }
}
