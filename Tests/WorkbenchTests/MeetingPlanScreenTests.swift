import StreetModel
import Testing
import TextUI
import Workbench

/// The list of meetings and the preparation of one, by keys alone (issue 5, preparation).
struct MeetingPlanScreenTests {
    private func agenda(_ desk: TestDesk) -> [String] {
        guard let state = desk.office.meeting(PlanFixture.meeting)?.state else { return [] }
        let numbers = state.numbers
        return state.agenda.map { "\(numbers[$0.key] ?? "") \($0.placing.title)" }
    }

    private func state(_ desk: TestDesk) throws -> MeetingState {
        try #require(desk.office.meeting(PlanFixture.meeting)?.state)
    }

    /// Up, down, under, out, off: the selection stays on the item, and `u` takes each back.
    @Test func itemsMove() throws {
        var desk = PlanFixture.desk("1")
        desk.press("Down", "3")
        #expect(agenda(desk) == ["1 分摊比例方案", "2 通报前次落实", "3 停梯期间帮扶"])
        desk.press("3")
        #expect(desk.toast == "已经在最前")
        desk.press("4", "5")
        #expect(agenda(desk) == ["1 通报前次落实", "1.1 分摊比例方案", "2 停梯期间帮扶"])
        desk.press("5")
        #expect(agenda(desk) == ["1 通报前次落实", "2 分摊比例方案", "3 停梯期间帮扶"])
        desk.press("u", "u")
        #expect(agenda(desk) == ["1 通报前次落实", "2 分摊比例方案", "3 停梯期间帮扶"])
        desk.press("6")
        #expect(agenda(desk) == ["1 通报前次落实", "2 停梯期间帮扶"])
        desk.press("u")
        #expect(agenda(desk).count == 3)
    }

    /// What is taken off leaves the selection to its neighbour, whoever took it off.
    @Test func removedRows() throws {
        let desk = PlanFixture.desk("1", "Down", "6", "6")
        #expect(agenda(desk) == ["1 通报前次落实"])
        var other = PlanFixture.desk("1", "Down")
        var removed = ItemRemoved()
        (removed.meeting, removed.item) = (PlanFixture.meeting, "i2")
        try other.follow(.consultation(.meeting(.itemRemoved(removed))), by: "S0002")
        #expect(other.picture.contains(">2     停梯期间帮扶"))
        removed.item = "i1"
        try other.follow(.consultation(.meeting(.itemRemoved(removed))), by: "S0002")
        #expect(other.picture.contains(">1     停梯期间帮扶"))
        var roll = PlanFixture.desk("1", "Tab", "Tab", "3", "Down", "Down", "Down", "6", "6")
        #expect(try state(roll).roll.map(\.number) == [1, 2])
        roll.press("Up", "6")
        #expect(try state(roll).roll.map(\.number) == [2])
    }

    /// A meeting that another session takes back leaves the selection to its neighbour.
    @Test func removedMeetings() throws {
        var office = PlanFixture.office()
        let number = office.nextNumber(in: Fixture.community)
        var plan = MeetingPlanned()
        (plan.id, plan.place, plan.form, plan.title) = ("H2", Fixture.community, "council", "居民议事会第4次")
        (plan.day, plan.start, plan.minutes) = (Day("2026-12-25"), TimeOfDay(hour: 14, minute: 0), 60)
        try office.act(
            .consultation(.meeting(.planned(plan))), by: "S0002", at: Fixture.moment("2026-11-21T08:30:00"))
        var desk = Fixture.workbench(office, size: Size(columns: 80, rows: 24), language: .chinese, by: "S0002")
        desk.press(":", "meetings", "Enter", "Down")
        #expect(desk.picture.split(separator: "\n").contains { $0.hasPrefix(">") && $0.contains("第4次") })
        try desk.follow(.takenBack(TakenBack(entries: [number], elder: "", subject: "H2", reason: "重复")), by: "S0002")
        #expect(desk.picture.split(separator: "\n").contains { $0.hasPrefix(">") && $0.contains("第2次") })
    }

    /// An item from an open topic takes its title; one of its own needs a title.
    @Test func itemsAreAdded() throws {
        var desk = PlanFixture.desk("1", "2")
        desk.press("Tab", "自行车棚", "Enter", "15", "Enter", "Enter", "Enter")
        #expect(agenda(desk).last == "4 自行车棚")
        #expect(try state(desk).agenda.last?.placing.minutes == 15)
        desk.press("2", "Tab", "Tab", "5", "Enter", "Enter", "Enter")
        #expect(agenda(desk).count == 4)
        #expect(desk.picture.contains("没有填"))
    }

