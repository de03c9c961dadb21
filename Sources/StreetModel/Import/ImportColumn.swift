/// A column of a spreadsheet: its place from 1, and what its heading says.
package struct ImportColumn: Hashable, Sendable {
    package var number: Int
    /// The heading as it is known, whatever the file says for it.
    package var header: String
    /// The heading as the file has it.
    package var written: String

    package init(number: Int, header: String, written: String? = nil) {
        self.number = number
        self.header = header
        self.written = written ?? header
    }
}
