/// The opening of a matter (matter.opened); its id comes from the entry that makes it.
package struct MatterOpened: Hashable, Sendable {
    /// What gave rise to a matter.
    package enum Origin: String, Choice, Hashable {
        /// An abnormal look.
        case look
        /// A signal that nobody has touched.
        case untouched
        /// A passed limit of the last sign of life.
        case limit
        /// A status without dates in an import.
        case status

        package var word: String { rawValue }
        package var names: [String] { [] }
    }

    package var kind: MatterKind
    package var elder: String
    /// The grid whose worker answers for it.
    package var grid: String
    package var origin: Origin
    /// T0: every clock counts from here (DOMAIN §4).
    package var start: Moment
    /// Without response clock, ladder and bell (an imported absence).
    package var isQuiet: Bool
    /// The end of handling where it is not the profile's; the last second that is in time.
    package var handleBy: Moment?

    package init(
        kind: MatterKind, elder: String, grid: String, origin: Origin, start: Moment, isQuiet: Bool = false,
        handleBy: Moment? = nil
    ) {
        self.kind = kind
        self.elder = elder
        self.grid = grid
        self.origin = origin
        self.start = start
        self.isQuiet = isQuiet
        self.handleBy = handleBy
    }
}
