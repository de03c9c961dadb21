package import StreetModel
import TextUI

extension Words {
    /// The round as a person reads it in a shell.
    package func roundTable(_ rows: [RoundRow], grid: String, slot: Slot, now: Moment, _ office: Office) -> String {
        let coverage = office.coverage(of: office.elders(ofGrid: grid), in: slot, at: now)
        var lines = ["\(office.grid(grid)?.name ?? grid) \(half(slot.half)) \(slot.day.text)", figures(coverage)[0]]
        for row in rows {
            guard let record = office.elder(row.elder) else { continue }
            let view = office.view(of: record, in: slot, at: now)
            let elder = record.elder
            let building = office.buildingShort(elder.building) ?? ""
            let time = view.time.map { office.offset.timeOfDay(of: $0).text } ?? "-"
            lines.append(
                [
                    elder.id.padded(to: 8), "\(building)\(door(elder))".padded(to: 10), name(elder).padded(to: 10),
                    risk(view.risk), view.agreed?.text ?? "-", state(view.state).padded(to: 8),
                    (view.outcome.map { outcome($0) } ?? "-").padded(to: 8), time,
                ].joined(separator: " "))
        }
        return lines.joined(separator: "\n")
    }

    /// Where a slot stands, in a word.
    package func state(_ state: SlotState) -> String {
        switch state {
        case .notYet: self("未到点", "not yet")
        case .open: self("到点", "due")
        case .closing: self("快到时限", "closing")
        case .overdue: self("逾期", "overdue")
        case .done: self("已查", "done")
        case .missed: self("漏查", "missed")
        case .excused: self("免查", "excused")
        }
    }

    /// What is late, a line each, as a person reads it in a shell.
    package func overdueTable(_ breaches: [Breach], _ office: Office) -> String {
        if breaches.isEmpty { return self("没有逾期", "Nothing is overdue") }
        return breaches.map { breach in
            [
                self.breach(breach.kind).padded(to: 16), clock(breach.clock).padded(to: 8),
                countdown(-breach.late).padded(to: 14), placeName(breach.grid, office).padded(to: 14),
                overdueSubject(breach, office),
                breach.owner.isEmpty ? self("(无人)", "(nobody)") : office.staffName(breach.owner),
            ].filter { !$0.isEmpty }.joined(separator: " ")
        }.joined(separator: "\n")
    }

    /// Door and name of the person it is about, else place, class and words of the matter.
    private func overdueSubject(_ breach: Breach, _ office: Office) -> String {
        if let elder = office.elder(breach.elder)?.elder {
            return "\(office.buildingShort(elder.building) ?? "")\(door(elder)) \(name(elder))"
        }
        guard let report = office.matter(breach.matter)?.opening.report else { return "" }
        let place = report.place == breach.grid ? "" : placeName(report.place, office)
        return [place, report.category, report.text].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
