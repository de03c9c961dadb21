internal import ArgumentParser
import Storage
import StreetModel
import Workbench

/// Everything that is late: what the supervisor's board shows.
struct OverdueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "overdue", abstract: "逾期 · what is late, where, whose")

    @Flag(help: "输出 JSON, 供程序读 · JSON, for programs") var json = false
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        let counter = try Counter(options, isForLate: json)
        let now = counter.openedAt
        let breaches = counter.office.breaches(at: now).filter {
            counter.office.answers(counter.staff, for: $0.grid, at: now)
        }
        if json {
            Console.write(json: OverdueCommand.bytes(breaches, counter.office))
        } else {
            Console.write(counter.words.overdueTable(breaches, counter.office))
        }
        try counter.finish()
        counter.leave()
    }

    /// The array of DESIGN §4, one object for each late clock.
    private static func bytes(_ breaches: [Breach], _ office: Office) -> [UInt8] {
        var json = JSONWriter(reserving: breaches.count * 200)
        json.beginArray()
        for breach in breaches {
            json.beginObject()
            json.string(breach.kind.word, "kind")
            json.string(breach.elder.isEmpty ? nil : breach.elder, "elder")
            json.string(breach.matter.isEmpty ? nil : breach.matter, "matter")
            json.string(breach.grid, "place")
            json.string(breach.clock.rawValue, "clock")
            json.string(office.offset.text(of: breach.since), "since")
            json.key("late")
            json.integer(breach.late)
            json.string(breach.owner.isEmpty ? nil : breach.owner, "owner")
            json.endObject()
        }
        json.endArray()
        return json.bytes + [UInt8(ascii: "\n")]
    }
}
