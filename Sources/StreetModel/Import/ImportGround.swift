/// What an import meets: the registers the desk has, who is away, which looks and complaints the books
/// hold, and the hour.
package struct ImportGround: Sendable {
    /// The street's code, 9 digits.
    package var street: String
    package var now: Moment
    package var offset: UTCOffset
    package var profile: Profile
    package var communities: [String: Community] = [:]
    package var grids: [String: Grid] = [:]
    package var buildings: [String: Building] = [:]
    package var staff: [String: Staff] = [:]
    package var duty: [String: DutyShift] = [:]
    package var elders: [String: Elder] = [:]
    /// The elders with an absence in force today.
    package var absent: Set<String> = []
    /// The elders with an open matter 核实去向.
    package var sought: Set<String> = []
    /// The elders whose limit of the last sign of life has passed, and nobody has acted on it.
    package var pastLimit: Set<String> = []
    /// What was said of people's leaving, and what came of it, by the person; who has nothing is not there.
    package var leavings: [String: [KeptLeaving]] = [:]
    /// The looks that the books hold in ``ImportSource/lookDays``; more do no harm.
    package var looks = KnownLooks()
    /// The complaints that the books hold, by ticket number.
    package var complaints: [String: KnownComplaint] = [:]
    /// The topics of the desk by their ids, those that were taken back among them.
    package var topics: [String: TopicRaised] = [:]

    /// The ground of a desk that is only being made.
    package init(street: String, now: Moment, offset: UTCOffset, profile: Profile) {
        self.street = street
        self.now = now
        self.offset = offset
        self.profile = profile
    }

    /// The day of the import.
    var today: Day { offset.day(of: now) }
}
