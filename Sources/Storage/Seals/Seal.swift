package import StreetModel

/// The closing hash of a day: what the last lines of some books come to, short enough to be read over the telephone.
///
/// It is the beginning, 128 bits, of the SHA-256 of the desk's id, the place, the day (and the second, where the day was
/// not over) and of each book's code, last line and that line's `sum`, which stands for every line before it. To find
/// another day with the same seal takes 2¹²⁸ tries; to make two such days beforehand, for somebody who may write the
/// folder, 2⁶⁴, which is out of reach too. Half as many bits would be within it.
package struct Seal: Hashable, Sendable {
    /// 32 hexadecimal digits in lower case.
    package let digits: String
    private static let count = 32

    /// The seal of a place's day.
    ///
    /// - Parameters:
    ///   - place: the code of the street, or of one community.
    ///   - moment: the second up to which the day goes; nil where it is over.
    ///   - closings: the last line of each of the place's books that had one by then, by their codes.
    package init(
        of place: String, _ day: Day, until moment: Moment?, _ closings: [BookClosing], on desk: DeskSettings
    ) {
        let time = moment.map { "T\(desk.offset.timeOfDay(of: $0).fullText)" } ?? ""
        var text = "streetdesk seal 1\n\(desk.id)\n\(place)\n\(day.text)\(time)\n"
        for closing in closings.sorted(by: { $0.book < $1.book }) {
            text += "\(closing.book) \(closing.number) \(closing.sum)\n"
        }
        digits = String(Array(text.utf8).withUnsafeBytes { Digest(of: $0) }.hex.prefix(Self.count))
    }

    /// Reads a seal as somebody typed it: capitals, blanks and hyphens do not matter, and an O is a zero, an I or L a one.
    package init?(typed text: String) {
        var digits = ""
        for character in text.lowercased() where !" -\u{3000}".contains(character) {
            switch character {
            case "o": digits.append("0")
            case "i", "l": digits.append("1")
            case "0"..."9", "a"..."f": digits.append(character)
            default: return nil
            }
        }
        guard digits.utf8.count == Self.count else { return nil }
        self.digits = digits
    }

    /// "9f3a-c1d2-…": eight groups of four.
    package var text: String { groups.joined(separator: "-") }

    private var groups: [String] {
        stride(from: 0, to: Self.count, by: 4).map { String(digits.dropFirst($0).prefix(4)) }
    }

    /// The groups, counted from 1, in which another seal differs: one or two of them are a slip of the pen, since by chance
    /// all do.
    package func differs(from other: Seal) -> [Int] {
        zip(groups, other.groups).enumerated().filter { $0.element.0 != $0.element.1 }.map { $0.offset + 1 }
    }
}
