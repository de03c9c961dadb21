import Storage
import StreetModel
import Workbench

/// `meeting list --json` and `meeting show --json`: a meeting's plan, agenda, roll and dates.
///
/// Of the roll a program gets numbers, names and standings; telephones stay at the desk, and what was typed has none
/// for whom the meeting is not.
struct MeetingJSON {
    private let office: Office
    private let now: Moment
    private let words: Words

    init(_ office: Office, now: Moment, words: Words) {
        self.office = office
        self.now = now
        self.words = words
    }

    /// The array, one line.
    func bytes(_ meetings: [Meeting]) -> [UInt8] {
        var json = JSONWriter(reserving: meetings.count * 512)
        json.beginArray()
        for meeting in meetings {
            json.beginObject()
            writePlan(of: meeting, MeetingPlanView(meeting, office, at: now), to: &json)
            json.endObject()
        }
        json.endArray()
        return json.bytes + [UInt8(ascii: "\n")]
    }

    /// One meeting whole, one line.
    func bytes(of meeting: Meeting) -> [UInt8] {
        let view = MeetingPlanView(meeting, office, at: now)
        var json = JSONWriter(reserving: 4_096)
        json.beginObject()
        writePlan(of: meeting, view, to: &json)
        writeAgenda(of: meeting, view, to: &json)
        writeChecklist(view, to: &json)
        json.key("roll")
        json.beginArray()
        for member in meeting.state.roll {
            json.beginObject()
            json.key("number")
            json.integer(member.number)
            json.string(member.name, "name")
            json.string(member.standing.word, "standing")
            json.string(shown(member.unit, of: meeting), "unit")
            json.endObject()
        }
        json.endArray()
        json.endObject()
        return json.bytes + [UInt8(ascii: "\n")]
    }

    private func shown(_ text: String, of meeting: Meeting) -> String {
        words.shown(text, in: meeting.place, office)
    }

    private func writePlan(of meeting: Meeting, _ view: MeetingPlanView, to json: inout JSONWriter) {
        let plan = meeting.state.plan
        json.string(meeting.id, "id")
        json.string(meeting.place, "place")
        json.string(plan.form, "form")
        json.string(shown(plan.title, of: meeting), "title")
        json.string(meeting.state.stage.rawValue, "stage")
        json.string(plan.room, "room")
        json.string(view.begins.map { office.offset.text(of: $0) }, "begins")
        json.string(view.ends.map { office.offset.text(of: $0) }, "ends")
        for (key, value) in [
            ("minutes", view.minutes), ("agendaMinutes", view.agendaMinutes), ("items", view.rows.count),
            ("members", meeting.state.roll.count), ("voters", meeting.state.roll.count { $0.standing == .voter }),
            ("linesLate", view.linesLate), ("noticeDays", view.notice.days),
        ] {
            json.key(key)
            json.integer(value)
        }
        json.string(view.notice.hangBy?.text, "hangBy")
        json.string(view.notice.hungOn?.text, "hungOn")
        json.string(view.notice.isInTime ? "yes" : "no", "noticeInTime")
    }

    private func writeAgenda(of meeting: Meeting, _ view: MeetingPlanView, to json: inout JSONWriter) {
        json.key("agenda")
        json.beginArray()
        for row in view.rows {
            let placing = row.item.placing
            json.beginObject()
            json.string(row.item.key, "item")
            json.string(row.number, "number")
            json.string(placing.parent.isEmpty ? nil : placing.parent, "under")
            json.string(placing.topic.isEmpty ? nil : placing.topic, "topic")
            json.string(shown(placing.title, of: meeting), "title")
            json.key("minutes")
            json.integer(placing.minutes)
            json.string(row.begins.map { office.offset.text(of: $0) }, "begins")
            json.string(shown(placing.presenter, of: meeting), "presenter")
            json.endObject()
        }
        json.endArray()
    }

    private func writeChecklist(_ view: MeetingPlanView, to json: inout JSONWriter) {
        json.key("checklist")
        json.beginArray()
        for line in view.lines {
            json.beginObject()
            json.string(line.rule.key, "line")
            json.string(line.due?.text, "due")
            json.string(line.isDone ? "yes" : "no", "done")
            json.string(line.isLate ? "yes" : "no", "late")
            json.string(line.owner.isEmpty ? nil : line.owner, "owner")
            json.endObject()
        }
        json.endArray()
    }
}
