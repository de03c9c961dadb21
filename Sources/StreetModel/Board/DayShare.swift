/// How many of a half day's due people were looked at: a cell of the heat map.
package struct DayShare: Hashable, Sendable {
    package var checked = 0
    package var due = 0

    package init(checked: Int = 0, due: Int = 0) {
        self.checked = checked
        self.due = due
    }

    /// Full tenths, 10 where everybody was looked at; nil where nobody was due.
    package var tenths: Int? { due == 0 ? nil : checked * 10 / due }
}
