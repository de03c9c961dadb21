import Glibc
import Storage
import StreetModel
import Workbench

extension Gallery {
    /// What `verify` says of each kind of damage.
    static func damage() throws -> [Exhibit] {
        try lines() + sealedLines() + files() + settings() + checkpoints() + otherBooks()
    }

    private static func show(
        _ input: String, _ fault: StorageFault?, isMendable: Bool = false, _ desk: borrowing TestDesk
    ) -> [Exhibit] {
        guard let fault, case .damaged(_, _, let what) = fault else { return [] }
        return [
            Exhibit(DamageRoom(what).rawValue, input, paths: onPaper(desk)) {
                $0.finding(fault, isMendable: isMendable)
            }
        ]
    }

    private static func show(_ input: String, _ report: BookReport, _ desk: borrowing TestDesk) -> [Exhibit] {
        show(input, report.faults.first, isMendable: report.isMendable, desk)
    }

    /// A desk with three lines, the last two of them one act.
    private static func filled() throws -> TestDesk {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1")], into: &office)
        try book.write([look("E1"), look("E1")], into: &office)
        return desk
    }

    private static func verify(_ desk: borrowing TestDesk) throws -> BookReport {
        try desk.desk.verify(TestDesk.community)
    }

    private static func lines() throws -> [Exhibit] {
        let desk = try filled()
        let whole = try lines(of: desk.journal)
        func said(_ input: String, _ lines: [String]) throws -> [Exhibit] {
            overwrite(desk.journal, Array(lines.map { $0 + "\n" }.joined().utf8))
            return show(input, try verify(desk), desk)
        }
        var shown = try said("a line is no line any more", [whole[0], "x" + whole[1], whole[2]])
        shown += try said(
            "a word of a line was changed", [whole[0].replacing("S0007", with: "S0008"), whole[1], whole[2]])
        shown += try said(
            "a word of the last line was changed", [whole[0], whole[1], whole[2].replacing("S0007", with: "S0008")])
        overwrite(desk.journal, Array([whole[0], whole[2]].map { $0 + "\n" }.joined().utf8))
        var office = desk.desk.emptyOffice
        shown += show("a line was taken out", try desk.open(&office).fault, desk)
        return shown
    }

    /// Lines whose sums agree, as a program with a fault would write them.
    private static func sealedLines() throws -> [Exhibit] {
        let desk = try filled()
        let first = try lines(of: desk.journal)[0]
        let sum = String(first.dropLast(2).suffix(64))
        let start = #"{"n":2,"at":"2026-11-21T08:12:33.104+08:00","by":"S0007","kind":"check.recorded","v":1"#
        let look = #""body":{"elder":"E1","outcome":"normal","seen":"open","observed":"2026-11-21T08:12:33.104+08:00"}"#
        func said(_ input: String, _ lines: [String]) throws -> [Exhibit] {
            overwrite(desk.journal, Array(([first] + lines).map { $0 + "\n" }.joined().utf8))
            return show(input, try verify(desk), desk)
        }
        let body = try sealed(start + #","body":{"elder":"E1","outcome":"splendid"}"#, after: sum)
        let two = try sealed("\(start),\"more\":2,\(look)", after: sum)
        let three = try sealed(
            "\(start.replacing("\"n\":2", with: "\"n\":3")),\(look)", after: String(two.dropLast(2).suffix(64)))
        return try said("a line says something that its kind cannot say", [body])
            + said("an act ends before it is over", [two, three])
    }

    private static func files() throws -> [Exhibit] {
        let desk = try filled()
        let journal = "\(desk.bookPath)/journal"
        let whole = try lines(of: desk.journal)
        overwrite(desk.journal, Array((whole[0] + "\n" + whole[1] + "\n").utf8))
        try Disk.real.create("\(journal)/2026-11-22.jsonl", [])
        var shown = show("a day's file ends inside an act, and another day's follows", try verify(desk), desk)
        _ = Disk.real.remove("\(journal)/2026-11-22.jsonl")
        overwrite(desk.journal, Array(whole.map { $0 + "\n" }.joined().utf8))
        _ = Disk.real.rename(desk.journal, "\(journal)/2026-11-20.jsonl")
        shown += show("a day's file was renamed to an earlier day", try verify(desk), desk)
        Disk.real.sweep(journal)
        try Disk.real.ensureFolder(journal)
        try Disk.real.ensureFolder(desk.journal)
        shown += show("a folder lies where a day's file was", try verify(desk), desk)
        Disk.real.sweep(journal)
        shown += show("a book's journal is gone", try verify(desk), desk)
        Disk.real.sweep(desk.bookPath)
        shown += show("a book's folder is gone", try verify(desk), desk)
        return shown
    }

    private static func settings() throws -> [Exhibit] {
        let desk = try filled()
        let file = "\(desk.desk.path)/desk.json"
        let whole = String(decoding: try Disk.real.contents(of: file), as: UTF8.self)
        overwrite(file, Array(whole.replacing("槐安街道", with: "槐荫街道").utf8))
        var shown = show("desk.json was changed", try Desk.open(desk.desk.path).fault, desk)
        Disk.real.sweep(file)
        shown += show("desk.json is gone", fault { _ = try Desk.open(desk.desk.path) }, desk)
        return shown
    }

    private static func checkpoints() throws -> [Exhibit] {
        let desk = try filled()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.checkpoint(of: office)
        let whole = try lines(of: desk.journal)
        overwrite(desk.journal, Array((whole[0] + "\n").utf8))
        var shown = show("the end of a journal was cut off behind a checkpoint", try verify(desk), desk)
        let aside = "\(desk.bookPath)/aside"
        _ = Disk.real.rename("\(desk.bookPath)/checkpoint", aside)
        var other = desk.desk.emptyOffice
        var writer = try desk.open(&other)
        try writer.write([look("E1", .unclear), look("E1")], into: &other)
        _ = Disk.real.rename(aside, "\(desk.bookPath)/checkpoint")
        shown += show("the end of a journal was written anew behind a checkpoint", try verify(desk), desk)
        overwrite(desk.journal, Array(whole.map { $0 + "\n" }.joined().utf8))
        overwrite("\(desk.bookPath)/checkpoint/3/elders.json", [])
        shown += show("a file of a checkpoint was changed", try verify(desk), desk)
        return shown
    }

    private static func otherBooks() throws -> [Exhibit] {
        let desk = try filled()
        let copy = "\(desk.root)/copy"
        _ = try BackupDraft.begin(of: desk.desk, at: copy).fill(at: TestDesk.morning)
        let worked = try Desk.open("\(copy)/desk", on: .quick)
        var office = worked.emptyOffice
        var book = try Book.open(TestDesk.community, in: worked, into: &office)
        try book.write([look("E1")], into: &office)
        let fault = fault { _ = try Desk.restore(copy, to: "\(desk.root)/again", on: .quick) }
        guard case .badBackup(_, let why) = fault else { return [] }
        return show("somebody has worked in a backup", why, desk)
    }

    private static func lines(of path: String) throws -> [String] {
        String(decoding: try Disk.real.contents(of: path), as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
