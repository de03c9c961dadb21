import StreetModel

/// A street with rules of consultation and one planned meeting, whose acts go through the rules.
struct PreparedMeeting {
    static let id = "H1"

    var street = Street()
    let now: Moment

    /// A council of the community for 2026-11-25 14:00, 90 minutes, written on the 21st.
    init(now: Moment = at("09:00"), _ change: (inout MeetingPlanned) -> Void = { _ in }) {
        self.now = now
        street.write(.consultation(.rulesAdopted(.forPlans)), at: at("20 08:00"), book: Street.code)
        var plan = MeetingPlanned.usual
        plan.id = Self.id
        change(&plan)
        street.write(.consultation(.meeting(.planned(plan))), at: at("20 09:00"), by: Street.communityStaff)
    }

    var office: Office { street.office }
    var state: MeetingState { street.office.meeting(Self.id)?.state ?? MeetingState() }
    var view: MeetingPlanView? { street.office.meeting(Self.id).map { MeetingPlanView($0, office, at: now) } }

    @discardableResult
    mutating func act(
        _ event: MeetingEvent, at moment: Moment? = nil, by: String = Street.communityStaff
    ) throws(Refusal) -> [Entry] {
        try street.act(.consultation(.meeting(event)), at: moment ?? now, by: by)
    }

    /// Places a new item; nil where the rules agreed.
    @discardableResult
    mutating func item(_ title: String, _ minutes: Int = 10, under parent: String = "", topic: String = "") -> Refusal?
    {
        var body = ItemPlaced()
        (body.meeting, body.title, body.minutes) = (Self.id, title, minutes)
        (body.parent, body.topic) = (parent, topic)
        return place(body)
    }

    /// Changes an item as somebody who has just read it would.
    @discardableResult
    mutating func change(_ key: String, _ change: (inout ItemPlaced) -> Void) -> Refusal? {
        guard let item = state.items[key] else { return .nothingToRedo }
        var body = item.placing
        (body.replaces, body.position) = (item.placedBy, 0)
        change(&body)
        return place(body)
    }

    private mutating func place(_ body: ItemPlaced) -> Refusal? {
        do throws(Refusal) { try act(.itemPlaced(body)) } catch { return error }
        return nil
    }

    mutating func roll(_ members: [Member], replaces: Int? = nil) -> Refusal? {
        var body = MeetingRolled()
        (body.meeting, body.replaces, body.members) = (Self.id, replaces ?? state.rollNumber, members)
        do throws(Refusal) { try act(.rolled(body)) } catch { return error }
        return nil
    }

    mutating func step(
        _ step: MeetingStepped.Step, at moment: Moment? = nil, on day: Day? = nil, reason: String = ""
    ) -> Refusal? {
        var body = MeetingStepped()
        (body.meeting, body.step, body.on, body.reason) = (Self.id, step, day, reason)
        do throws(Refusal) { try act(.stepped(body), at: moment) } catch { return error }
        return nil
    }

    mutating func amend(_ changes: [[String]]) -> Refusal? {
        var body = MeetingAmended()
        (body.meeting, body.changes) = (Self.id, changes)
        do throws(Refusal) { try act(.amended(body)) } catch { return error }
        return nil
    }

    /// Numbers and titles in the order of the agenda.
    var agenda: [String] {
        let numbers = state.numbers
        return state.agenda.map { "\(numbers[$0.key] ?? "-") \($0.placing.title)" }
    }

    func key(_ title: String) -> String { state.items.values.first { $0.placing.title == title }?.key ?? "" }
}

extension MeetingPlanned {
    static var usual: MeetingPlanned {
        var plan = MeetingPlanned()
        (plan.place, plan.form, plan.title) = (Street.book, "council", "居民议事会第3次")
        (plan.day, plan.start, plan.minutes) = (november(25), time("14:00"), 90)
        return plan
    }
}

extension ConsultationRules {
    /// A council of both levels (three days' notice, one when urgent) and an assembly of communities alone (five working
    /// days).
    static let forPlans = {
        var rules = ConsultationRules.none
        var council = MeetingForm(key: "council", name: BilingualName("居民议事会", "Residents' council"))
        (council.noticeDays, council.urgentNoticeDays) = (3, 1)
        council.checklist = [
            ChecklistRule(key: "room", name: BilingualName("会场与设备", "room and equipment"), daysBefore: 3),
            ChecklistRule(key: "notice", name: BilingualName("张贴公告", "notice hung"), daysBefore: 5),
            ChecklistRule(key: "tea", name: BilingualName("茶水", "tea")),
        ]
        var assembly = MeetingForm(key: "representatives", name: BilingualName("居民代表会议", "Assembly"))
        (assembly.noticeDays, assembly.countsWorkingDays, assembly.isForStreet) = (5, true, false)
        rules.meetings = [council, assembly]
        return rules
    }()
}

extension Member {
    /// Voters under the numbers given.
    static func voters(_ numbers: ClosedRange<Int>) -> [Member] {
        numbers.map { Member(number: $0, name: "成员\($0)", telephone: "199000000\($0 + 10)") }
    }
}
