/// A page or more that leaves the house: tables under a title, and what stands at its head and foot.
package struct ExportDocument: Hashable, Sendable {
    package var title: String
    /// "zh" or "en": what a browser or a reader of screens is told.
    package var language: String
    /// Sentences under the title.
    package var head: [String]
    package var tables: [ExportTable]
    /// Sentences after the last table.
    package var foot: [String]
    /// To be read and ticked standing in a yard: large letters, upright pages.
    package var isLargePrint: Bool
    /// Rows that somebody writes into by hand: as high as a signature.
    package var isSigned: Bool
    /// What of it stands in a calendar; the only thing that a calendar file has of it.
    package var calendar: [CalendarEntry]
    /// When it was made; a calendar file says so.
    package var madeAt: Moment?

    package init(
        title: String, language: String = "zh", head: [String] = [], tables: [ExportTable], foot: [String] = [],
        isLargePrint: Bool = false, isSigned: Bool = false, calendar: [CalendarEntry] = [], madeAt: Moment? = nil
    ) {
        self.title = title
        self.language = language
        self.head = head
        self.tables = tables
        self.foot = foot
        self.isLargePrint = isLargePrint
        self.isSigned = isSigned
        self.calendar = calendar
        self.madeAt = madeAt
    }
}
