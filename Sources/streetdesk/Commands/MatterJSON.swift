import Storage
import StreetModel

/// `matter list --json`: an array of matters with their clocks and frozen verdicts (DESIGN §4).
struct MatterJSON {
    private let office: Office
    private let now: Moment

    init(_ office: Office, now: Moment) {
        self.office = office
        self.now = now
    }

    /// The array, one line.
    func bytes(_ matters: [Matter]) -> [UInt8] {
        var json = JSONWriter(reserving: matters.count * 512)
        json.beginArray()
        for matter in matters { write(matter, to: &json) }
        json.endArray()
        return json.bytes + [UInt8(ascii: "\n")]
    }

    private func write(_ matter: Matter, to json: inout JSONWriter) {
        let report = matter.opening.report
        let owner = office.owner(of: matter, at: now)
        json.beginObject()
        json.string(matter.id, "id")
        json.string(matter.kind.word, "kind")
        json.string(stage(of: matter), "stage")
        json.string(matter.elder.isEmpty ? nil : matter.elder, "elder")
        json.string(report?.place ?? matter.opening.grid, "place")
        json.string(report?.category, "category")
        json.string(report?.text, "text")
        json.string(office.offset.text(of: matter.opening.start), "start")
        json.string(owner.isEmpty ? nil : owner, "owner")
        json.key("level")
        json.integer(office.level(of: matter))
        json.key("clocks")
        json.beginArray()
        for clock in office.clocks(of: matter, at: now) {
            json.beginObject()
            json.string(clock.kind.rawValue, "clock")
            json.string(office.offset.text(of: clock.limit), "since")
            json.key("late")
            json.integer(max(0, -clock.remaining(at: now)))
            json.endObject()
        }
        json.endArray()
        json.key("verdicts")
        json.beginArray()
        for step in matter.verdicts.map(\.step) {
            json.beginObject()
            json.string(step.step.word, "step")
            json.string(office.offset.text(of: step.happened), "time")
            json.key("late")
            json.integer(step.late)
            json.string(step.by, "by")
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    /// How far it is; where it ended or stands still on another way, the word of that step.
    private func stage(of matter: Matter) -> String {
        let progress = matter.progress
        if progress.merging != nil { return MatterStepped.Step.merged.word }
        if progress.withdrawal != nil { return MatterStepped.Step.withdrawn.word }
        if office.parking(of: matter, at: now) != nil { return MatterStepped.Step.parked.word }
        return switch progress.stage {
        case .opened: "opened"
        case .responded: "responded"
        case .handled: "handled"
        case .confirmed: "confirmed"
        case .cleared: "cleared"
        }
    }
}
