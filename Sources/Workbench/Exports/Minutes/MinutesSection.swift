/// A part of a meeting's minutes: what is corrected, versioned and compared one by one.
package struct MinutesSection: Hashable, Sendable {
    /// "head", "attendance", "item.i12", "end": the same however the minutes are worded.
    package var key: String
    package var heading: String
    package var lines: [String]
    /// Says something else than what was built from the log.
    package var isCorrected = false

    /// As one text, as it is corrected and compared.
    package var text: String { lines.joined(separator: "\n") }
}
