import StreetModel
import TextUI
import Workbench

/// The council of 2026-11-21 on the costs of a lift: ten members, six of them there, the second of five items on, 于学文
/// speaking, and one ballot that did not pass.
///
/// Everybody in it is invented. The meeting was planned for 14:00 to 15:30; it is 14:33:07.
struct MeetingFixture {
    static let meeting = "H0003"
    private(set) var office: Office
    private let book = Fixture.community

    /// What an event is written with: the minutes and seconds after 14:00.
    private func moment(_ time: String) -> Moment { Fixture.moment("2026-11-21T\(time)") }

    /// The meeting as it is announced, with its roll and agenda.
    init(in office: Office = Fixture.office()) {
        self.office = office
        self.office.write(.consultation(.rulesAdopted(MeetingFixture.rules)), in: Fixture.street)
        var topic = TopicRaised()
        (topic.place, topic.id, topic.title, topic.households) = (book, "T0007", "4号楼加装电梯费用", 36)
        topic.proposer = "王某某"
        write(.consultation(.topic(.raised(topic))), at: "08:00:00")
        var screened = TopicScreened()
        (screened.topic, screened.hand, screened.verdict) = ("T0007", .decision, .onAgenda)
        write(.consultation(.topic(.screened(screened))), at: "08:10:00")
        var plan = MeetingPlanned()
        (plan.place, plan.id, plan.form, plan.title) = (book, MeetingFixture.meeting, "council", "居民议事会第3次")
        (plan.day, plan.start, plan.minutes) = (Day("2026-11-21"), TimeOfDay(hour: 14, minute: 0), 90)
        write(.planned(plan), at: "08:30:00")
        var roll = MeetingRolled()
        (roll.meeting, roll.members) = (MeetingFixture.meeting, MeetingFixture.roll)
        write(.rolled(roll), at: "08:31:00")
        place("通报前次落实", 10, 1)
        place("分摊比例方案", 40, 2, topic: "T0007", isForOwners: true)
        place("停梯期间帮扶", 20, 3)
        place("施工公示安排", 10, 4)
        step(.published, at: "08:40:00")
        place("噪声公约", 10, 5, isLate: true)
    }

    /// More items behind the five, five minutes each.
    mutating func lengthen(to count: Int) {
        for number in 6...max(6, count) { place("第\(number)项", 5, number, isLate: true) }
    }

    /// A roll of so many in the place of the seventeen.
    mutating func enroll(_ count: Int) {
        var roll = MeetingRolled()
        roll.meeting = MeetingFixture.meeting
        roll.members = (1...count).map { Member(number: $0, name: "成员\($0)") }
        write(.rolled(roll), at: "13:59:00")
    }

    /// 14:33:07 of the picture.
    static func running(in office: Office = Fixture.office()) -> MeetingFixture {
        var fixture = MeetingFixture(in: office)
        fixture.signIn()
        fixture.holdFirst()
        fixture.begin(2, at: "14:12:00")
        fixture.speak(1, from: "14:12:00", to: "14:14:40")
        fixture.speak(4, from: "14:14:40", to: "14:17:00")
        fixture.attend(2, .left, at: "14:18:00")
        fixture.speak(1, from: "14:18:00", to: "14:20:30")
        fixture.speak(10, from: "14:20:30", to: "14:22:30")
        fixture.move("采用方案A", at: "14:23:00")
        fixture.vote(3, 2, 1, at: "14:24:00", announced: true)
        let last = fixture.queue(7, at: "14:30:40")
        fixture.mark(.started, last, at: "14:30:47")
        fixture.queue(1, at: "14:31:00")
        fixture.queue(9, at: "14:31:10")
        fixture.queue(3, .pointOfOrder, at: "14:33:00")
        return fixture
    }

    /// People come in.
    static func signingIn() -> MeetingFixture {
        var fixture = MeetingFixture()
        fixture.step(.signingIn, at: "13:40:00")
        for (number, time) in [(1, "13:46:00"), (4, "13:47:00"), (7, "13:51:00"), (9, "13:52:00")] {
            fixture.attend(number, .signedIn, at: time)
        }
        fixture.attend(6, .excused, at: "13:53:00")
        return fixture
    }

    mutating func signIn() {
        step(.signingIn, at: "13:40:00")
        for number in [1, 2, 3, 4, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17] {
            attend(number, .signedIn, at: "13:50:00")
        }
        step(.started, at: "14:00:00")
    }

    /// The first item takes two minutes more than it should.
    mutating func holdFirst() {
        begin(1, at: "14:00:00")
        conclude(1, at: "14:11:50")
        time(1, .stopped, at: "14:12:00")
    }

    mutating func conclude(_ number: Int, at time: String) {
        var body = ItemConcluded()
        (body.meeting, body.item, body.outcome) = (MeetingFixture.meeting, item(number), .noted)
        write(.concluded(body), at: time)
    }

    mutating func begin(_ number: Int, at time: String) { self.time(number, .started, at: time) }

    mutating func time(_ number: Int, _ mark: ItemTimed.Mark, at time: String) {
        var body = ItemTimed()
        (body.meeting, body.item, body.mark) = (MeetingFixture.meeting, item(number), mark)
        write(.itemTimed(body), at: time)
    }

    mutating func attend(_ member: Int, _ mark: MeetingAttended.Mark, at time: String) {
        var body = MeetingAttended()
        (body.meeting, body.member, body.mark) = (MeetingFixture.meeting, member, mark)
        write(.attended(body), at: time)
    }

    mutating func step(_ step: MeetingStepped.Step, at time: String) {
        var body = MeetingStepped()
        (body.meeting, body.step) = (MeetingFixture.meeting, step)
        write(.stepped(body), at: time)
    }

