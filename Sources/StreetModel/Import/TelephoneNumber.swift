/// A telephone number as an office writes it down.
package enum TelephoneNumber {
    /// The numbers of three digits that there are: police, fire, ambulance, traffic police, directory.
    private static let short = ["110", "119", "120", "122", "114"]

    /// True for digits with blanks, hyphens and plus signs between them, as many as a number can have: mobile, area
    /// code, extension, 12345, 110.
    package static func isPlausible(_ text: String) -> Bool {
        var digits = ""
        for character in text.unicodeScalars {
            switch character {
            case "0"..."9": digits.unicodeScalars.append(character)
            case " ", "+", "-": continue
            default: return false
            }
        }
        return short.contains(digits) || (5...20).contains(digits.utf8.count)
    }

    /// A mobile number as eleven digits, whatever stood between and before them, another with a hyphen behind its area
    /// code and no blanks; what is no number stays as it is.
    static func tidied(_ plain: String) -> String {
        if WrittenCell.isScientific(plain) { return plain }
        var text = plain
        // (010)65551234
        if text.first == "(", let end = text.firstIndex(of: ")") {
            text.replaceSubrange(end...end, with: "-")
            text.removeFirst()
        }
        if text.hasSuffix(".0"), text.dropLast(2).utf8.allSatisfy(isDigit) { text.removeLast(2) }
        guard isPlausible(text) else { return plain }
        let digits = text.filter { $0 != " " && $0 != "-" && $0 != "+" }
        for prefix in text.contains("+") ? ["86"] : ["", "86", "0086"] where digits.hasPrefix(prefix) {
            let mobile = digits.dropFirst(prefix.count)
            if mobile.utf8.count == 11, mobile.first == "1" { return String(mobile) }
        }
        return text.filter { $0 != " " }.split(separator: "-").joined(separator: "-")
    }

    /// What is wrong with a written number; nil where nothing is.
    package static func fault(of text: String) -> FieldFault? {
        if text.isEmpty || isPlausible(text) { return nil }
        if WrittenCell.isScientific(text) { return .scientific }
        return WrittenCell.isMasked(text) ? .masked : .notATelephone
    }
}
