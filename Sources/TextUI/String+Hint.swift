extension String {
    /// A hint row's parts, which stand two blanks apart, in so many columns.
    ///
    /// Where there is no room they move together, then the first ones give way: the last one, which says how one
    /// leaves, is never lost.
    package func hint(in columns: Int) -> String {
        var parts = split(separator: "  ")[...]
        while true {
            for gap in ["  ", " "] {
                let text = parts.joined(separator: gap)
                if text.columns <= columns || parts.count < 2 && gap == " " { return text }
            }
            parts.removeFirst()
        }
    }

    /// The text in so many columns; two dots stand where something was cut off.
    package func shortened(to columns: Int) -> String {
        self.columns <= columns ? self : truncated(to: columns - 2) + ".."
    }
}
