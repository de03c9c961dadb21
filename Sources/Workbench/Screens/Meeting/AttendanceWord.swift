import StreetModel

/// What is said of a member behind the number: "07 离", "07 返", "07 委托 03", "07 回避". A digit or a letter says the
/// same without an input method. Only a proxy has anything behind it.
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
        if let mark = AttendanceWord.words[words] {
            self.mark = mark
            return
        }
        guard let word = AttendanceWord.proxies.first(where: { words.hasPrefix($0) }),
            let number = Int(String(words.dropFirst(word.count)).trimmed), number > 0
        else { return nil }
        (mark, holder) = (.proxied, number)
    }

    /// What stands alone: with anything behind it, it is a slip of the fingers and says nothing.
    private static let words: [String: MeetingAttended.Mark] = [
        "离": .left, "离席": .left, "离会": .left, "2": .left, "l": .left, "返": .returned, "返回": .returned,
        "返席": .returned, "返会": .returned, "3": .returned, "f": .returned, "r": .returned, "收回": .proxyEnded,
        "委托收回": .proxyEnded, "6": .proxyEnded, "s": .proxyEnded, "回避": .recused, "5": .recused, "h": .recused,
        "不回避": .recusalEnded, "8": .recusalEnded, "b": .recusalEnded, "请假": .excused, "7": .excused, "q": .excused,
        "e": .excused,
    ]

    /// What has a number behind it; a digit only with a blank between, for "07 41" may mean anything.
    private static let proxies = ["委托", "4 ", "w", "p"]
}
