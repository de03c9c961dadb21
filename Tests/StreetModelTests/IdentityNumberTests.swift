import StreetModel
import Testing

/// Check digits against an oracle of their own: ISO 7064 MOD 11-2, computed digit by digit.
struct IdentityNumberTests {
    private static func checkCharacter(_ digits: String) -> Character {
        var rest = 0
        for digit in digits.utf8 { rest = (rest + Int(digit - UInt8(ascii: "0"))) * 2 % 11 }
        let check = (12 - rest) % 11
        return check == 10 ? "X" : Character(String(check))
    }

    private static let people = (0..<60).map { index in
        let day = Day(number: -14_610 + index * 211)
        let born = day.text.filter { $0 != "-" }
        return (digits: "990101\(born)\(padded(index * 17 % 1000, 3))", born: day)
    }

    @Test func rightNumbers() throws {
        var checks: Set<Character> = []
        for person in Self.people {
            let check = Self.checkCharacter(person.digits)
            checks.insert(check)
            #expect(try IdentityNumber.check(person.digits + String(check)) == person.born)
            #expect(try IdentityNumber.check(person.digits + check.lowercased()) == person.born)
        }
        #expect(checks.count == 11)
    }

    @Test func everyOtherCheckCharacterIsWrong() {
        for person in Self.people {
            let right = Self.checkCharacter(person.digits)
            for other in "0123456789X" where other != right {
                // Three noughts at the end are what a spreadsheet leaves of the last digits.
                let isRounded = other == "0" && person.digits.hasSuffix("00")
                #expect(throws: isRounded ? FieldFault.rounded : .identityChecksum) {
                    try IdentityNumber.check(person.digits + String(other))
                }
            }
        }
    }

    @Test(arguments: [
        ("", FieldFault.identityLength), ("99010119391121001", .identityLength),
        ("9901011939112100123", .identityLength),
        ("99010119391121001", .identityLength), ("9901O1193911210011", .identityLength),
        ("\u{FF19}90101193911210011", .identityLength), ("990101193902300011", .identityDate),
        ("990101193913010011", .identityDate), ("990101000001010011", .identityDate),
    ])
    func faults(text: String, fault: FieldFault) {
        #expect(throws: fault) { try IdentityNumber.check(text) }
    }
}
