import Glibc
import StreetModel
import Workbench

/// The words of `check` on the way in and out.
enum CheckLine {
    /// An outcome that a person may give; early is the rules' word.
    static func outcome(_ word: String) -> Outcome? {
        switch Outcome(named: word) {
        case .normal: .normal
        case .abnormal: .abnormal
        case .unclear: .unclear
        case .early, nil: nil
        }
    }

    /// "saved BOOK N", or "early": what a written entry is answered with.
    ///
    /// A program reads these words (DESIGN §4); a person at a terminal reads the same in their own language.
    static func answer(_ entries: [Entry], _ words: Words) -> String {
        guard let first = entries.first else { return "" }
        if case .checkRecorded(let check) = first.event, check.outcome == .early {
            return isRead ? words.keptEarly : "early"
        }
        return isRead ? words.kept(first.book, first.number) : "saved \(first.book) \(first.number)"
    }

    /// "saved BOOK N ID": what an entry is answered with that has made something which later commands name.
    static func answer(_ entries: [Entry], making id: String, _ words: Words) -> String {
        [answer(entries, words), id].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The answer to a line of a batch that is refused.
    static func refusal(_ sentence: String) -> String { isRead ? sentence : "refused \(sentence)" }

    /// Whether a person reads what is answered.
    private static var isRead: Bool { isatty(STDOUT_FILENO) == 1 }
}
