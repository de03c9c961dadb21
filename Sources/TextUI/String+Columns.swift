/// Text measured and cut by the columns that it takes when drawn, not by its characters.
extension String {
    /// Columns that the text takes when drawn.
    package var columns: Int { CellWidth.columns(of: self) }

    /// As much of the beginning as fits, cut between graphemes.
    package func truncated(to columns: Int) -> String {
        // Most text fits, and is measured faster as a whole.
        if self.columns <= columns { return self }
        var room = columns
        for index in indices {
            room -= CellWidth.columns(of: self[index])
            if room < 0 { return String(self[..<index]) }
        }
        return self
    }

    /// Cut or filled with blanks on the right to exactly so many columns.
    package func padded(to columns: Int) -> String {
        let own = self.columns
        if own == columns { return self }
        if own < columns { return self + blanks(columns - own) }
        let text = truncated(to: columns)
        return text + blanks(columns - text.columns)
    }

    /// Cut or filled with blanks on the left to exactly so many columns, so that it ends at the right.
    package func paddedLeft(to columns: Int) -> String {
        let text = truncated(to: columns)
        return blanks(columns - text.columns) + text
    }

    /// The text in lines of at most so many columns: broken between words where there are blanks, anywhere in Han text.
    package func wrapped(to columns: Int) -> [String] {
        guard columns > 0 else { return [] }
        var lines: [String] = []
        for paragraph in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            var wrap = LineWrap(columns: columns)
            for character in paragraph { wrap.add(character) }
            lines += wrap.finished()
        }
        return lines
    }
}

/// So many blanks; none for less than one.
private func blanks(_ count: Int) -> String {
    count < 1
        ? ""
        : String(unsafeUninitializedCapacity: count) { buffer in
            buffer.update(repeating: UInt8(ascii: " "))
            return count
        }
}
