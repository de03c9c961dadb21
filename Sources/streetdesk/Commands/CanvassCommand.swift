internal import ArgumentParser
import Storage
import StreetModel
import Workbench

/// The dwellings of a building as they are canvassed: listed, or what was found at one of them written.
struct CanvassCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "canvass", abstract: "摸底 · the dwellings of a building, visited or to be visited")

    @Argument(help: "楼栋编码 · the building's code") var building: String
    @Argument(help: "单元-楼层-房号, 如 2-5-501 · entrance, floor and door, such as 2-5-501") var dwelling: String?
    @Argument(help: Choices.findings.help("结果", "the finding")) var finding: String?
    @Option(help: "哪天再访, 如 2026-11-24 · when again: 2026-11-24") var again: String?
    @Option(help: "备注 · a note") var note: String?
    @Flag(help: "输出 JSON, 供程序读 · JSON, for programs") var json = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if dwelling != nil && finding.flatMap(CanvassRecorded.Finding.init(named:)) == nil {
            throw Choices.findings.expected()
        }
        if let again, Day(again) == nil { throw ValidationError("--again 2026-11-24") }
        if let dwelling, CanvassCommand.parts(of: dwelling) == nil { throw ValidationError("2-5-501") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        let (office, now) = (counter.office, counter.clock.now)
        guard let known = office.building(building) else {
            throw counter.refusing(counter.words.refusal(.register(.unknownBuilding(building)), office))
        }
        guard office.answers(counter.staff, for: known.grid, at: now) else {
            throw counter.refusing(counter.words.refusal(.outsidePlace(known.grid), office))
        }
        guard let parts = dwelling.flatMap(CanvassCommand.parts(of:)),
            let finding = finding.flatMap(CanvassRecorded.Finding.init(named:))
        else { return try list(counter) }
        var recorded = CanvassRecorded()
        recorded.building = building
        (recorded.entrance, recorded.floor, recorded.door) = parts
        recorded.finding = finding
        recorded.again = again.flatMap { Day($0) }
        recorded.note = note ?? ""
        let entries = try counter.record(.place(.canvassed(recorded)), at: now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }

    private func list(_ counter: Counter) throws {
        let office = counter.office
        if json {
            let dwellings = office.dwellings(ofBuilding: building)
            let shown = dwellings.shown(to: counter.words.reader, office, of: building)
            Console.write(json: CanvassCommand.bytes(shown))
        } else {
            Console.write(counter.words.canvassTable(ofBuilding: building, office, at: counter.clock.now))
        }
        try counter.finish()
    }

    private static func bytes(_ dwellings: [Dwelling]) -> [UInt8] {
        var json = JSONWriter(reserving: dwellings.count * 128)
        json.beginArray()
        for dwelling in dwellings {
            json.beginObject()
            json.key("entrance")
            json.integer(dwelling.entrance)
            json.key("floor")
            json.integer(dwelling.floor)
            json.string(dwelling.door, "door")
            json.string(dwelling.finding.word, "finding")
            json.string(dwelling.found?.body.again?.text, "again")
            json.key("elders")
            json.beginArray()
            for elder in dwelling.people { json.string(elder) }
            json.endArray()
            json.endObject()
        }
        json.endArray()
        return json.bytes + [UInt8(ascii: "\n")]
    }

    /// "2-5-501": entrance, floor, door; the door may hold hyphens of its own.
    private static func parts(of text: String) -> (Int, Int, String)? {
        let parts = text.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let entrance = Int(parts[0]), let floor = Int(parts[1]), !parts[2].isEmpty else {
            return nil
        }
        return (entrance, floor, String(parts[2]))
    }
}
