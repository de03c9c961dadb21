import Storage
import StreetModel

/// `meeting live`: who is there, the clocks, the speakers, the ballots and what is in the way of the end, at a moment.
/// Clocks are in seconds, below 0 in overtime.
struct MeetingLiveJSON {
    private let office: Office
    private let meeting: Meeting
    private let now: Moment

    init(_ office: Office, _ meeting: Meeting, now: Moment) {
        self.office = office
        self.meeting = meeting
        self.now = now
    }

    private var rules: ConsultationRules { office.street.rules }

    /// The object, one line.
    var bytes: [UInt8] {
        var json = JSONWriter(reserving: 4_096)
        json.beginObject()
        json.string(meeting.id, "id")
        json.string(meeting.state.stage.rawValue, "stage")
        writeAttendance(&json)
        writeTimes(&json)
        json.string(meeting.state.current.isEmpty ? nil : meeting.state.current, "item")
        json.key("items")
        json.beginArray()
        for item in meeting.state.agenda { write(item, &json) }
        json.endArray()
        writeSpeakers(&json)
        if let need = meeting.nextNeed(rules) {
            json.key("next")
            json.beginObject()
            write([("needed", need.needed), ("base", need.base), ("voters", need.voters)], &json)
            json.endObject()
        }
        json.key("blockers")
        json.integer(meeting.closingBlockers.count)
        json.endObject()
        return json.bytes + [UInt8(ascii: "\n")]
    }

    private func writeAttendance(_ json: inout JSONWriter) {
        let there = meeting.attendance(rules)
        json.key("attendance")
        json.beginObject()
        write(
            [
                ("members", there.members), ("present", there.present), ("needed", there.needed),
                ("spare", there.spare), ("missing", there.missing), ("proxies", there.proxies.count),
                ("recused", there.recused.count), ("attendants", there.attendants.count),
                ("observers", there.observers.count), ("away", there.away.count),
            ], &json)
        json.endObject()
    }

    private func writeTimes(_ json: inout JSONWriter) {
        let times = meeting.times(rules, office.offset, at: now)
        let moments = [
            ("plannedStart", times.plannedStart), ("plannedEnd", times.plannedEnd), ("startedAt", times.startedAt),
            ("endedAt", times.endedAt), ("projectedEnd", times.projectedEnd),
        ]
        for (key, moment) in moments { json.string(moment.map { office.offset.fullText(of: $0) }, key) }
        write(
            [
                ("elapsed", times.elapsed), ("adjourned", times.adjourned), ("rest", times.rest),
                ("waitingMinutes", times.waitingMinutes),
            ], &json)
    }

    private func write(_ item: AgendaItem, _ json: inout JSONWriter) {
        let clock = meeting.clock(of: item, rules, at: now)
        json.beginObject()
        json.string(item.key, "key")
        json.string(item.frozenNumber, "number")
        json.string(clock.progress.rawValue, "progress")
        write([("used", clock.used), ("limit", clock.limit)], &json)
        json.string(item.conclusion?.body.outcome.word, "outcome")
        json.key("listClosed")
        json.boolean(item.isListClosed)
        json.key("motions")
        json.beginArray()
        for motion in item.motions { write(motion, item, &json) }
        json.endArray()
        json.endObject()
    }

    private func write(_ motion: Motion, _ item: AgendaItem, _ json: inout JSONWriter) {
        json.beginObject()
        json.string(motion.key, "key")
        json.string(motion.body.text, "text")
        json.string(motion.body.amends.isEmpty ? nil : motion.body.amends, "amends")
        json.key("withdrawn")
        json.boolean(motion.isWithdrawn)
        json.key("ballots")
        json.beginArray()
        for ballot in motion.ballots { write(ballot, motion, item, &json) }
        json.endArray()
        json.endObject()
    }

    private func write(_ ballot: Ballot, _ motion: Motion, _ item: AgendaItem, _ json: inout JSONWriter) {
        let sum = meeting.sum(ballot, of: motion, on: item.key, rules)
        json.beginObject()
        json.string(sum.kind.word, "kind")
        write(
            [
                ("ballot", ballot.number), ("yes", sum.yes), ("no", sum.no), ("abstain", sum.abstain),
                ("silent", sum.silent), ("absent", sum.absent), ("recused", sum.recused), ("base", sum.base),
                ("needed", sum.needed),
            ], &json)
        for (key, flag) in [
            ("open", ballot.isOpen), ("passed", sum.isPassed), ("announced", ballot.announcedAt != nil),
        ] {
            json.key(key)
            json.boolean(flag)
        }
        json.endObject()
    }

    private func writeSpeakers(_ json: inout JSONWriter) {
        let list = meeting.speakers(rules, at: now)
        let clock = meeting.state.speaking.map { meeting.clock(of: $0, rules, at: now) }
        json.key("speakers")
        json.beginArray()
        let rows = [list.speaking].compactMap { $0 } + list.interrupted + list.waiting + list.others
        for row in rows {
            json.beginObject()
            json.string(row.manner.word, "manner")
            write(
                [
                    ("member", row.member), ("speech", row.speech), ("turns", row.turns), ("seconds", row.seconds),
                    ("meetingTurns", row.meetingTurns), ("meetingSeconds", row.meetingSeconds),
                ], &json)
            if row.speech > 0, row.speech == list.speaking?.speech, let clock {
                write([("used", clock.used), ("limit", clock.limit)], &json)
            }
            json.endObject()
        }
        json.endArray()
    }

    private func write(_ numbers: [(String, Int)], _ json: inout JSONWriter) {
        for (key, value) in numbers {
            json.key(key)
            json.integer(value)
        }
    }
}
