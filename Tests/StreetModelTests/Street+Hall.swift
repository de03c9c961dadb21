import StreetModel
import Testing

extension Street {
    /// A council of ten voters, an attendant (11) and an observer (12) in its hall: published, signing in since 13:50, and
    /// where `isRunning` started at 14:00 with those who are here.
    ///
    /// Everything is asked of the rules but the planning.
    static func hall(
        here: [Int] = Array(1...6), items: Int = 2, isRunning: Bool = true,
        change: (inout MeetingForm) -> Void = { _ in }
    ) throws(Refusal) -> Street {
        var street = Street()
        street.adoptRules()
        var rules = street.office.street.rules
        let majority = Threshold.majority(of: .present)
        rules.meetings[0].thresholds = [
            .init(key: "majority", name: BilingualName("到场过半数", "majority"), threshold: majority)
        ]
        change(&rules.meetings[0])
        street.write(.consultation(.rulesAdopted(rules)), at: at("19 06:01"), book: Street.code)
        street.callMeeting(items: items)
        var roll = MeetingRolled()
        roll.meeting = "H1"
        roll.members = (1...10).map { Member(number: $0, name: "员\($0)", area: 10_000) }
        roll.members += [
            Member(number: 11, name: "列席", standing: .attendant), Member(number: 12, name: "旁听", standing: .observer),
        ]
        street.write(meeting: .rolled(roll), at: at("19 09:03"))
        street.step(.published, at: at("19 10:00"))
        try street.stage(.signingIn, at("13:50"))
        for number in here { try street.attend(.signedIn, number, at("13:55")) }
        if isRunning { try street.stage(.started, at("14:00")) }
        return street
    }

    var meeting: Meeting { office.meeting("H1") ?? Meeting(id: "", place: "") }
    var rules: ConsultationRules { office.street.rules }
    var there: MeetingAttendance { meeting.attendance(rules) }

    /// Asks the rules about an event of the meeting and writes what they say.
    @discardableResult
    mutating func hold(_ event: MeetingEvent, _ moment: Moment) throws(Refusal) -> [Entry] {
        try act(.consultation(.meeting(event)), at: moment, by: Street.communityStaff)
    }

    mutating func stage(_ step: MeetingStepped.Step, minutes: Int = 0, _ moment: Moment) throws(Refusal) {
        var body = MeetingStepped()
        (body.meeting, body.step, body.minutes) = ("H1", step, minutes)
        try hold(.stepped(body), moment)
    }

    mutating func attend(
        _ mark: MeetingAttended.Mark, _ member: Int, holder: Int = 0, item: String = "", _ moment: Moment
    ) throws(Refusal) {
        var body = MeetingAttended()
        (body.meeting, body.member, body.mark) = ("H1", member, mark)
        (body.holder, body.item) = (holder, item)
        try hold(.attended(body), moment)
    }

    mutating func time(_ mark: ItemTimed.Mark, _ item: String, minutes: Int = 0, _ moment: Moment) throws(Refusal) {
        var body = ItemTimed()
        (body.meeting, body.item, body.mark, body.minutes) = ("H1", item, mark, minutes)
        try hold(.itemTimed(body), moment)
    }

    /// Puts a motion and says its key.
    mutating func move(
        _ text: String, on item: String = "i1", amends: String = "", options: [String] = [], _ moment: Moment
    ) throws(Refusal) -> String {
        var body = MotionPut()
        (body.meeting, body.item, body.text) = ("H1", item, text)
        (body.amends, body.options) = (amends, options)
        return try hold(.motion(body), moment).first.map { "m\($0.number)" } ?? ""
    }

    /// Opens a ballot, and says its number.
    mutating func open(
        _ motion: String, on item: String = "i1", as kind: BallotMarked.Kind = .showOfHands, _ moment: Moment,
        change: (inout BallotMarked) -> Void = { _ in }
    ) throws(Refusal) -> Int {
        var body = BallotMarked()
        (body.meeting, body.item, body.motion, body.kind) = ("H1", item, motion, kind)
        change(&body)
        return try hold(.ballot(body), moment).first?.number ?? 0
    }

