internal import ArgumentParser
import StreetModel
import Workbench

/// The matters of what somebody answers for, the next clock to end first.
struct MatterListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "事项清单 · the matters, next clock first")

    @Flag(help: "该我办的 · those that are mine to act on") var mine = false
    @Flag(help: "逾期的 · those with a clock that is late") var late = false
    @Flag(help: "未结束的, 默认 · those that are open (the default)") var open = false
    @Flag(help: "近 30 天结束的 · those that ended within 30 days") var ended = false
    @Option(help: Choices.matterKinds.help("只要一类", "of one kind")) var kind: String?
    @Flag(help: "输出 JSON, 供程序读 · JSON, for programs") var json = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if [late, open, ended].filter({ $0 }).count > 1 { throw ValidationError("--late | --open | --ended") }
        if let kind, MatterKind(named: kind) == nil {
            throw Choices.matterKinds.expected("--kind")
        }
    }

    mutating func run() throws {
        let counter = try Counter(options)
        let now = counter.clock.now
        let matters = chosen(counter, at: now)
        if json {
            Console.write(json: MatterJSON(counter.office, now: now).bytes(matters))
        } else {
            Console.write(counter.words.matterTable(matters, now: now, counter.office))
        }
        try counter.finish()
    }

    private func chosen(_ counter: Counter, at now: Moment) -> [Matter] {
        let office = counter.office
        let kind = kind.flatMap(MatterKind.init(named:))
        let matters = office.books.values.flatMap(\.matters.values).filter { matter in
            if matter.isTakenBack || matter.isOpen == ended || kind.map({ $0 != matter.kind }) == true { return false }
            guard office.answers(counter.staff, for: matter.opening.grid, at: now) else { return false }
            if mine && office.owner(of: matter, at: now) != counter.staff.id { return false }
            return !late || office.clocks(of: matter, at: now).contains { $0.remaining(at: now) < 0 }
        }
        if ended {
            return matters.sorted { left, right in
                if let first = left.endedAt, let second = right.endedAt, first != second { return first > second }
                return left.id < right.id
            }
        }
        let keyed = matters.map { (limit: office.clocks(of: $0, at: now).first?.limit, matter: $0) }
        return keyed.sorted { left, right in
            switch (left.limit, right.limit) {
            case (let first?, let second?) where first != second: first < second
            case (_?, nil): true
            case (nil, _?): false
            default: left.matter.id < right.matter.id
            }
        }.map(\.matter)
    }
}
