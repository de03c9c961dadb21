internal import ArgumentParser
import Storage
import StreetModel
import Workbench

/// Who is due in a grid's round, in the order in which it is walked.
struct RoundCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "round", abstract: "巡查名单 · who is due, in order")

    @Argument(help: "网格编码, 不写是自己的第一个 · the grid (else the first of your own)") var grid: String?
    @Option(help: Choices.halves.help("时段, 不写是现在或下一个", "the half of the day (else the open slot, else the next)"))
    var slot: String?
    @Flag(help: "改列探访名单 · whom to call and at which doors to knock instead") var visits = false
    @Flag(help: "输出 JSON, 供程序读 · JSON, for programs") var json = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if let slot, Half(named: slot) == nil { throw Choices.halves.expected("--slot") }
    }

    mutating func run() throws {
        let counter = try Counter(options)
        var office = counter.office
        let now = counter.clock.now
        let code = try gridCode(counter)
        if visits { return try listVisits(code, counter) }
        let slot =
            self.slot.flatMap(Half.init(named:)).map { Slot(office.offset.day(of: now), $0) }
            ?? office.openOrNextSlot(at: now)
        try recall(slot.day, inBook: String(code.prefix(12)), &office, counter)
        let rows = office.round(ofGrid: code, slot: slot, at: now)
        if json {
            Console.write(json: RoundJSON(office, slot: slot, now: now, counter.words).bytes(rows))
        } else {
            Console.write(counter.words.roundTable(rows, grid: code, slot: slot, now: now, office))
        }
        try counter.finish()
    }

    private func listVisits(_ code: String, _ counter: Counter) throws {
        let now = counter.clock.now
        let rows = counter.office.visitRound(ofGrid: code, at: now)
        if json {
            Console.write(json: VisitJSON(counter.office, now: now, counter.words).bytes(rows))
        } else {
            Console.write(counter.words.visitTable(rows, grid: code, counter.office, now: now))
        }
        try counter.finish()
    }

    /// An older day is read from the book's day files; what was taken back after midnight stands in the next one.
    private func recall(_ day: Day, inBook code: String, _ office: inout Office, _ counter: Counter) throws {
        guard office.isPast(day, inBook: code), let volume = counter.clerk.volume(code) else { return }
        do {
            office.recall(try volume.book.history(day...(day + 1)), of: day...day)
        } catch {
            throw Stop.complaining(counter.words.fault(error), .unsound)
        }
    }

    private func gridCode(_ counter: Counter) throws -> String {
        if let grid { return try counter.ownGrid(grid) }
        guard let first = counter.office.grids(for: counter.staff, at: counter.clock.now).first else {
            throw counter.refusing(counter.words.noGridOfOwn)
        }
        return first.id
    }
}
