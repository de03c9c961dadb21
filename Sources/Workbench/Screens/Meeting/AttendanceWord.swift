import StreetModel

/// What is said of a member behind the number: "07 离", "07 返", "07 委托 03", "07 回避". A digit or a letter says the
/// same without an input method.
struct AttendanceWord: Equatable {
    let mark: MeetingAttended.Mark
    /// The number of who votes in the member's place; 0 for nobody.
    var holder = 0

    /// Nil for words that say nothing of the kind. Without a word somebody signs in, or is back.
    init?(_ words: String, isAway: Bool) {
        if words.isEmpty {
            mark = isAway ? .returned : .signedIn
            return
        }
        guard let (word, mark) = AttendanceWord.words.first(where: { words.hasPrefix($0.word) }) else { return nil }
        let rest = String(words.dropFirst(word.count)).trimmed
        self.mark = mark
        if mark == .proxied {
            guard let number = Int(rest), number > 0 else { return nil }
            holder = number
        } else if !rest.isEmpty && !word.allSatisfy(\.isASCII) && !"席回会".contains(rest) {
            return nil
        }
    }

    /// Longer words before those they begin with.
    private static let words: [(word: String, mark: MeetingAttended.Mark)] = [
        ("离", .left), ("2", .left), ("l", .left), ("返", .returned), ("3", .returned), ("f", .returned),
        ("r", .returned), ("委托收回", .proxyEnded), ("收回", .proxyEnded), ("6", .proxyEnded), ("s", .proxyEnded),
        ("委托", .proxied), ("4", .proxied), ("w", .proxied), ("p", .proxied), ("不回避", .recusalEnded),
        ("8", .recusalEnded), ("b", .recusalEnded), ("回避", .recused), ("5", .recused), ("h", .recused),
        ("请假", .excused), ("7", .excused), ("q", .excused), ("e", .excused),
    ]
}
