import Foundation
import Storage
import StreetModel
import Testing

/// A person's PIN beside the journal: as a hash that costs time, and nowhere else.
struct PINTests {
    private static let pin = "20417"

    @Test func aPINIsKeptAsItsHash() throws {
        let place = try TestDesk.make()
        #expect(!place.desk.hasPIN(of: "S0007") && !place.desk.isRight(pin: Self.pin, of: "S0007"))
        #expect(place.desk.keep(pin: Self.pin, of: "S0007"))
        #expect(place.desk.hasPIN(of: "S0007") && !place.desk.hasPIN(of: "S0008"))
        #expect(place.desk.isRight(pin: Self.pin, of: "S0007"))
        for wrong in ["", "2041", "204170", "20418", "\0"] { #expect(!place.desk.isRight(pin: wrong, of: "S0007")) }
        let file = "\(place.desk.path)/sessions/S0007/pin"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$"))
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    }

    /// In no file of the desk does it stand in clear, and the same PIN of another has another hash.
    @Test func itStandsNowhereInClear() throws {
        let place = try TestDesk.make()
        #expect(place.desk.keep(pin: Self.pin, of: "S0007") && place.desk.keep(pin: Self.pin, of: "S0008"))
        var hashes: Set<Data> = []
        let files = FileManager.default.enumerator(atPath: place.desk.path)
        while let file = files?.nextObject() as? String {
            guard let bytes = FileManager.default.contents(atPath: "\(place.desk.path)/\(file)") else { continue }
            #expect(bytes.range(of: Data(Self.pin.utf8)) == nil, "\(file)")
            if file.hasSuffix("/pin") { hashes.insert(bytes) }
        }
        #expect(hashes.count == 2)
    }

    @Test func aNewOneTakesItsPlace() throws {
        let place = try TestDesk.make()
        #expect(place.desk.keep(pin: Self.pin, of: "S0007") && place.desk.keep(pin: "8642", of: "S0007"))
        #expect(place.desk.isRight(pin: "8642", of: "S0007") && !place.desk.isRight(pin: Self.pin, of: "S0007"))
    }

    /// A file that is no hash is no PIN: whoever removed or emptied it may set one anew.
    @Test(arguments: ["", "1357", "$argon2i$v=19$m=8,t=1,p=1$YWJj$ZGVm", "$argon2id$v=19\0"])
    func whatIsNoHashIsNoPIN(text: String) throws {
        let place = try TestDesk.make()
        #expect(place.desk.keep(pin: Self.pin, of: "S0007"))
        try text.write(toFile: "\(place.desk.path)/sessions/S0007/pin", atomically: false, encoding: .utf8)
        #expect(!place.desk.hasPIN(of: "S0007") && !place.desk.isRight(pin: "1357", of: "S0007"))
    }

    /// The one before holds where the disk fails.
    @Test func aFailingDiskKeepsTheOneBefore() throws {
        let place = try TestDesk.make()
        #expect(place.desk.keep(pin: Self.pin, of: "S0007"))
        var disk = Disk.real
        disk.replace = { _, _ in -5 }
        let failing = try Desk.open(place.desk.path, on: disk)
        #expect(!failing.keep(pin: "8642", of: "S0007"))
        #expect(place.desk.isRight(pin: Self.pin, of: "S0007"))
    }
}

/// The numbers of lock and masks, and profiles that have none.
struct PrivacyProfileTests {
    @Test func anOlderProfileHasTheUsualNumbers() throws {
        let line = try #require(
            FrozenLines.all.split(separator: "\n").first { $0.contains(#""kind":"profile.adopted","v":3"#) })
        let body = line.split(separator: #""body":"#, maxSplits: 1)[1].split(separator: #","sum":"#)[0]
        let profile = try StoredProfile.read(Array(body.utf8))
        let rules = profile.privacy
        #expect((rules.idleSeconds, rules.shownSeconds, rules.pinDigits) == (300, 30, 4...8))
        #expect((rules.pinTries, rules.pinWaitSeconds) == (3, 30))
    }

    /// Half of the numbers, an unknown one and a range that runs backwards are faults.
    @Test(arguments: [
        (#""privacy":{"idleSeconds":300}"#, "privacy.pinDigits"),
        (#""privacy":{"colour":1}"#, "privacy.colour"), (#""privacy":{"pinDigits":[8,4]}"#, "privacy.pinDigits"),
    ])
    func whatIsWrongIsNamed(part: String, key: String) {
        #expect(throws: StoredProfile.Fault.field(key)) { try StoredProfile.read(Array("{\(part)}".utf8)) }
    }
}
