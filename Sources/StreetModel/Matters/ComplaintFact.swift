/// What is counted of a complaint after its matter is no longer kept: for rates, repeats and the analysis by month,
/// weekday and hour, class and place (DOMAIN §6).
package struct ComplaintFact: Hashable, Sendable {
    /// How long it is kept, in days: the same month of the year before can be compared.
    package static let days = 400

    package var matter: String
    package var number: Int
    package var ticket: String
    package var start: Moment
    package var grid: String
    package var place: String
    package var category: String
    package var channel: MatterReport.Channel?
    package var telephone: String
    /// Seconds late of the response; nil before it.
    package var responseLate: Int?
    /// Seconds late of the handling; nil before it.
    package var handlingLate: Int?
    /// The last answers of the caller; one that said no stays so until the next, whatever is done meanwhile.
    package var isSolved: Bool?
    package var isSatisfied: Bool?
    /// 剔除: outside the rates.
    package var isExcluded: Bool
    /// Withdrawn, merged or taken back: counted nowhere.
    package var isVoid: Bool
    package var level: Int

    /// What a matter says; nil for one that is no complaint.
    package init?(_ matter: Matter) {
        guard matter.kind == .complaint, let report = matter.opening.report else { return nil }
        let progress = matter.progress
        self.init(
            matter: matter.id, number: matter.number, ticket: report.ticket, start: matter.opening.start.cut,
            grid: matter.opening.grid, place: report.place, category: report.category, channel: report.channel,
            telephone: report.telephone, responseLate: progress.response?.late, handlingLate: progress.handling?.late,
            isSolved: progress.answer?.stepped.isSolved, isSatisfied: progress.answer?.stepped.isSatisfied,
            isExcluded: progress.exclusion != nil,
            isVoid: matter.isTakenBack || progress.withdrawal != nil || progress.merging != nil, level: progress.level)
    }

    package init(
        matter: String, number: Int, ticket: String, start: Moment, grid: String, place: String, category: String,
        channel: MatterReport.Channel?, telephone: String, responseLate: Int?, handlingLate: Int?, isSolved: Bool?,
        isSatisfied: Bool?, isExcluded: Bool, isVoid: Bool, level: Int
    ) {
        self.matter = matter
        self.number = number
        self.ticket = ticket
        self.start = start
        self.grid = grid
        self.place = place
        self.category = category
        self.channel = channel
        self.telephone = telephone
        self.responseLate = responseLate
        self.handlingLate = handlingLate
        self.isSolved = isSolved
        self.isSatisfied = isSatisfied
        self.isExcluded = isExcluded
        self.isVoid = isVoid
        self.level = level
    }
}
