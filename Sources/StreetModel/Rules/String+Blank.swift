extension String {
    /// True where it says nothing: empty, or white space alone.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
