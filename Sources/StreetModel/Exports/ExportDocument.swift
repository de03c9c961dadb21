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

    package init(
        title: String, language: String = "zh", head: [String] = [], tables: [ExportTable], foot: [String] = [],
        isLargePrint: Bool = false
    ) {
        self.title = title
        self.language = language
        self.head = head
        self.tables = tables
        self.foot = foot
        self.isLargePrint = isLargePrint
    }
}
