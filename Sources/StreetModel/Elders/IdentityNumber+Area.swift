extension IdentityNumber {
    /// The first two digits of GB/T 2260 that stand for a province, and those of residence permits (83) and of
    /// foreigners' permits (91).
    private static let provinces: Set<String> = [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
        "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91",
    ]

    /// True where a number begins with the code of a province; another is a warning, no error (DOMAIN §2).
    package static func hasKnownArea(_ text: String) -> Bool { provinces.contains(String(text.prefix(2))) }

    /// The sex that a whole number tells: its 17th digit is odd for men.
    package static func sex(_ text: String) -> Sex? {
        let digits = text.prefix(17).compactMap(\.wholeNumberValue)
        guard digits.count == 17, let last = digits.last else { return nil }
        return last % 2 == 1 ? .male : .female
    }

    /// True where the first fourteen signs hold a day that no calendar has: it need not be typed to its end.
    package static func hasImpossibleDay(_ text: String) -> Bool {
        let digits = text.prefix(14).compactMap(\.wholeNumberValue)
        guard digits.count == 14 else { return text.count >= 14 }
        let number = { (range: Range<Int>) in digits[range].reduce(0) { $0 * 10 + $1 } }
        return Day(year: number(6..<10), month: number(10..<12), day: number(12..<14)) == nil
    }
}
