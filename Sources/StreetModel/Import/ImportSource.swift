/// What was read from the files of an import, before any rule.
package struct ImportSource: Hashable, Sendable {
    package var sheets: [RegisterSheet]
    package var looks: [LookSheet]
    package var complaints: [ComplaintSheet]
    package var topics: [TopicSheet]
    /// What the files themselves have wrong: encoding, quotes, headings, dates of looks.
    package var problems: [ImportProblem]
    /// Files and folders of unknown names, which an import does not touch.
    package var leftAlone: [String]

    package init(
        sheets: [RegisterSheet] = [], looks: [LookSheet] = [], complaints: [ComplaintSheet] = [],
        topics: [TopicSheet] = [],
        problems: [ImportProblem] = [], leftAlone: [String] = []
    ) {
        self.sheets = sheets
        self.looks = looks
        self.complaints = complaints
        self.topics = topics
        self.problems = problems
        self.leftAlone = leftAlone
    }

    /// From the first to the last day of the looks, which is what has to be known of the books' history; nil without.
    package var lookDays: ClosedRange<Day>? {
        var range: (first: Day, last: Day)?
        for row in looks.lazy.flatMap(\.rows) {
            range = (min(range?.first ?? row.day, row.day), max(range?.last ?? row.day, row.day))
        }
        return range.map { $0.first...$0.last }
    }
}
