import StreetModel

/// Somebody of the roll as typed into the line of a meeting, "07", "zxl" or "周秀兰", and the words behind.
struct TypedMember: Equatable {
    /// Why nobody is meant.
    enum Fault: Error, Equatable {
        case empty
        case nobody(String)
        case several([Member])
    }

    let member: Member
    /// What stands behind, small letters and plain signs.
    let words: String

    init(_ text: String, of roll: [Member], _ pinyin: PinyinTable?) throws(Fault) {
        let text = KeyFolding.folded(text).trimmed.lowercased()
        guard let first = text.first else { throw .empty }
        if first.isASCII, first.isNumber {
            let digits = String(text.prefix { $0.isASCII && $0.isNumber })
            guard let member = roll.first(where: { $0.number == Int(digits) }) else { throw .nobody(digits) }
            self.member = member
            words = String(text.dropFirst(digits.count)).trimmed
            return
        }
        // "于学文离": a whole name ends where it ends, without a blank.
        let whole = roll.map { $0.name.lowercased() }.filter { !$0.isEmpty && text.hasPrefix($0) }
        let name =
            whole.max { $0.count < $1.count } ?? String(text.prefix { $0 != " " && !TypedMember.signs.contains($0) })
        let found = TypedMember.found(name, roll, pinyin)
        guard let member = found.first else { throw .nobody(name) }
        if found.count > 1 { throw .several(found) }
        self.member = member
        words = String(text.dropFirst(name.count)).trimmed
    }

    /// The signs that end a name.
    private static let signs: Set<Character> = ["?", "!", "-"]

    /// Those whose name it is, else those whose name has it, or is read so from the surname on.
    private static func found(_ name: String, _ roll: [Member], _ pinyin: PinyinTable?) -> [Member] {
        if name.isEmpty { return [] }
        let same = roll.filter { $0.name.lowercased() == name }
        if !same.isEmpty { return same }
        let matcher = pinyin.flatMap { NameMatcher(name, $0) }
        return roll.filter { $0.name.lowercased().contains(name) || matcher?.match($0.name) == .fromSurname }
    }
}