    /// Somebody asks to speak on the second item; gives the number of the speech.
    @discardableResult
    mutating func queue(_ member: Int, _ manner: SpeechMarked.Manner = .speech, at time: String) -> Int {
        let number = office.nextNumber(in: book)
        var body = SpeechMarked()
        (body.meeting, body.item, body.member, body.manner) = (MeetingFixture.meeting, item(2), member, manner)
        body.seconds = manner == .speech ? 180 : 0
        write(.speech(body), at: time)
        return number
    }

    mutating func mark(_ mark: SpeechMarked.Mark, _ speech: Int, at time: String) {
        var body = SpeechMarked()
        (body.meeting, body.item, body.mark, body.speech) = (MeetingFixture.meeting, item(2), mark, speech)
        write(.speech(body), at: time)
    }

    mutating func speak(_ member: Int, from start: String, to end: String) {
        let number = queue(member, at: start)
        mark(.started, number, at: start)
        mark(.finished, number, at: end)
    }

    /// A motion on the second item.
    mutating func move(_ text: String, options: [String] = [], amends: String = "", at time: String) {
        var body = MotionPut()
        (body.meeting, body.item, body.text) = (MeetingFixture.meeting, item(2), text)
        (body.options, body.amends) = (options, amends)
        write(.motion(body), at: time)
    }

    /// The key of the newest motion on the second item.
    var motion: String { office.meeting(MeetingFixture.meeting)?.state.items[item(2)]?.motions.last?.key ?? "" }

    /// Opens a ballot on a motion, else on the newest; gives its number.
    @discardableResult
    mutating func open(
        _ kind: BallotMarked.Kind = .showOfHands, choose: Int = 0, on motion: String? = nil, at time: String
    ) -> Int {
        let number = office.nextNumber(in: book)
        var body = ballot(.opened, on: motion)
        (body.kind, body.choose) = (kind, choose)
        write(.ballot(body), at: time)
        return number
    }

    /// A show of hands from its opening to its result; gives its number.
    @discardableResult
    mutating func vote(
        _ yes: Int, _ no: Int, _ abstain: Int, on motion: String? = nil, at time: String, announced: Bool
    ) -> Int {
        let number = open(on: motion, at: time)
        var counted = ballot(.counted, number, on: motion)
        (counted.yes, counted.no, counted.abstain) = (yes, no, abstain)
        write(.ballot(counted), at: time)
        var closed = ballot(.closed, number, on: motion)
        (closed.yes, closed.no, closed.abstain) = (yes, no, abstain)
        (closed.present, closed.members, closed.baseCount, closed.needed) = (6, 10, 6, 4)
        closed.isPassed = yes >= 4
        write(.ballot(closed), at: time)
        if announced { write(.ballot(ballot(.announced, number, on: motion)), at: time) }
        return number
    }

    private func ballot(_ mark: BallotMarked.Mark, _ number: Int = 0, on motion: String? = nil) -> BallotMarked {
        var body = BallotMarked()
        (body.meeting, body.item, body.motion) = (MeetingFixture.meeting, item(2), motion ?? self.motion)
        (body.mark, body.ballot) = (mark, number)
        return body
    }

    /// The key of an item by its place on the agenda.
    func item(_ number: Int) -> String {
        let agenda = office.meeting(MeetingFixture.meeting)?.state.agenda ?? []
        return agenda.indices.contains(number - 1) ? agenda[number - 1].key : ""
    }

    private mutating func place(
        _ title: String, _ minutes: Int, _ position: Int, topic: String = "", isForOwners: Bool = false,
        isLate: Bool = false
    ) {
        var body = ItemPlaced()
        (body.meeting, body.title, body.minutes) = (MeetingFixture.meeting, title, minutes)
        (body.position, body.topic, body.isForOwners, body.isLate) = (position, topic, isForOwners, isLate)
        write(.itemPlaced(body), at: "08:35:00")
    }

    mutating func write(_ event: MeetingEvent, at time: String) {
        write(.consultation(.meeting(event)), at: time)
    }

    private mutating func write(_ event: Event, at time: String) {
        office.write(event, in: book, at: moment(time))
    }

    /// The workbench of the community's own staff, on the meeting.
    func desk(
        _ columns: Int = 80, _ rows: Int = 24, _ language: Words.Language = .chinese, at time: String = "14:33:07",
        by staff: String = "S0002"
    ) -> TestDesk {
        var desk = Fixture.workbench(
            office, at: "2026-11-21T\(time)", size: Size(columns: columns, rows: rows), language: language, by: staff)
        desk.press(":", "会场", "Enter")
        return desk
    }

    /// Ten members, two invited, five who listen; two names that few terminals know.
    private static let roll: [Member] = {
        let names = ["王建国", "郭马丁", "周秀兰", "李国强", "陈素芬", "𠮷田和", "于学文", "䶮世兰", "何德福", "赵宝林"]
        let voters = names.enumerated().map { Member(number: $0.offset + 1, name: $0.element) }
        let guests = (11...12).map { Member(number: $0, name: "列席\($0)", standing: .attendant) }
        return voters + guests + (13...17).map { Member(number: $0, name: "旁听\($0)", standing: .observer) }
    }()

    /// A council as the office's own rules have it.
    static let rules: ConsultationRules = {
        var form = MeetingForm(key: "council", name: BilingualName("居民议事会", "Residents' council"))
        (form.speechSeconds, form.warningSeconds) = (180, 60)
        form.thresholds = [
            .init(
                key: "majority", name: BilingualName("到场过半数", "more than half of those present"),
                threshold: .majority(of: .present)),
            .init(
                key: "members", name: BilingualName("全体成员过半数", "more than half of all members"),
                threshold: .majority(of: .members)),
        ]
        var rules = ConsultationRules()
        rules.meetings = [form]
        return rules
    }()
}
