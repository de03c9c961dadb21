/// A column of a spreadsheet: its place from 1, and what its heading says.
package struct ImportColumn: Hashable, Sendable {
    package var number: Int
    package var header: String

    package init(number: Int, header: String) {
        self.number = number
        self.header = header
    }
}
