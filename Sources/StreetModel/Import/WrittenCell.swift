/// What a cell says in the form that the desk keeps, however an office has written it: full-width signs, blanks between
/// digits, days and times in the ways of spreadsheets.
package struct WrittenCell: Hashable, Sendable {
    /// As it is kept; where it could not be understood, as it stands there with plain signs, for a sentence about it.
    package var text: String
    /// The cell held a spreadsheet's number of a day, which only counts where the file counts days from 1900.
    package var isSerial = false

    package init(_ written: String, as kind: CellKind) {
        text = written
        if written.isEmpty { return }
        switch kind {
        case .words: return
        case .name: text = WrittenCell.joined(written)
        case .choice: text = WrittenCell.halfWidth(written)
        case .day:
            text = WrittenCell.halfWidth(written)
            guard let day = Day(written: text) else { return }
            isSerial = SerialDay.stands(in: text)
            text = day.text
        case .time:
            text = WrittenCell.halfWidth(written)
            if let time = TimeOfDay(written: text) { text = time.fullText.droppingNoSeconds }
        case .moment:
            text = WrittenCell.halfWidth(written)
            guard let time = WrittenTime(text) else { return }
            isSerial = SerialDay.stands(in: text)
            text = "\(time.day.text) \(time.time.fullText.droppingNoSeconds)"
        case .count: text = WrittenCell.count(WrittenCell.halfWidth(written))
        case .telephone: text = TelephoneNumber.tidied(WrittenCell.digits(written))
        case .identity: text = WrittenCell.identity(WrittenCell.digits(written))
        case .code: text = WrittenCell.withoutFraction(WrittenCell.digits(written).filter { $0 != " " })
        }
    }

    /// Plain ASCII for full-width ASCII, a blank for every kind of blank, none at the ends.
    package static func halfWidth(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return text }
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E: plain.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
            case 0x200B...0x200F, 0x2060, 0xFEFF: continue
            case _ where scalar.properties.isWhitespace: plain.append(" ")
            default: plain.append(scalar)
            }
        }
        while plain.first == " " { plain.removeFirst() }
        while plain.last == " " { plain.removeLast() }
        return String(plain)
    }

    /// True for what a spreadsheet makes of a long number, 3.30106E+17: its last digits are gone.
    package static func isScientific(_ text: String) -> Bool {
        let plain = halfWidth(text)
        let parts = plain.utf8.split(separator: UInt8(ascii: "E"), omittingEmptySubsequences: false)
        guard parts.count == 2 || plain.utf8.contains(UInt8(ascii: "e")) else { return false }
        let halves = plain.uppercased().utf8.split(separator: UInt8(ascii: "E"), omittingEmptySubsequences: false)
        guard halves.count == 2, let sign = halves[1].first, sign == UInt8(ascii: "+") else { return false }
        let power = halves[1].dropFirst()
        guard (1...3).contains(power.count), power.allSatisfy(isDigit) else { return false }
        let numbers = halves[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return (1...2).contains(numbers.count) && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
    }

    /// True for what somebody has covered with stars: 张*, 138****0010.
    package static func isMasked(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0 == "*" || $0 == "\u{FF0A}" }
    }

    /// The same for a value of some kind: in free words a star is a star.
    static func isMasked(_ text: String, _ kind: CellKind) -> Bool {
        switch kind {
        case .name, .telephone, .identity, .code: isMasked(text)
        case .words, .choice, .day, .time, .moment, .count: false
        }
    }

    /// Plain signs, without the mark by which a spreadsheet keeps digits as text; every dash a hyphen.
    private static func digits(_ written: String) -> String {
        var plain = halfWidth(written)
        while let first = plain.first, first == "'" || first == "\u{2018}" || first == "\u{2019}" || first == "`" {
            plain.removeFirst()
        }
        let dashes: Set<Unicode.Scalar> = [
            "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "\u{FE63}",
        ]
        guard plain.unicodeScalars.contains(where: dashes.contains) else { return plain }
        return String(String.UnicodeScalarView(plain.unicodeScalars.map { dashes.contains($0) ? "-" : $0 }))
    }

    /// GB 11643 has neither blanks nor hyphens, and a capital X.
    private static func identity(_ plain: String) -> String {
        if isScientific(plain) { return plain }
        let signs = plain.filter { $0 != " " && $0 != "-" }.uppercased()
        return signs.hasSuffix("×") ? signs.dropLast() + "X" : signs
    }

    /// "1,437" and "3.0" are whole numbers.
    private static func count(_ plain: String) -> String {
        let whole = withoutFraction(plain)
        let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.count > 1, (1...3).contains(groups[0].utf8.count),
            groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
            groups.allSatisfy({ $0.utf8.allSatisfy(isDigit) })
        else { return whole }
        return groups.joined()
    }

    /// Without the ".0" that programs add which know no whole numbers.
    private static func withoutFraction(_ plain: String) -> String {
        let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.allSatisfy(isDigit), !parts[1].isEmpty,
            parts[1].utf8.allSatisfy({ $0 == UInt8(ascii: "0") })
        else { return plain }
        return String(parts[0])
    }

    /// The longest Chinese name is of four signs, 欧阳慧敏: in what is longer a blank parts a body from its person.
    private static let longestName = 4

    /// Without the blanks between the signs of a Chinese name; those of other names stay, one each.
    private static func joined(_ name: String) -> String {
        let parts = name.unicodeScalars.split { $0.properties.isWhitespace }
        let signs = parts.joined()
        let isChinese = signs.allSatisfy(\.properties.isIdeographic) && signs.count <= longestName
        return parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: isChinese ? "" : " ")
    }
}

extension String {
    /// "07:30" for "07:30:00".
    fileprivate var droppingNoSeconds: String { hasSuffix(":00") && utf8.count == 8 ? String(dropLast(3)) : self }
}
