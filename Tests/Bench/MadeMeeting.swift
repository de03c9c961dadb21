import Storage
import StreetModel

/// A council of ninety that runs: nineteen items done, ten speeches on each, the twentieth on with five who wait.
struct MadeMeeting: ~Copyable {
    /// What its screen shows, to which whoever wrote its newest line is brought back.
    static let shows = "议题计时"

    private static let members = 90
    private static let items = 20
    private static let id = "H-bench"
    private var office: Office
    private var book: Book
    private var now: Moment

    init(_ path: String) throws(BenchFault) {
        let desk = try storing { () throws(StorageFault) in try Desk.open(path) }
        var office = desk.emptyOffice
        let moment = office.offset.moment(Ground.today, TimeOfDay(hour: 6, minute: 0))
        var street = try storing { () throws(StorageFault) in
            try Book.open(desk.settings.code, in: desk, into: &office)
        }
        if office.street.rules.meeting("council") == nil {
            let rules = MadeMeeting.rules
            do throws(AppendFault) {
                _ = try street.append(by: "setup", at: moment, into: &office) { (_: Office) throws(Refusal) in
                    [.consultation(.rulesAdopted(rules))]
                }
            } catch {
                throw BenchFault(error)
            }
        }
        let community = try storing { () throws(StorageFault) in
            try Book.open(Ground.community, in: desk, into: &office)
        }
        book = community
        (self.office, now) = (office, moment)
    }

    /// Rules that name a council and hardly more.
    private static var rules: ConsultationRules {
        let name = BilingualName("试验", "trial")
        var rules = ConsultationRules()
        rules.steps = [TopicStepRule(key: "screening", name: name, checklist: [])]
        rules.intake = form("intake", name)
        rules.feedback = form("feedback", name)
        var council = MeetingForm(key: "council", name: BilingualName("居民议事会", "Council"))
        council.thresholds = [.init(key: "majority", name: name, threshold: .majority(of: .present))]
        rules.meetings = [council]
        return rules
    }

    private static func form(_ key: String, _ name: BilingualName) -> IntakeForm {
        IntakeForm(key: key, name: name, questions: [.init(key: "title", name: name, kind: .text, isRequired: true)])
    }

    /// Plans and holds it, through the rules.
    consuming func hold() throws(BenchFault) {
        var plan = MeetingPlanned()
        (plan.place, plan.id, plan.form, plan.title) = (Ground.community, Self.id, "council", "大会")
        (plan.day, plan.start, plan.minutes) = (Ground.today, TimeOfDay(hour: 6, minute: 30), 600)
        try write(.planned(plan))
        var roll = MeetingRolled()
        (roll.meeting, roll.members) = (Self.id, (1...Self.members).map { Member(number: $0, name: "成员\($0)") })
        try write(.rolled(roll))
        for number in 1...Self.items {
            var item = ItemPlaced()
            (item.meeting, item.title, item.minutes, item.position) = (Self.id, "议题\(number)", 20, number)
            try write(.itemPlaced(item))
        }
        try step(.published)
        try step(.signingIn)
        for number in 1...Self.members {
            var body = MeetingAttended()
            (body.meeting, body.member, body.mark) = (Self.id, number, .signedIn)
            try write(.attended(body))
        }
        try step(.started)
        let keys = office.meeting(Self.id)?.state.agenda.map(\.key) ?? []
        for (place, key) in keys.enumerated() {
            var start = ItemTimed()
            (start.meeting, start.item, start.mark) = (Self.id, key, .started)
            try write(.itemTimed(start))
            for turn in 0..<10 {
                var body = SpeechMarked()
                (body.meeting, body.item) = (Self.id, key)
                body.member = (place * 7 + turn * 11) % Self.members + 1
                try write(.speech(body))
                if place + 1 == Self.items && turn >= 5 { continue }
                if let next = office.meeting(Self.id)?.nextTurn(at: now) { try write(.speech(next)) }
            }
        }
        try storing { () throws(StorageFault) in try book.checkpoint(of: office) }
    }

    private mutating func step(_ step: MeetingStepped.Step) throws(BenchFault) {
        var body = MeetingStepped()
        (body.meeting, body.step, body.reason) = (Self.id, step, "试验")
        try write(.stepped(body))
    }

    /// Ten seconds after the one before.
    private mutating func write(_ event: MeetingEvent) throws(BenchFault) {
        let moment = now + 10
        now = moment
        do throws(AppendFault) {
            _ = try book.append(by: Ground.supervisor, at: moment, into: &office) { (newest: Office) throws(Refusal) in
                try newest.decide(.consultation(.meeting(event)), by: Ground.supervisor, at: moment)
            }
        } catch {
            throw BenchFault(error)
        }
    }
}
