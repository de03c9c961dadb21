import Glibc
import Storage
import StreetModel
import Testing

/// The line of a fault as it is shown: what finds and judges it, and nothing of anybody, whatever was done to the line.
@Suite struct ShownLineTests {
    /// What of somebody stands in the line, each like nothing else in it.
    private static let own = ["金丝雀", "18877001234", "990101193802017707", "谷鹂鸣", "女儿", "丁7731", "癫痫"]

    /// A desk whose first line registers somebody, with a look and a note behind it.
    private func desk() throws -> TestDesk {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        var elder = Elder(id: "E1")
        elder.name = Self.own[0]
        elder.building = "990101001001001003"
        elder.telephone = Self.own[1]
        elder.identity = Self.own[2]
        elder.contacts = [Contact(name: Self.own[3], relation: Self.own[4], telephone: "18877005678")]
        elder.door = Self.own[5]
        elder.health = Self.own[6]
        try book.write([.registered(.elder(elder))], into: &office)
        try book.write([look("E1", note: #"金丝雀 说 "丁7731": 癫痫"#)], into: &office)
        return desk
    }

    private func shown(_ desk: borrowing TestDesk, _ line: Int) -> String? {
        var finder = LineFinder(desk.desk)
        return finder.line(of: .damaged(file: desk.journal, line: line, what: .sum))
    }

    @Test func whatIsHarmlessIsShown() throws {
        let desk = try desk()
        let sums = try lines(of: desk.journal).map { $0.dropLast(2).suffix(64).prefix(8) }
        #expect(
            shown(desk, 2) == """
                {"n":2,"at":"2026-11-21T08:12:33.104+08:00","by":"S0007","kind":"check.recorded","v":1,"body":\
                {"elder":"E1","outcome":"normal","seen":"open","observed":"2026-11-21T08:12:33.104+08:00",\
                "half":"morning","window":"*","private":{"note":"*"}},"sum":"\(sums[1])..."}
                """)
        let first = shown(desk, 1) ?? ""
        #expect(first.hasPrefix(#"{"n":1,"at":"2026-11-21T08:12:33.104+08:00","by":"S0007","kind":"elder.registered""#))
        #expect(first.contains(#""building":"990101001001001003""#) && first.contains(#""telephone":"*""#))
        #expect(shown(desk, 3) == nil && shown(desk, 0) == nil)
        #expect(LineFinder(desk.desk).lines(of: [.noBook(code: "1")]) == [nil])
    }

    /// Every bit of both lines, every byte left out, and every byte made a quotation mark.
    @Test func damageShowsNobody() throws {
        let desk = try desk()
        let whole = try Disk.real.contents(of: desk.journal)
        var tried = 0
        func look(_ bytes: [UInt8], _ what: String) {
            overwrite(desk.journal, bytes)
            var finder = LineFinder(desk.desk)
            for line in 1...3 {
                guard let text = finder.line(of: .damaged(file: desk.journal, line: line, what: .sum)) else { continue }
                tried += 1
                for value in Self.own where text.contains(value) { Issue.record("\(what) shows \(value): \(text)") }
                if !text.allSatisfy({ $0.isASCII && !($0.isWhitespace || $0 == "\u{1B}") }) {
                    Issue.record("\(what): \(text)")
                }
            }
        }
        for place in whole.indices {
            var changed = whole
            changed[place] ^= 1 << UInt8(place % 8)
            look(changed, "bit of \(place)")
            changed = whole
            changed.remove(at: place)
            look(changed, "without \(place)")
            changed = whole
            changed[place] = UInt8(ascii: "\"")
            look(changed, "quote at \(place)")
        }
        #expect(tried > 3000)
    }

    @Test(arguments: [
        (#"{"n":13900000010,"by":"王某","kind":"Li Ming"}"#, #"{"n":*,"by":"*","kind":"*"}"#),
        (#"{"elder":"990101193802017707","code":"990101001"}"#, #"{"elder":"*","code":"990101001"}"#),
        (#"{"n":7,"王某":"x","elder":"E1"}"#, #"{"n":7,"*":"*","elder":"E1"}"#),
        ("\u{1B}[31m王某{\"n\":7", "?[?{\"n\":7"), ("\"王某", "?"), (#"{"v":01x}"#, #"{"v":?}"#),
        (#"{"at":"2026-13-01T00:00:00.000+08:00","sum":"zz"}"#, #"{"at":"*","sum":"*"}"#), ("", nil),
    ])
    func aLineAsItIsShown(_ line: String, _ shown: String?) throws {
        let desk = try TestDesk.make(on: .quick)
        overwrite(desk.journal, Array(line.utf8))
        #expect(self.shown(desk, 1) == shown)
    }

    /// A line without an end is no reason to fill the screen.
    @Test func aVeryLongLineIsCut() throws {
        let desk = try TestDesk.make(on: .quick)
        overwrite(desk.journal, Array(String(repeating: "[", count: 100_000).utf8))
        #expect(shown(desk, 1)?.utf8.count == 2003)
    }
}

extension LineFinder {
    /// The lines of some faults.
    fileprivate func lines(of faults: [StorageFault]) -> [String?] {
        var finder = self
        return faults.map { finder.line(of: $0) }
    }
}