    /// Writes what happens to a ballot.
    mutating func mark(
        _ mark: BallotMarked.Mark, _ ballot: Int, of motion: String, on item: String = "i1", _ moment: Moment,
        change: (inout BallotMarked) -> Void = { _ in }
    ) throws(Refusal) {
        var body = BallotMarked()
        (body.meeting, body.item, body.motion) = ("H1", item, motion)
        (body.ballot, body.mark) = (ballot, mark)
        // As somebody who has just looked.
        if mark == .counted { body.replaces = meeting.state.openBallot?.ballot.newest ?? 0 }
        change(&body)
        try hold(.ballot(body), moment)
    }

    /// Counts, closes and announces.
    mutating func settle(
        _ ballot: Int, of motion: String, on item: String = "i1", _ yes: Int, _ no: Int, _ abstain: Int,
        _ moment: Moment
    ) throws(Refusal) {
        try mark(.counted, ballot, of: motion, on: item, moment) { ($0.yes, $0.no, $0.abstain) = (yes, no, abstain) }
        try mark(.closed, ballot, of: motion, on: item, moment)
        try mark(.announced, ballot, of: motion, on: item, moment)
    }

    /// How the newest ballot of a motion stands.
    func sum(_ motion: String, on item: String = "i1") -> BallotSum? {
        guard let found = meeting.state.items[item]?.motions.first(where: { $0.key == motion }),
            let ballot = found.ballots.last
        else { return nil }
        return meeting.sum(ballot, of: found, on: item, rules)
    }

    /// Queues somebody, and says the number of the speech.
    @discardableResult
    mutating func queue(
        _ member: Int, on item: String = "i1", as manner: SpeechMarked.Manner = .speech, begins: Bool = false,
        _ moment: Moment
    ) throws(Refusal) -> Int {
        var body = SpeechMarked()
        (body.meeting, body.item, body.member) = ("H1", item, member)
        (body.manner, body.begins) = (manner, begins)
        for entry in try hold(.speech(body), moment) {
            if case .consultation(.meeting(.speech(let made))) = entry.event, made.mark == .queued {
                return entry.number
            }
        }
        return 0
    }

    mutating func speech(_ mark: SpeechMarked.Mark, _ number: Int, on item: String = "i1", _ moment: Moment)
        throws(Refusal)
    {
        var body = SpeechMarked()
        (body.meeting, body.item, body.mark, body.speech) = ("H1", item, mark, number)
        try hold(.speech(body), moment)
    }

    /// The next turn, as one key takes it.
    mutating func next(_ moment: Moment) throws(Refusal) {
        guard let turn = meeting.nextTurn(at: moment) else { return }
        try hold(.speech(turn), moment)
    }

    mutating func conclude(
        _ outcome: ItemConcluded.Outcome, on item: String = "i1", text: String = "", _ moment: Moment
    ) throws(Refusal) {
        var body = ItemConcluded()
        (body.meeting, body.item, body.outcome, body.text) = ("H1", item, outcome, text)
        try hold(.concluded(body), moment)
    }

    /// How somebody speaks, by the number of the speech.
    func clock(ofSpeech number: Int, at moment: Moment) -> SpeechClock {
        guard let speech = meeting.state.speeches.first(where: { $0.number == number }) else { return SpeechClock() }
        return meeting.clock(of: speech, rules, at: moment)
    }

    func clock(ofItem key: String, at moment: Moment) -> ItemClock {
        meeting.state.items[key].map { meeting.clock(of: $0, rules, at: moment) } ?? ItemClock()
    }

    /// What the rules refuse of something in the meeting; nil where they agree. Nothing changes.
    func refused(_ act: (inout Street) throws -> Void) -> LiveRefusal? {
        var copy = self
        do {
            try act(&copy)
        } catch Refusal.consultation(.live(let why)) {
            return why
        } catch {
            Issue.record(error)
        }
        return nil
    }
}
