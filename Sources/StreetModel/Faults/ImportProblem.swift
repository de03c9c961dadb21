/// What is wrong with one place of a file that an office hands over; Workbench/Words makes the sentence.
///
/// Any error keeps the whole import from being written; a warning does not. Equal warnings are one problem with a
/// count, which stands at the first of them (DESIGN §4).
package struct ImportProblem: Hashable, Sendable {
    /// Whether the import may still be written.
    package enum Severity: Hashable, Sendable {
        case error, warning
    }

    package var severity: Severity
    /// The path as it was given, with the file's name where a folder was given.
    package var file: String
    /// From 1, the header's line; nil where the whole file is meant.
    package var line: Int?
    /// nil where the whole row or file is meant.
    package var column: ImportColumn?
    /// What stands in the cell; empty where that is a person's own value, which no message shows.
    package var value: String
    package var what: What
    /// How many equal warnings this one stands for.
    package var count: Int

    package init(
        _ severity: Severity = .error, file: String, line: Int? = nil, column: ImportColumn? = nil,
        value: String = "", what: What, count: Int = 1
    ) {
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column
        self.value = value
        self.what = what
        self.count = count
    }
}