    /// The roll of the meeting before is taken over, changed line by line, and one more comes on it.
    @Test func theRoll() throws {
        var desk = PlanFixture.desk("1", "Tab", "Tab", "3")
        #expect(try state(desk).roll == PlanFixture.roll)
        desk.press("Down", "6")
        #expect(try state(desk).roll.map(\.number) == [1, 3, 4])
        desk.press("2", "王建国", "Enter", "Enter", "Enter", "Enter")
        #expect(try state(desk).roll.last?.name == "王建国")
        #expect(try state(desk).roll.last?.number == 5)
        desk.press("u", "u", "u")
        #expect(try state(desk).roll.isEmpty)
    }

    /// Who is of no community sees telephones masked, in the form too, and a form that leaves one keeps it.
    @Test func telephonesAreMasked() throws {
        var desk = PlanFixture.desk(by: "S0004", "1", "Tab", "Tab", "3")
        #expect(desk.picture.contains("199****0101") && !desk.picture.contains("19900000101"))
        desk.press("1")
        #expect(!desk.picture.contains("19900000101"))
        desk.press("Tab", "Tab", "Tab", "2号楼", "Enter", "Enter")
        #expect(try state(desk).roll.first == Member(number: 1, name: "于学文", unit: "2号楼", telephone: "19900000101"))
    }

    /// The roll of the street's own meeting is whole for whoever prepares it.
    @Test func theStreetsOwnRoll() throws {
        var office = PlanFixture.office()
        var plan = try #require(office.meeting(PlanFixture.meeting)).state.plan
        (plan.id, plan.place) = ("H9", Fixture.street)
        office.write(.consultation(.meeting(.planned(plan))), in: Fixture.street)
        var rolled = MeetingRolled()
        (rolled.meeting, rolled.members) = ("H9", PlanFixture.roll)
        office.write(.consultation(.meeting(.rolled(rolled))), in: Fixture.street)
        for (staff, isShown) in [("S0004", true), ("S0003", false)] {
            var desk = Fixture.workbench(office, by: staff)
            desk.show(.plan(.member(1), of: "H9"))
            #expect(desk.picture.contains("19900000101") == isShown, "\(staff)")
        }
    }

    /// Who was told of the meeting, and who is excused before it opens; Space goes to the next who was not told.
    @Test func whomToInvite() throws {
        var desk = PlanFixture.desk("1", "Tab", "Tab", "3")
        desk.press("5")
        #expect(try state(desk).attendance[1]?.isInvited == true)
        #expect(desk.toast.contains("于学文") && desk.toast.contains("已通知"), "\(desk.toast)")
        desk.press("5")
        #expect(desk.toast == "已经是这样了")
        desk.press("Space", "0", "2")
        #expect(try state(desk).attendance[2]?.isExcused == true)
        #expect(desk.picture.contains("[名册 2/4]"))
        #expect(desk.picture.contains(" + 01") && desk.picture.contains(">. 02") && desk.picture.contains(" - 03"))
        desk.press("Home", "Space")
        #expect(desk.picture.contains(">- 03"))
        desk.press("u")
        #expect(try state(desk).attendance[2]?.isExcused != true)
        desk = PlanFixture.desk(by: "S0003", "1", "Tab", "Tab", "5")
        #expect(!desk.toast.isEmpty && desk.office.meeting(PlanFixture.meeting)?.state.attendance.isEmpty == true)
    }

    /// What waits for a meeting is drafted by one act: one `u` takes all of it back.
    @Test func draftedAndTakenBackAtOnce() throws {
        var office = PlanFixture.office()
        for (id, title) in [("T8", "噪声公约"), ("T9", "自行车棚")] {
            var raised = TopicRaised()
            (raised.id, raised.place, raised.title) = (id, Fixture.community, title)
            office.write(.consultation(.topic(.raised(raised))), in: Fixture.community)
            var screened = TopicScreened()
            (screened.topic, screened.hand, screened.ground) = (id, .decision, "多户反映")
            office.write(.consultation(.topic(.screened(screened))), in: Fixture.community)
        }
        var desk = Fixture.workbench(office, by: "S0002")
        desk.press(":", "meetings", "Enter", "1", "0", "2")
        #expect(agenda(desk).suffix(2) == ["4 噪声公约", "5 自行车棚"])
        desk.press("u")
        #expect(agenda(desk).count == 3, "\(desk.toast)")
    }

    /// A long title is cut in the name of a file, and never inside a character: file systems take 255 bytes.
    @Test(arguments: ["会", "字e\u{301}", "a"])
    func aLongTitleFitsAFileName(_ text: String) throws {
        var office = PlanFixture.office()
        var body = MeetingAmended()
        body.meeting = PlanFixture.meeting
        body.changes = [["title", "居民议事会第3次", String(repeating: text, count: 300)]]
        office.write(.consultation(.meeting(.amended(body))), in: Fixture.community)
        var desk = Fixture.workbench(office, by: "S0002")
        desk.press(":", "meetings", "Enter", "1", "7", "2")
        let paths = desk.effects.compactMap { effect -> String? in
            guard case .export(_, let path, _) = effect else { return nil }
            return path
        }
        let path = try #require(paths.first)
        #expect((250...255).contains(path.utf8.count) && path.hasSuffix("-2026-11-21-085748.html"), "\(path)")
        #expect(path.hasPrefix(String(repeating: text, count: 20)))
    }

