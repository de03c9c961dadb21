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

    package init(
        elder: String, reason: Reason, from: Day, through: Day, place: String = "", toldBy: String = "",
        isImported: Bool = false, heldThrough: Day? = nil
    ) {
        self.elder = elder
        self.reason = reason
        self.from = from
        self.through = through
        self.place = place
        self.toldBy = toldBy
        self.isImported = isImported
        self.heldThrough = heldThrough
    }

    /// True where the person told it: nobody else is named.
    package func isToldByPerson(_ elder: Elder) -> Bool { elder.isMeant(by: toldBy) }

    /// True where both tell of the same days and place, whatever waits for approval.
    func saysSame(as other: Absence) -> Bool {
        var copy = other
        copy.heldThrough = heldThrough
        return copy == self
    }
}
