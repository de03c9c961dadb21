/// Who reads, as far as it decides what of a person is shown (DOMAIN §7). ``nobody`` sees everything masked.
package struct Reader: Hashable, Sendable {
    /// A masked field that the reader asked to see, with a reason, until it fades.
    package struct Shown: Hashable, Sendable {
        package var elder: String
        package var field: PersonField
        package var until: Moment

        package init(elder: String, field: PersonField, until: Moment) {
            self.elder = elder
            self.field = field
            self.until = until
        }
    }

    /// The staff number; empty for nobody.
    package var staff = ""
    /// The codes of the grids or the community whose people are shown by name.
    package var places: [String] = []
    /// The code of the street, for whom what belongs to the street itself is shown whole; else empty.
    package var street = ""
    /// The people who have to be reached, in what the reader answers for.
    package var sought: Set<String> = []
    package var shown: [Shown] = []
    /// The screen is locked: nothing of anybody is shown.
    package var isLocked = false

    package static let nobody = Reader()

    private init() {}

    /// A reader by role: workers and community staff see names in their places, who supervises nowhere.
    package init(_ staff: Staff, places: [String], sought: Set<String> = []) {
        self.staff = staff.id
        self.places = places
        self.sought = sought
    }

    /// Whether a field of somebody is shown, by the table of masks or because it was asked for.
    package func shows(_ field: PersonField, of elder: Elder) -> Bool {
        shows(field, of: elder.id, nearness(to: elder))
    }

    /// The same where it is known how near somebody is.
    func shows(_ field: PersonField, of elder: String, _ nearness: PersonField.Nearness) -> Bool {
        if isLocked { return false }
        if field.isShown(nearness) { return true }
        return shown.contains { $0.elder == elder && $0.field == field }
    }

    /// How near somebody is.
    package func nearness(to elder: Elder) -> PersonField.Nearness { nearness(to: elder.id, in: elder.grid) }

    /// The same for somebody by number, who lives in a grid.
    func nearness(to elder: String, in grid: String) -> PersonField.Nearness {
        if sought.contains(elder) { return .sought }
        return isOwn(grid) ? .own : .other
    }

    /// Whether a place lies where the reader sees people by name; the street itself is a place of its own here, whose
    /// communities do not come with it.
    package func isOwn(_ place: String) -> Bool {
        if !street.isEmpty && place == street { return true }
        return places.contains { place.hasPrefix($0) }
    }
}
