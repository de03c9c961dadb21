import Glibc
import Storage
import StreetMaker
import StreetModel

/// Makes a desk with a long history, through Storage and nothing else: a day is one act, with one flush.
struct DeskMaker {
    let ground: Ground
    let path: String
    let communities: Int
    let days: Int
    /// How many of the last days have looks.
    var lookDays = Int.max
    /// How many matters of the whole street are open, and how many have ended.
    var matters = (open: 0, ended: 0)

    private var first: Day { Ground.today - days }

    func make() throws(BenchFault) {
        Report.note("making \(path): \(communities) communities, \(days) days; kept for the next time")
        let draft = "\(path).draft"
        let street = StreetMaker(communities: communities, until: first - 1)
        try ground.make(draft, from: street, at: "\((first - 1).text)T20:00")
        let desk = try storing { () throws(StorageFault) in try Desk.open(draft) }
        let codes = try storing { () throws(StorageFault) in try desk.communities() }
        for (place, code) in codes.enumerated() {
            Report.note("  \(code)")
            let part = { (count: Int) in count * (place + 1) / codes.count - count * place / codes.count }
            try writeHistory(of: code, in: desk, open: part(matters.open), ended: part(matters.ended))
        }
        rename(draft, path)
    }

    private func writeHistory(of code: String, in desk: Desk, open: Int, ended: Int) throws(BenchFault) {
        var office = desk.emptyOffice
        let street = try storing { () throws(StorageFault) in
            try Book.open(desk.settings.code, in: desk, into: &office)
        }
        if let fault = street.fault { throw .storage(fault) }
        var book = try storing { () throws(StorageFault) in try Book.open(code, in: desk, into: &office) }
        let history = MadeHistory(office, code)
        let matters = MadeMatters(office, code, until: Ground.today, days: days, open: open, ended: ended)
        for day in 0..<days {
            var act = history.day(first + day, isLate: days - day <= 30, number: book.lastNumber)
            if days - day > lookDays { act.events = [] }
            act.events += matters.days[first + day] ?? []
            try write(act, &book, &office)
        }
        var morning = history.morning(Ground.today, number: book.lastNumber)
        morning.events += matters.days[Ground.today] ?? []
        try write(morning, &book, &office)
        // A checkpoint tells of the journal's folder only what is a second old.
        usleep(1_100_000)
        try storing { () throws(StorageFault) in try book.checkpoint(of: office) }
    }

    private func write(
        _ act: MadeHistory.Act, _ book: inout Book, _ office: inout Office
    ) throws(BenchFault) {
        do throws(AppendFault) {
            _ = try book.append(by: act.by, at: act.at, into: &office) { _ throws(Refusal) in act.events }
        } catch {
            throw BenchFault(error)
        }
    }
}
