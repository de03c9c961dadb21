package import StreetModel
import TextUI

extension Words {
    /// The meetings, a line each, for a terminal.
    package func meetingTable(_ meetings: [Meeting], _ office: Office, at now: Moment) -> String {
        if meetings.isEmpty { return self("没有会议", "No meetings") }
        return meetings.map { meeting in
            let view = MeetingPlanView(meeting, office, at: now)
            let plan = meeting.state.plan
            let title = shown(plan.title, in: meeting.place, office)
            return [
                meeting.id.padded(to: 20), (plan.day?.text ?? "").padded(to: 10),
                (plan.start?.text ?? "").padded(to: 5),
                stage(meeting.state.stage).padded(to: 10), consultationPlace(meeting.place, office).padded(to: 14),
                title, meetingNext(meeting.state, view, on: office.offset.day(of: now)),
            ].filter { !$0.isEmpty }.joined(separator: " ")
        }.joined(separator: "\n")
    }

    /// A meeting with all that is prepared of it, for a terminal.
    package func meetingPage(_ meeting: Meeting, _ office: Office, at now: Moment) -> String {
        let view = MeetingPlanView(meeting, office, at: now)
        let today = office.offset.day(of: now)
        let facts = planFacts(meeting, view, office, on: today)
        let title = shown(meeting.state.plan.title, in: meeting.place, office)
        var lines = ["\(meeting.id)  \(title)  \(consultationPlace(meeting.place, office))", facts[0], ""]
        lines += view.rows.map { row in
            let clock = row.begins.map { clockTime($0, in: view, office.offset) } ?? ""
            let indent = row.level == 0 ? "" : "  "
            let placing = row.item.placing
            let title = shown(placing.title, in: meeting.place, office)
            let presenter = shown(placing.presenter, in: meeting.place, office)
            return [
                itemNumber(row.number).padded(to: 6), clock.padded(to: 9), String(placing.minutes).paddedLeft(to: 4),
                " " + indent + title, placing.topic, presenter,
            ].filter { !$0.isEmpty }.joined(separator: " ")
        }
        lines += [agendaTotals(view), ""]
        lines += view.lines.map { line in
            let mark = line.isDone ? "+" : line.isLate ? "!" : "-"
            let owner = line.owner.isEmpty ? "" : office.staffName(line.owner)
            let due = line.due.map { byDay($0, on: today) } ?? ""
            return "\(mark) \(line.rule.key.padded(to: 9)) \(self(line.rule.name).padded(to: 28)) \(due) \(owner)"
        }
        lines += ["", rollCount(meeting.state.roll)]
        lines += noticeLines(meeting, view, office).map { $0.text }
        return lines.joined(separator: "\n")
    }

    package func rollNotRead(_ count: Int) -> String {
        self("名册有 \(count) 处要改; 没有写入", "\(counted(count, "thing")) to mend in the roll; nothing was written")
    }
}
