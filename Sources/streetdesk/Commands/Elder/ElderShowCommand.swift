internal import ArgumentParser
import StreetModel
import Workbench

/// One person's file, as it is now.
struct ElderShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "看档案 · shows a file")

    @Argument(help: "档案号 · the file") var elder: String
    @Option(
        help: Choices.personFields.help("要看的遮住的项, 会留记录, 可多次", "a masked field, may be repeated; it is kept who saw it"))
    var reveal: [String] = []
    @Option(help: "为什么要看 · why it is looked at") var reason: String?
    @Flag(help: "输出 JSON, 供程序读 · JSON, for programs") var json = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if reveal.contains(where: { PersonField(typed: $0) == nil }) { throw Choices.personFields.expected("--reveal") }
        if reveal.isEmpty != (reason == nil) {
            throw ValidationError("--reveal 项 --reason 理由 · --reveal FIELD --reason TEXT")
        }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        _ = try counter.file(elder)
        let fields = reveal.compactMap(PersonField.init(typed:))
        for field in fields { try counter.show(field, of: elder, because: reason ?? "") }
        guard let record = counter.office.elder(elder) else { throw Stop.refused }
        let now = counter.clock.now
        if json {
            Console.write(bytes: ElderJSON(counter.office, now: now, counter.words).bytes(record, fields))
        } else {
            Console.write(counter.words.fileTable(record, now: now, counter.office))
            for line in fields.flatMap({ counter.words.revealed($0, of: record.elder, now: now, counter.office) }) {
                Console.write(line)
            }
        }
        try counter.finish()
    }
}

/// What waits for community staff: leavings, absences, reviews, consents.
struct ElderDueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "due", abstract: "待办档案 · files that wait for an act")

    @Flag(help: "输出 JSON, 供程序读 · JSON, for programs") var json = false
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        let counter = try Counter(options)
        let now = counter.clock.now
        let dues = counter.office.dues(for: counter.staff, at: now)
        if json {
            Console.write(bytes: ElderJSON(counter.office, now: now, counter.words).bytes(dues))
        } else {
            Console.write(counter.words.dueTable(dues, now: now, counter.office))
        }
        try counter.finish()
    }
}
