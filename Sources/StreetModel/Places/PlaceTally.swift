/// What is counted of a place: households, registered people by risk, coverage of the round's slot, canvass.
package struct PlaceTally: Hashable, Sendable {
    /// As the office counted them; a building's and an entrance's are its dwellings.
    package var households = 0
    package var dwellings = 0
    /// Dwellings where the canvass has come to an end.
    package var canvassed = 0
    /// Registered people who are here.
    package var people = 0
    package var red = 0
    package var yellow = 0
    package var green = 0
    package var coverage = Coverage()

    package init() {}

    /// Adds what is counted of people and dwellings; households are known grid by grid, or of a whole community.
    mutating func add(_ other: PlaceTally) {
        dwellings += other.dwellings
        canvassed += other.canvassed
        people += other.people
        red += other.red
        yellow += other.yellow
        green += other.green
        coverage.add(other.coverage)
    }

    /// Adds a whole part, its households too.
    package mutating func add(part: PlaceTally) {
        add(part)
        households += part.households
    }

    /// Counts a person who is here.
    mutating func count(_ risk: Risk, _ view: SlotView) {
        people += 1
        switch risk {
        case .red: red += 1
        case .yellow: yellow += 1
        case .green: green += 1
        }
        coverage.count(view)
    }
}
