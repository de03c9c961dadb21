/// What a campaign has sessions do.
enum Step: String, CaseIterable, CustomStringConvertible {
    /// One session writes a line, or an act of three.
    case line, act
    /// Another one does.
    case other
    /// A third one dies in the middle of its write, or before its flush.
    case halfWritten, unflushed
    /// The first writes a line on the next day.
    case rotate
    case checkpoint
    /// Both read what is new.
    case refresh
    case mend
    /// The first session is closed and opened again.
    case reopen

    var description: String { rawValue }

    /// All sequences of so many steps that begin with one.
    static func sequences(from first: Step, length: Int) -> [[Step]] {
        (1..<length).reduce([[first]]) { longer, _ in longer.flatMap { steps in allCases.map { steps + [$0] } } }
    }
}
