internal import ArgumentParser
import Storage
import StreetModel
import Workbench

/// Who saw, changed and exported what, from the journals of the books in scope.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "查谁看过、改过、导出过 · who saw, changed and exported what")

    @Option(help: "档案号 · only what is about this person") var elder: String?
    @Option(help: "工号 · only what this person of the office did") var staff: String?
    @Option(help: "从哪天 · from this day on (else today)") var from: String?
    @Option(help: "到哪天 · through this day (else today)") var through: String?
    @Flag(help: "输出 JSON, 供程序读 · JSON, for programs") var json = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        for day in [from, through].compactMap({ $0 }) where Day(day) == nil {
            throw ValidationError("--from | --through: 2026-11-21")
        }
    }

    mutating func run() throws {
        let counter = try Counter(options)
        do throws(Refusal) {
            try counter.office.may(.audit, counter.staff)
        } catch {
            throw Stop.complaining(counter.words.refusal(error, counter.office), .refused)
        }
        let entries = try entries(counter)
        if json {
            Console.write(json: bytes(entries, counter))
        } else {
            for entry in entries { Console.write(counter.words.auditLine(entry, counter.office)) }
        }
        try counter.finish()
    }

    /// The entries of the days that were asked for, in the order of their moments.
    private func entries(_ counter: Counter) throws -> [Entry] {
        let today = counter.office.offset.day(of: counter.clock.now)
        let first = from.flatMap { Day($0) } ?? today
        let last = max(first, through.flatMap { Day($0) } ?? today)
        var found: [Entry] = []
        do {
            for volume in counter.clerk.volumes { found += try volume.book.history(first...last) }
        } catch {
            throw Stop.complaining(counter.words.fault(error), .unsound)
        }
        return found.filter { entry in
            if let staff, entry.by != staff { return false }
            guard let elder else { return true }
            return counter.words.auditElder(entry, counter.office) == elder
        }.sorted { ($0.at, $0.book, $0.number) < ($1.at, $1.book, $1.number) }
    }

    /// An array of `{"at":…,"by":…,"act":…,"book":…,"number":…,"elder":…,"what":…,"reason":…}`.
    private func bytes(_ entries: [Entry], _ counter: Counter) -> [UInt8] {
        var json = JSONWriter(reserving: entries.count * 200)
        json.beginArray()
        for entry in entries {
            let elder = counter.words.auditElder(entry, counter.office)
            json.beginObject()
            json.string(counter.office.offset.text(of: entry.at), "at")
            json.string(entry.by, "by")
            json.string(Act(entry.event, by: entry.by).rawValue, "act")
            json.string(entry.book, "book")
            json.key("number")
            json.integer(entry.number)
            json.string(elder.isEmpty ? nil : elder, "elder")
            json.string(counter.words.auditWhat(entry), "what")
            let reason = counter.words.auditReason(entry)
            if !reason.isEmpty { json.string(reason, "reason") }
            json.endObject()
        }
        json.endArray()
        return json.bytes + [UInt8(ascii: "\n")]
    }
}
