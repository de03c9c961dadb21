import Storage
import StreetModel
import Testing
import Workbench

extension Gallery {
    /// What `verify --seal` answers.
    static func seals() throws -> [Exhibit] {
        let day = day("2026-11-21")
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        guard let seal = try desk.desk.seal(of: TestDesk.community, day)?.seal else { return [] }
        var shown: [Exhibit] = []
        func ask(_ input: String, _ seal: Seal, today: Day? = nil) throws {
            let verdict = try desk.desk.verify(seal, day, until: nil, today: today ?? day + 1)
            shown.append(
                Exhibit(SealRoom(verdict).rawValue, input, paths: onPaper(desk)) {
                    $0.verdict(verdict, day).joined(separator: " ")
                })
        }
        try ask("the seal of yesterday's report, and nothing has changed", seal)
        try ask("the seal of a report of today", seal, today: day)
        let none = try #require(Seal(typed: String(repeating: "0", count: 32)))
        try ask("today's date with the seal of another moment", none, today: day)
        try ask("a seal of another day or street, or a book that was written anew", none)
        let wrong = String(seal.text.dropLast()) + (seal.text.hasSuffix("0") ? "1" : "0")
        try ask("one digit of the seal was misheard", try #require(Seal(typed: wrong)))
        try book.write([look("E1")], into: &office)
        try ask("a clock that was set back has written into the sealed day", seal)
        var bytes = try Disk.real.contents(of: desk.journal)
        bytes[100] ^= 1
        overwrite(desk.journal, bytes)
        try ask("somebody has edited the sealed day", seal)
        return shown
    }
}