    /// The notice: in time by one key, and back by `u`; too late only with a reason.
    @Test func publishing() throws {
        var desk = PlanFixture.desk("1")
        desk.press("8")
        #expect(desk.toast == "还没有名册; 请先定名册")
        desk.press("Tab", "Tab", "3", "8")
        #expect(try state(desk).stage == .published)
        #expect(try state(desk).entered(.published)?.body.on == Day("2026-11-21"))
        desk.press("BTab", "BTab", "6")
        #expect(desk.toast.contains("已经公告"))
        desk.press("u")
        #expect(try state(desk).stage == .preparing)
        desk.wait(until: "2026-11-23T09:00:00")
        desk.press("8")
        #expect(try state(desk).stage == .preparing)
        #expect(desk.picture.contains("公告时间不够"))
        desk.press("管道爆裂", "Enter")
        #expect(try state(desk).entered(.published)?.body.reason == "管道爆裂")
    }

    /// What of the notice does not fit is reached by the arrows.
    @Test func theNoticeScrolls() {
        var desk = PlanFixture.desk(columns: 40, rows: 12, "1", "BTab")
        desk.wait(until: "2026-11-24T09:00:00")
        #expect(desk.picture.contains("公告还没有张贴") && !desk.picture.contains("街道自定"))
        desk.press("End")
        #expect(desk.picture.contains("街道自定"), "\(desk.picture)")
        desk.press("Up", "Up", "Up", "Up", "Up")
        #expect(desk.picture.contains("公告还没有张贴"))
    }

    /// Where a step does not come next it is said what does.
    @Test func whatComesFirst() throws {
        let desk = PlanFixture.desk("1", "9")
        #expect(desk.toast == "会议还在筹备; 先公告 (会前准备 8)")
        #expect(try state(desk).stage == .preparing)
    }

    /// A line of the checklist is ticked and open again.
    @Test func theChecklist() throws {
        var desk = PlanFixture.desk("1", "Tab", "1")
        #expect(try state(desk).preparations["room"]?.isDone == true)
        desk.press("1")
        #expect(try state(desk).preparations["room"]?.isDone == false)
        desk.press("Down", "2", "周月华", "Enter", "已找印刷", "Enter")
        #expect(try state(desk).preparations["notice"]?.owner == "S0002")
        #expect(try state(desk).preparations["notice"]?.note == "已找印刷")
    }

    /// A new meeting opens its agenda; the fields of one that is there are changed.
    @Test func planned() throws {
        var desk = PlanFixture.desk("2")
        desk.press(
            "1", "议事会第4次", "Enter", "1202", "Enter", "1430", "Enter", "60", "Enter", "活动站", "Enter", "Enter", "Enter",
            "Enter")
        let plan = try #require(
            desk.office.books[Fixture.community]?.consultation.meetings.values.first {
                $0.state.plan.title == "议事会第4次"
            }?.state.plan)
        #expect(plan.day == Day("2026-12-02") && plan.start == TimeOfDay("14:30") && plan.minutes == 60)
        #expect(plan.room == "活动站" && plan.form == "council" && plan.place == Fixture.community)
        guard case .plan = desk.screen else { return #expect(Bool(false), "\(desk.picture)") }
        desk.press("0", "1", "Down", "Down", "+20", "C-s")
        #expect(
            desk.office.meetings(for: try #require(desk.workbench.session.me), at: desk.now).contains {
                $0.state.plan.day == Day("2026-12-11")
            })
    }

    /// Who plans nothing is told so, by every way.
    @Test func workersLookOnly() throws {
        var desk = PlanFixture.desk(by: "S0003")
        #expect(desk.picture.contains("居民议事会第3次"))
        desk.press("2")
        #expect(desk.toast.contains("社区工作者"))
        desk.press("1", "2")
        #expect(desk.toast.contains("社区工作者"))
        desk.press("6")
        #expect(agenda(desk).count == 3)
    }

    /// The papers leave by digits, each kept as an export.
    @Test func papers() throws {
        for (digit, ending) in [("1", ".html"), ("2", ".html"), ("3", ".html"), ("4", ".html"), ("5", ".ics")] {
            var desk = PlanFixture.desk("1", "7")
            desk.press(digit)
            let exports = desk.effects.compactMap { effect -> String? in
                guard case .export(let document, let path, let act) = effect else { return nil }
                #expect(!document.tables.contains { $0.rows.joined().contains { $0.contains("199000") } })
                guard case .desk(.exported(let made)) = act else { return nil }
                #expect(made.what.hasPrefix("meeting."))
                return path
            }
            #expect(exports.count == 1 && exports.allSatisfy { $0.hasSuffix(ending) })
        }
    }
}
