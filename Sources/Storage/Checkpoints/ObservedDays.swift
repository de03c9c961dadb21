import StreetModel

/// Which days the entries of a journal file tell of: imports and late entries tell of earlier ones.
struct ObservedDays: Equatable {
    /// The file's own day.
    var file: Day
    var first: Day
    var last: Day

    /// Takes in one more day.
    mutating func include(_ day: Day) {
        first = min(first, day)
        last = max(last, day)
    }

    /// Both taken together, of the same file.
    func joined(with other: ObservedDays) -> ObservedDays {
        ObservedDays(file: file, first: min(first, other.first), last: max(last, other.last))
    }

    /// Whether there is nothing to be said that the file's name does not say.
    var isPlain: Bool { first == file && last == file }
}
