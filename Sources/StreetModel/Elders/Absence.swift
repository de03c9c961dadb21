/// A reported absence (外出报备); it always has an end (DOMAIN §2).
package struct Absence: Hashable, Sendable {
    /// Why the person is not at home.
    package enum Reason: String, Choice, Hashable {
        case away, hospital

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .away: ["外出"]
            case .hospital: ["住院"]
            }
        }
    }

    package var elder: String
    package var reason: Reason
    package var from: Day
    /// The last day away: the person is due again on the next.
    package var through: Day
    package var place: String
    package var toldBy: String
    /// Made by an import of a status without dates.
    package var isImported: Bool
    /// Told by anyone but the person, it holds through this day until community staff approve (DOMAIN §2).
    package var heldThrough: Day?
    /// The first day that it excuses, where it was told too late for the days before: what was not seen two days ago was
    /// missed, and nobody excuses it afterwards. The same reach as late entry has (DOMAIN §3).
    package var excusesFrom: Day?

    package init(
        elder: String, reason: Reason, from: Day, through: Day, place: String = "", toldBy: String = "",
        isImported: Bool = false, heldThrough: Day? = nil, excusesFrom: Day? = nil
    ) {
        self.elder = elder
        self.reason = reason
        self.from = from
        self.through = through
        self.place = place
        self.toldBy = toldBy
        self.isImported = isImported
        self.heldThrough = heldThrough
        self.excusesFrom = excusesFrom
    }

    /// True where the person told it: nobody else is named.
    package func isToldByPerson(_ elder: Elder) -> Bool { elder.isMeant(by: toldBy) }

    /// True where both tell of the same days and place, whatever waits for approval and whatever it excuses.
    func saysSame(as other: Absence) -> Bool {
        var copy = other
        (copy.heldThrough, copy.excusesFrom) = (heldThrough, excusesFrom)
        return copy == self
    }
}
