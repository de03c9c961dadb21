import StreetModel
import Testing
import TextUI
import Workbench

/// What keys on the board of topics and on a topic's page lead to.
struct TopicTests {
    private func state(_ id: String, _ desk: TestDesk) -> TopicState? { desk.office.topic(id)?.state }

    /// Types words as they stand, one key a character.
    private func type(_ text: String, _ desk: inout TestDesk) {
        for character in text { desk.press(String(character)) }
    }

    @Test func raiseRecommendDecideAndMoveOnEachUndone() throws {
        var desk = try TopicFixture.desk()
        desk.press("n")
        type("充电桩安在哪", &desk)
        desk.press("Down")
        type("定两处", &desk)
        desk.press("Down", "Down")
        type("赵宝林", &desk)
        desk.press("C-s")
        let id = try #require(
            desk.office.consultation(of: Fixture.community)?.topics.keys.first { $0.hasPrefix("T99") })
        #expect(state(id, desk)?.raising.title == "充电桩安在哪")
        #expect(state(id, desk)?.proposals.map(\.proposer) == ["赵宝林"])
        #expect(desk.picture.contains("充电桩安在哪 已提出"))
        for (key, ground) in [("1", "居民呼声高"), ("2", "同意上会")] {
            // What was recommended stands in the decision already; only its ground is missing.
            desk.press(key)
            if key == "1" { desk.press("1") }
            type(ground, &desk)
            desk.press("C-s")
        }
        #expect(state(id, desk)?.recommendation?.body.ground == "居民呼声高")
        #expect(state(id, desk)?.decision?.body.ground == "同意上会")
        // The checklist is open still: going on asks, and goes on all the same.
        desk.press("3")
        #expect(desk.picture.contains("清单还差 2 项"))
        desk.press("1")
        #expect(state(id, desk)?.step == "proposal")
        desk.press("u")
        #expect(state(id, desk)?.step == "")
        desk.press("u")
        #expect(state(id, desk)?.decision == nil)
        desk.press("u")
        #expect(state(id, desk)?.recommendation == nil)
        desk.press("u")
        #expect(desk.office.topic(id)?.isTakenBack == true)
        #expect(!desk.picture.contains("充电桩安在哪  "))
        desk.press("C-r")
        #expect(desk.office.topic(id)?.isTakenBack == false)
    }

    /// A topic that another session merges leaves the selection to its neighbour.
    @Test func aTopicGoesAway() throws {
        var desk = try TopicFixture.desk()
        desk.press("Down")
        guard case .topics(let board)? = desk.screen, let gone = board.selected else { return #expect(Bool(false)) }
        let next = board.topics[2].topic.id
        #expect(board.topics[1].topic.id == gone)
        var merged = TopicMerged()
        (merged.topic, merged.into) = (gone, next)
        try desk.follow(.consultation(.topic(.merged(merged))), by: "S0002")
        guard case .topics(let left)? = desk.screen else { return #expect(Bool(false)) }
        #expect(left.selected == next)
    }

    @Test func thePageTicksAnswersAndLeadsOn() throws {
        var desk = try TopicFixture.desk()
        desk.press("Enter")
        desk.press("Space")
        #expect(state("T0001", desk)?.done == ["screening/heard"])
        desk.press("Enter")
        #expect(state("T0001", desk)?.done == [])
        desk.press("Down", "Down", "Enter", "1", "C-s")
        #expect(state("T0001", desk)?.proposals.first?.answer?.adoption == .yes)
        // The one who proposed what was merged into it is answered from here, too.
        desk.press("Down", "4", "3")
        type("超出范围", &desk)
        desk.press("C-s")
        #expect(state("T0005", desk)?.proposals.first?.answer?.reason == "超出范围")
        desk.press("Down", "Enter")
        guard case .topic(let screen) = desk.screen else {
            Issue.record("no page")
            return
        }
        #expect(screen.topic == "T0005")
    }

    /// Somebody else joins while the cursor is on a proposer further down: the answer still goes to that one.
    @Test func theCursorStaysOnItsProposer() throws {
        var desk = try TopicFixture.desk()
        desk.press("Enter", "Down", "Down", "Down")
        var joined = TopicJoined()
        (joined.topic, joined.proposer) = ("T0001", "赵宝林")
        try desk.follow(.consultation(.topic(.joined(joined))), by: "S0002")
        desk.press("4", "3")
        type("超出范围", &desk)
        desk.press("C-s")
        #expect(state("T0005", desk)?.proposals.first?.answer?.reason == "超出范围")
        #expect(state("T0001", desk)?.proposals.allSatisfy { $0.answer == nil } == true)
    }

    /// What the cursor was on is gone with its step: the cursor is on its neighbour, and the tick is of the new step.
    @Test func theCursorOfALineThatIsGone() throws {
        var desk = try TopicFixture.desk()
        desk.press("Enter", "Down")
        var moved = TopicMoved()
        (moved.topic, moved.to) = ("T0001", "proposal")
        try desk.follow(.consultation(.topic(.moved(moved))), by: "S0002")
        desk.press("Space")
        #expect(state("T0001", desk)?.done == ["proposal/papers"])
    }

    /// Enter on one of its meetings opens that meeting, and begins nothing.
    @Test func aMeetingOfTheTopicOpens() throws {
        var office = try TopicFixture.office()
        var plan = MeetingPlanned()
        (plan.id, plan.place, plan.form, plan.title) = ("H1", Fixture.community, "council", "居民议事会第3次")
        (plan.day, plan.start, plan.minutes) = (Day("2026-11-25"), TimeOfDay(hour: 14, minute: 0), 90)
        office.write(.consultation(.meeting(.planned(plan))), in: Fixture.community)
        var item = ItemPlaced()
        (item.meeting, item.item, item.topic, item.title) = ("H1", "i1", "T0001", "电梯费用")
        office.write(.consultation(.meeting(.itemPlaced(item))), in: Fixture.community)
        var desk = Fixture.workbench(office, by: "S0002")
        desk.press("g", "2", "Enter", "Down", "Down", "Down", "Down", "Down", "Enter")
        guard case .plan(let screen) = desk.screen else {
            Issue.record("\(desk.picture)")
            return
        }
        #expect(screen.meeting == "H1" && desk.office.meeting("H1")?.state.stage == .preparing)
    }

    @Test func closingWaitsForTheAnswers() throws {
        var desk = try TopicFixture.desk()
        desk.press("9")
        #expect(desk.picture.contains("还有 2 位提议人没有答复"))
        for _ in 0..<2 { desk.press("4", "1", "C-s") }
        // What is not done is told first.
        desk.press("9")
        #expect(desk.picture.contains("办结? 清单还差 2 项"))
        desk.press("1", "C-s")
        #expect(state("T0001", desk)?.isDelivered == true)
        desk.press("f", "4")
        #expect(desk.picture.contains("T0001"))
    }

    @Test func aMatterBecomesATopic() throws {
        var office = try TopicFixture.office()
        let matter = try MatterFixture.open(.finding, "楼道堆物", at: "08:40:00", in: &office)
        var desk = Fixture.workbench(office, by: "S0002")
        desk.press("g", "3", "Enter", "I")
        type("楼道不堆物", &desk)
        desk.press("Down")
        type("清走", &desk)
        desk.press("Down", "Down")
        type("何德福", &desk)
        desk.press("C-s", "g", "2")
        let topics = try #require(desk.office.consultation(of: Fixture.community)?.topics.values)
        let topic = try #require(topics.first { $0.state.raising.title == "楼道不堆物" })
        #expect(topic.state.raising.links == [matter])
        #expect(topic.place == Fixture.community)
    }

    /// A worker reads and raises; the rest says whose it is.
    @Test func aWorkerReadsAndRaises() throws {
        var desk = try TopicFixture.desk("S0003")
        #expect(desk.picture.contains("4号楼加装电梯费用分摊"))
        for key in ["1", "2", "4", "5", "7", "8", "9"] {
            desk.press(key)
            #expect(desk.workbench.layer == nil, "\(key)")
        }
        desk.press("n")
        #expect(desk.picture.contains("议题征集表"))
        desk.press("Escape", "Enter")
        #expect(desk.picture.contains("何**") && !desk.picture.contains("何德福"))
        #expect(!desk.picture.contains("19900000451"))
    }

    /// Urgent is no lateness: `*`, and `!` only what is overdue.
    @Test func urgentHasItsOwnMark() throws {
        let desk = try TopicFixture.desk()
        let lines = desk.picture.split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.hasPrefix(">!  T0001") } && lines.contains { $0.hasPrefix(" *  T0003") })
    }

    @Test func aFindNarrows() throws {
        var desk = try TopicFixture.desk()
        desk.press("/")
        type("电梯", &desk)
        desk.press("Enter")
        #expect(desk.picture.contains("T0001") && !desk.picture.contains("T0002"))
        desk.press("Escape")
        #expect(desk.picture.contains("T0002"))
    }

    /// What was written in a form about a topic is there again after a crash.
    @Test(arguments: [
        TopicForm.raise(place: Fixture.community, link: "M1"), .edit("T0001"), .join("T0001"),
        .screen("T0001", .decision), .merge("T0001"), .moveBack("T0004"), .assign("T0001"),
        .answer("T0001", proposal: 0), .close("T0001"), .reopen("T0001"), .lift("T0001"),
        .review("T0001"),
    ])
    func everyFormHasAName(_ form: TopicForm) {
        let purpose = FormPurpose.topic(form)
        #expect(FormPurpose(words: purpose.words) == purpose)
    }

    /// A number that cannot stand is told under it while it is typed, and nothing is saved without it.
    @Test(arguments: [
        ("-5", "0 到 1000000"), ("2000000", "0 到 1000000"), ("19900000211", "0 到 1000000"), ("三十", "不是数字"),
    ])
    func badHouseholds(_ typed: String, _ told: String) throws {
        var desk = try TopicFixture.desk()
        func topics() -> [Topic] {
            Array(desk.office.consultation(of: Fixture.community)?.topics.values ?? [:].values)
        }
        let before = topics().count
        desk.press("n")
        type("充电桩安在哪", &desk)
        desk.press("Down")
        type("定两处", &desk)
        desk.press("Down", "Down")
        type("赵宝林", &desk)
        desk.press("Down", "Down")
        type(typed, &desk)
        #expect(desk.picture.contains(told) && desk.picture.contains(">! 涉及户数"))
        desk.press("C-s")
        #expect(topics().count == before && desk.picture.contains(told))
        desk.press("C-u")
        type("36", &desk)
        desk.press("C-s")
        #expect(topics().first { $0.state.raising.title == "充电桩安在哪" }?.state.raising.households == 36)
    }

    /// Asked twenty, satisfied eighteen; more satisfied than asked is said at its field.
    @Test func reviewedByAForm() throws {
        var desk = try TopicFixture.desk()
        desk.press("Q")
        type("20", &desk)
        desk.press("Down")
        type("21", &desk)
        desk.press("C-s")
        #expect(desk.picture.contains("其中满意") && desk.picture.contains("0 到 20"))
        desk.press("BSpace")
        type("8", &desk)
        desk.press("BSpace", "BSpace")
        type("18", &desk)
        desk.press("C-s")
        let topic = try #require(desk.office.topic("T0001"))
        #expect(desk.office.satisfaction(with: topic) == Rate(18, of: 20))
    }

    @Test func raisedToTheStreetByAForm() throws {
        var desk = try TopicFixture.desk()
        desk.press("T")
        type("涉及三个社区", &desk)
        desk.press("C-s")
        let street = desk.office.street.consultation.topics.values.filter { $0.state.raising.from == "T0001" }
        #expect(street.map(\.state.raising.reason) == ["涉及三个社区"])
    }

    @Test func theListIsExportedMasked() throws {
        let office = try TopicFixture.office()
        for (staff, name) in [("S0002", "何德福"), ("S0004", "何**")] {
            let me = try #require(office.street.staff[staff])
            let lists = ListExport(
                office: office, by: me, at: Fixture.moment("2026-11-21T08:57:48"), words: Words(.chinese))
            let table = try #require(lists.export(.topics).document.tables.first)
            #expect(table.rows.count == 5)
            #expect(table.rows.joined().contains("\(name) \(staff == "S0002" ? "李国强" : "李**")"))
        }
    }
}
