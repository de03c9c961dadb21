/// The opening of a matter (matter.opened); its id comes from the entry that makes it, an imported one is kept.
package struct MatterOpened: Hashable, Sendable {
    /// What gave rise to a matter.
    package enum Origin: String, Choice, Hashable {
        /// An abnormal look.
        case look
        /// A visit by telephone or at the door that found something wrong.
        case visit
        /// A signal that nobody has touched.
        case untouched
        /// A passed limit of the last sign of life.
        case limit
        /// A status without dates in an import.
        case status
        /// Somebody at the keyboard.
        case hand
        /// A row of an imported file.
        case imported
        /// A resolution of a meeting.
        case meeting

        package var word: String { rawValue }
        package var names: [String] { [] }
    }

    package var kind: MatterKind
    /// Empty where it is not about a person.
    package var elder: String
    /// The grid whose worker answers for it; a community's code where no grid does.
    package var grid: String
    package var origin: Origin
    /// T0: every clock counts from here (DOMAIN §4).
    package var start: Moment
    /// Without response clock, ladder and bell (an imported absence); for a complaint without bell (an imported one).
    package var isQuiet: Bool
    /// The end of handling where it is not the profile's; the last second that is in time.
    package var handleBy: Moment?
    /// An id that was there before (a ticket number); empty where the entry makes one.
    package var id: String
    /// Who is to do it where that is not the grid's worker.
    package var owner: String
    package var report: MatterReport?

    package init(
        kind: MatterKind, elder: String = "", grid: String, origin: Origin, start: Moment, isQuiet: Bool = false,
        handleBy: Moment? = nil, id: String = "", owner: String = "", report: MatterReport? = nil
    ) {
        self.kind = kind
        self.elder = elder
        self.grid = grid
        self.origin = origin
        self.start = start
        self.isQuiet = isQuiet
        self.handleBy = handleBy
        self.id = id
        self.owner = owner
        self.report = report
    }
}
