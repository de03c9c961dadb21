/// What the office tells of a day, a week or a month, for what one person answers for (日报告, 周调度, 月汇报).
///
/// Figures only: the words are made in Workbench/Words, and the form of the file in Exchange.
package struct Report: Hashable, Sendable {
    package var span: ReportSpan
    package var days: ClosedRange<Day>
    /// When it was made: what is late now is late then.
    package var at: Moment
    /// The slots of the period that had begun by then, and are still known person by person.
    package var slots: [Slot] = []
    /// Whether slots of the period are too old to be known.
    package var isShortened = false
    /// Coverage by grid, community and as a whole.
    package var places: [ReportPlace] = []
    /// What is late, the gravest first.
    package var late: [Breach] = []
    /// How fast the clocks of each kind of matter were stopped in the period.
    package var clocks: [ReportClocks] = []
    /// The anomalies that began in the period, the earliest first.
    package var anomalies: [ReportAnomaly] = []
    package var complaints: ReportComplaints?
    package var standIns: [StandIn] = []
    /// Looks that were logged too fast to have been seen, by grid and day; counted apart (集中录入, DOMAIN §3).
    package var bunched: [ReportBunch] = []
    /// The last line of each book at the end of the period: what the figures rest on.
    package var closings: [BookClosing] = []
    /// What the last lines of the place's books come to.
    package var seal: Seal?

    /// The closing hash of the period's last day, as far as it has gone.
    package struct Seal: Hashable, Sendable {
        /// The code of the street, or of a community.
        package var place: String
        package var day: Day
        /// Up to which second it goes; nil where the day is over.
        package var until: Moment?
        package var text: String

        package init(place: String, day: Day, until: Moment?, text: String) {
            self.place = place
            self.day = day
            self.until = until
            self.text = text
        }
    }

    package init(span: ReportSpan, days: ClosedRange<Day>, at: Moment) {
        self.span = span
        self.days = days
        self.at = at
    }
}

/// The coverage of a place, slot by slot.
package struct ReportPlace: Hashable, Sendable {
    /// A grid's, a community's or the street's code; empty for the sum of what somebody answers for.
    package var code: String
    /// In the order of the report's slots.
    package var coverages: [Coverage]
    /// The visits of the windows that are open when the report is made.
    package var visits = VisitCoverage()

    /// The coverage of one half of the day over the period; nil where the report has no such slot.
    package func sum(of half: Half, in slots: [Slot]) -> Coverage? {
        var sum: Coverage?
        for (slot, coverage) in zip(slots, coverages) where slot.half == half {
            if sum == nil { sum = Coverage() }
            sum?.add(coverage)
        }
        return sum
    }
}

/// An anomaly as a report tells of it.
package struct ReportAnomaly: Hashable, Sendable {
    package var elder: String
    package var grid: String
    package var start: Moment
    /// Seconds from T0 to the first attempt, and to the result on the person: two figures (DOMAIN §4).
    package var firstAction: Int?
    package var response: Int?
    /// Whole seconds late of the response; nil before it.
    package var responseLate: Int?
    package var outcome: HandlingOutcome?
    package var cause: Cause?
    package var isWithdrawn: Bool
}

/// Bunched looks of a grid on a day.
package struct ReportBunch: Hashable, Sendable {
    package var day: Day
    package var grid: String
    package var count: Int

    package init(day: Day, grid: String, count: Int) {
        self.day = day
        self.grid = grid
        self.count = count
    }
}

/// The last line of a book at the end of a day.
package struct BookClosing: Hashable, Sendable {
    package var book: String
    package var number: Int
    /// The line's `sum`, 64 hexadecimal digits (DESIGN §3).
    package var sum: String

    package init(book: String, number: Int, sum: String) {
        self.book = book
        self.number = number
        self.sum = sum
    }
}
