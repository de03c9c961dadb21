/// The identity number of GB 11643: 17 digits and a check character.
package enum IdentityNumber {
    /// How many signs it has.
    package static let length = 18

    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checks = Array("10X98765432")

    /// Says what is wrong with a number; returns the birth date in it.
    package static func check(_ text: String) throws(FieldFault) -> Day {
        if WrittenCell.isScientific(text) { throw .scientific }
        let characters = Array(text.uppercased())
        let digits = characters.prefix(17).compactMap(\.wholeNumberValue)
        guard characters.count == length, digits.count == 17, characters.allSatisfy(\.isASCII) else {
            throw .identityLength
        }
        let number = { (range: Range<Int>) in digits[range].reduce(0) { $0 * 10 + $1 } }
        guard let born = Day(year: number(6..<10), month: number(10..<12), day: number(12..<14)) else {
            throw .identityDate
        }
        let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
        guard characters[17] == checks[sum % 11] else { throw text.hasSuffix("000") ? .rounded : .identityChecksum }
        return born
    }
}
