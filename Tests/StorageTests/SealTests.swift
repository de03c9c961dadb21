import Glibc
import Storage
import StreetModel
import Testing

/// The closing hash of a day, and what comes of checking it.
@Suite struct SealTests {
    private let day = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)

    /// Three acts on the day in the community's book, one in the street's, one the day after.
    private func desk() throws -> TestDesk {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var street = try Book.open(TestDesk.street, in: desk.desk, into: &office)
        try street.write([.registered(.staff(Staff(id: "S0007")))], into: &office)
        var book = try desk.open(&office)
        for seconds in [0, 60, 120, 86_400] {
            try book.write([elder("E\(seconds)")], at: TestDesk.morning + seconds, into: &office)
        }
        return desk
    }

    private func seal(_ desk: borrowing TestDesk, _ place: String, until moment: Moment? = nil) throws -> Seal {
        guard let found = try desk.desk.seal(of: place, day, until: moment) else { throw TestDesk.Missing.line }
        return found.seal
    }

    private func verdict(
        _ desk: borrowing TestDesk, _ seal: Seal, until moment: Moment? = nil, today: Int = 1
    ) throws -> SealVerdict {
        try desk.desk.verify(seal, day, until: moment, today: day + today)
    }

    @Test func aSealIsWrittenForTheTelephone() throws {
        let desk = try desk()
        let seal = try seal(desk, TestDesk.street)
        #expect(seal.text.wholeMatch(of: /([0-9a-f]{4}-){7}[0-9a-f]{4}/) != nil)
        #expect(Seal(typed: seal.text.uppercased().replacing("0", with: "O").replacing("-", with: " ")) == seal)
        #expect(Seal(typed: String(seal.text.dropLast())) == nil && Seal(typed: "g" + seal.text.dropFirst()) == nil)
    }

    /// By the book: anybody with sha256sum can make it.
    @Test func aSealCanBeMadeByHand() throws {
        let desk = try desk()
        let street = try #require(try desk.desk.closing(of: TestDesk.street, day))
        let book = try #require(try desk.desk.closing(of: TestDesk.community, day))
        #expect(street.number == 1 && book.number == 3)
        let text = """
            streetdesk seal 1
            \(TestDesk.settings.id)
            \(TestDesk.street)
            2026-11-21
            \(TestDesk.street) 1 \(street.sum)
            \(TestDesk.community) 3 \(book.sum)

            """
        let file = "\(desk.root)/text"
        try Disk.real.create(file, Array(text.utf8))
        let pipe = try #require(popen("sha256sum < \(file)", "r"))
        defer { pclose(pipe) }
        var line = [CChar](repeating: 0, count: 200)
        _ = fgets(&line, 200, pipe)
        let hex = String(decoding: line.prefix(32).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        #expect(try seal(desk, TestDesk.street).digits == hex)
    }

    @Test func theDayIsWhatItWas() throws {
        let desk = try desk()
        let street = try seal(desk, TestDesk.street)
        let own = try seal(desk, TestDesk.community)
        #expect(street != own)
        #expect(try verdict(desk, street) == .same(place: TestDesk.street))
        #expect(try verdict(desk, own) == .same(place: TestDesk.community))
        #expect(try verdict(desk, own, today: 0) == .sameSoFar(place: TestDesk.community))
        // More lines of later days change nothing of it.
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([look("E0")], at: TestDesk.morning + 200_000, into: &office)
        #expect(try verdict(desk, street) == .same(place: TestDesk.street))
    }

    /// The report is printed before the day is over, and proven afterwards.
    @Test func aDayThatIsNotOver() throws {
        let desk = try desk()
        let moment = TestDesk.morning + 60
        let early = try seal(desk, TestDesk.street, until: moment)
        #expect(try verdict(desk, early, until: moment) == .same(place: TestDesk.street))
        #expect(try verdict(desk, early, until: moment, today: 0) == .same(place: TestDesk.street))
        #expect(try verdict(desk, early, today: 0) == .notOver)
        guard case .other = try verdict(desk, early, until: moment + 60) else {
            Issue.record("another second is another seal")
            return
        }
    }

    /// A clock that was set back writes into the sealed day: it is told from where on.
    @Test func whatWasWrittenLater() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        let seal = try seal(desk, TestDesk.community)
        try book.write([look("E1")], into: &office)
        try book.write([look("E1"), look("E1")], into: &office)
        #expect(
            try verdict(desk, seal) == .grown(place: TestDesk.community, book: TestDesk.community, after: 1, through: 4)
        )
    }

    /// Somebody edits the sealed day with an editor: the seal of the last line still stands there, and the chain does not.
    @Test func anEditedLine() throws {
        let desk = try desk()
        let seal = try seal(desk, TestDesk.street)
        var bytes = try Disk.real.contents(of: desk.journal)
        bytes[100] ^= 1
        overwrite(desk.journal, bytes)
        #expect(try self.seal(desk, TestDesk.street) == seal)
        let fault = StorageFault.damaged(file: desk.journal, line: 1, what: .sum)
        #expect(try verdict(desk, seal) == .damaged([fault]))
    }

    /// Damage on a later day, or in another book, is another matter.
    @Test func damageElsewhere() throws {
        let desk = try desk()
        let street = try seal(desk, TestDesk.street)
        let later = "\(desk.bookPath)/journal/2026-11-22.jsonl"
        var bytes = try Disk.real.contents(of: later)
        bytes[100] ^= 1
        overwrite(later, bytes)
        #expect(try verdict(desk, street) == .same(place: TestDesk.street))
        let own = try seal(desk, TestDesk.community)
        let file = "\(desk.desk.path)/street/journal/2026-11-21.jsonl"
        bytes = try Disk.real.contents(of: file)
        bytes[100] ^= 1
        overwrite(file, bytes)
        #expect(try verdict(desk, own) == .same(place: TestDesk.community))
        #expect(try verdict(desk, street) == .damaged([.damaged(file: file, line: 1, what: .sum)]))
    }

    /// A book written anew, chain and all, is no longer what was sealed; what it comes to now is told for each book.
    @Test func aChainWrittenAnew() throws {
        let desk = try desk()
        let seal = try seal(desk, TestDesk.street)
        _ = Disk.real.remove(desk.journal)
        _ = Disk.real.remove("\(desk.bookPath)/journal/2026-11-22.jsonl")
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        for name in ["E0", "E60", "E120"] { try book.write([elder(name, name: "别人")], into: &office) }
        #expect(try desk.desk.verify(TestDesk.community) == sound(lines: 3))
        let closings = try #require(try desk.desk.seal(of: TestDesk.street, day)).closings
        #expect(try verdict(desk, seal) == .other(closings) && closings.count == 2)
    }

    @Test func aSlipOfThePen() throws {
        let desk = try desk()
        let seal = try seal(desk, TestDesk.community)
        let wrong = seal.text.prefix(10) + (seal.text.dropFirst(10).first == "0" ? "1" : "0") + seal.text.dropFirst(11)
        let typed = try #require(Seal(typed: String(wrong)))
        #expect(try verdict(desk, typed) == .misread(place: TestDesk.community, groups: [3]))
    }
}
