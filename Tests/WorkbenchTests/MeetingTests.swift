import StreetModel
import Testing
import TextUI
import Workbench

/// What the keys of a live meeting do: signing in, speaking, voting, and how it ends.
struct MeetingTests {
    private func state(_ desk: TestDesk) throws -> MeetingState {
        try #require(desk.office.meeting(MeetingFixture.meeting)).state
    }

    private func screen(_ desk: TestDesk) throws -> MeetingScreen {
        guard case .meeting(let screen)? = desk.screen else {
            throw Refusal.alreadySo
        }
        return screen
    }

    /// Who only looks on finds what runs the meeting marked, and nothing of what everybody may do.
    @Test func theMenuMarksWhatRunsTheMeeting() {
        var desk = MeetingFixture.running().desk(by: "S0003")
        desk.press("0")
        guard case .menu(let menu)? = desk.workbench.layer else { return #expect(Bool(false), "no menu") }
        let items = menu.items.flatMap { item in
            if case .menu(let inner) = item.choice { inner.items } else { [item] }
        }
        let acts: [Command] = [.speakerList, .stage, .motion]
        #expect(items.filter { $0.refusal != nil }.map(\.choice) == acts.map { .command($0) })
        #expect(items.count > 6)
    }

    /// While people sign in the field is open at once and stays so; an empty Enter goes back to the keys.
    @Test func signsInByNumber() throws {
        var desk = MeetingFixture.signingIn().desk(at: "13:54:10")
        desk.press("03", "Enter")
        #expect(try state(desk).attendance[3]?.isHere == true)
        #expect(desk.toast.contains("03 周秀兰 签到"))
        #expect(try screen(desk).entry?.text == "")
        desk.press("Enter")
        #expect(try screen(desk).entry == nil)
        desk.press("7", "02", "Enter")
        #expect(try state(desk).attendance[2]?.isHere == true)
    }

    /// Whom it is about and what is said of them, with an input method and without.
    @Test(arguments: [
        ("07 离", 7, MeetingAttended.Mark.left), ("7l", 7, .left), ("07 2", 7, .left), ("０７ 离席", 7, .left),
        ("于学文离", 7, .left), ("02", 2, .returned), ("02 返", 2, .returned), ("07 回避", 7, .recused),
        ("07 h", 7, .recused), ("05 请假", 5, .excused), ("05 7", 5, .excused),
    ])
    func comeAndGo(_ typed: String, _ member: Int, _ mark: MeetingAttended.Mark) throws {
        var desk = MeetingFixture.running().desk()
        desk.press("7")
        for character in typed { desk.press(character == " " ? "Space" : String(character)) }
        desk.press("Enter")
        let last = try state(desk).attendance[member]?.marks.last
        #expect(last?.body.mark == mark, "\(typed): \(desk.toast)")
        #expect(last?.at == desk.now)
        // In the running meeting it is one entry, and the keys act again.
        #expect(try screen(desk).entry == nil)
    }

    @Test(arguments: [("07 委托 03", 3), ("07 4 03", 3), ("07 w3", 3)])
    func proxies(_ typed: String, _ holder: Int) throws {
        var desk = MeetingFixture.running().desk()
        desk.press("7", "07l", "Enter", "7")
        for character in typed { desk.press(character == " " ? "Space" : String(character)) }
        desk.press("Enter")
        #expect(try state(desk).attendance[7]?.proxyHolder == holder, "\(desk.toast)")
    }

    /// What means nobody, or says nothing, stays in the field and says why.
    @Test(arguments: [
        ("18", "名册里没有 18"), ("李", "有几位"), ("07 走", "看不懂"), ("07 委托", "看不懂"), ("07 28", "看不懂"),
        ("07 35", "看不懂"), ("07 41", "看不懂"), ("07 离3", "看不懂"), ("07 lx", "看不懂"),
    ])
    func refusesWhatItCannotRead(_ typed: String, _ reason: String) throws {
        var fixture = MeetingFixture.running()
        fixture.attend(4, .left, at: "14:33:01")
        var desk = fixture.desk()
        let before = try state(desk)
        desk.press("7")
        for character in typed { desk.press(character == " " ? "Space" : String(character)) }
        desk.press("Enter")
        if typed == "李" { return }
        #expect(desk.toast.contains(reason))
        #expect(try screen(desk).entry?.text == typed)
        #expect(try state(desk) == before)
    }

    @Test(arguments: [
        ("10", SpeechMarked.Manner.speech), ("10?", .question), ("10 2", .question), ("10!", .pointOfOrder),
        ("10？", .question), ("赵宝林", .speech),
    ])
    func asksToSpeak(_ typed: String, _ manner: SpeechMarked.Manner) throws {
        var desk = MeetingFixture.running().desk()
        desk.press("3")
        for character in typed { desk.press(character == " " ? "Space" : String(character)) }
        desk.press("Enter")
        let speech = try #require(try state(desk).speeches.last)
        #expect(speech.member == 10 && speech.manner == manner && speech.isWaiting, "\(typed): \(desk.toast)")
    }

    /// 1 takes who is next by the list's order, and with a selection whom the chair has chosen.
    @Test func nextSpeaker() throws {
        var desk = MeetingFixture.running().desk()
        desk.press("1")
        #expect(try state(desk).speaking?.member == 3)
        var other = MeetingFixture.running().desk()
        other.press("Space", "Down", "1")
        #expect(try state(other).speaking?.member == 1)
    }

    @Test func pausesTheSpeaker() throws {
        var desk = MeetingFixture.running().desk()
        desk.press("2")
        desk.wait(seconds: 30)
        #expect(desk.picture.contains("剩 0:40 / 3:00 暂停"))
        desk.press("2")
        desk.wait(seconds: 10)
        #expect(desk.picture.contains("剩 0:30 / 3:00"))
    }

    /// What another session writes appears; the typed text and the caret stay.
    @Test func othersWriteMeanwhile() throws {
        var desk = MeetingFixture.running().desk()
        desk.press("7", "0")
        var body = MeetingAttended()
        (body.meeting, body.member, body.mark) = (MeetingFixture.meeting, 2, .returned)
        try desk.follow(.consultation(.meeting(.attended(body))), by: "S0002")
        #expect(desk.picture.contains("到场7"))
        #expect(try screen(desk).entry?.text == "0")
        desk.press("5", "Enter")
        #expect(try state(desk).attendance[5]?.isHere == true)
    }

    /// A clock rings once when it warns and once at its end, and never again.
    @Test func clocksRing() throws {
        var fixture = MeetingFixture.running()
        let speech = try #require(fixture.office.meeting(MeetingFixture.meeting)?.state.speaking?.number)
        fixture.mark(.paused, speech, at: "14:33:00")
        fixture.mark(.resumed, speech, at: "14:33:06")
        var desk = fixture.desk()
        let rings = { (desk: TestDesk) in desk.effects.filter { $0 == .bell }.count }
        desk.press("Tab")
        #expect(rings(desk) == 0)
        desk.wait(seconds: 60)
        #expect(rings(desk) == 1)
        desk.wait(seconds: 60)
        #expect(rings(desk) == 1)
        // 14:51:00 is a minute before the end of the item.
        desk.wait(until: "2026-11-21T14:51:00")
        #expect(rings(desk) == 2)
        desk.wait(until: "2026-11-21T14:52:30")
        #expect(rings(desk) == 3)
        desk.wait(seconds: 300)
        #expect(rings(desk) == 3)
    }

    /// From the menu of motions to the announced result: the need before, the sum after, announcing a step of its own.
    @Test func ballot() throws {
        var desk = MeetingFixture.running().desk()
        desk.press("4", "1", "1")
        #expect(desk.picture.contains("合计 0 / 可投票 6"))
        desk.press("5", "Enter", "0", "Enter", "1", "Enter")
        #expect(try state(desk).openBallot?.ballot.counted?.yes == 5)
        desk.press("2")
        #expect(try state(desk).openBallot == nil)
        #expect(desk.picture.contains("未公布"))
        desk.press("4", "1")
        let ballot = try state(desk).items.values.flatMap(\.motions).flatMap(\.ballots).last
        #expect(ballot?.announcedAt == desk.now)
        #expect(desk.picture.contains("通过 5赞 0反 1弃"))
    }

    @Test func rollCall() throws {
        var fixture = MeetingFixture.running()
        fixture.open(.rollCall, at: "14:33:00")
        var desk = fixture.desk()
        desk.press("4", "1", "1", "1", "2", "3", "1", "1")
        let voices = try state(desk).openBallot?.ballot.voices
        #expect(voices == [1: .yes, 3: .yes, 4: .no, 7: .abstain, 9: .yes, 10: .yes])
        desk.wait(seconds: 1)
        desk.press("4", "2")
        #expect(try state(desk).openBallot == nil)
    }

    /// An area is typed in square metres; one without end is refused, and stops nothing.
    @Test(arguments: [("500", 50_000), ("99999999999999999", nil), ("9223372036854775807", nil)])
    func byArea(_ typed: String, _ area: Int?) throws {
        var office = MeetingFixture.running().office
        var rules = office.street.rules
        let whole = Threshold.majority(of: .area)
        rules.meetings[0].thresholds.append(.init(key: "area", name: BilingualName("面积", "area"), threshold: whole))
        office.write(.consultation(.rulesAdopted(rules)), in: Fixture.street)
        var desk = Fixture.workbench(office, at: "2026-11-21T14:33:07", size: Size(columns: 80, rows: 24), by: "S0002")
        desk.press(":", "会场", "Enter", "4", "2", "3", typed, "Enter")
        #expect(try state(desk).openBallot?.ballot.opening.area == area)
        if area == nil { #expect(desk.picture.contains("应在 1 到")) }
    }

    /// A field an option, and the votes of each.
    @Test func chooses() throws {
        var fixture = MeetingFixture.running()
        fixture.move("三个方案选一", options: ["甲", "乙", "丙"], at: "14:32:00")
        fixture.open(.choice, choose: 1, at: "14:33:00")
        var desk = fixture.desk()
        desk.press("4", "1", "3", "Enter", "1", "Enter", "0", "Enter", "Enter", "Enter")
        #expect(desk.toast == "请写收回多少张有效票")
        #expect(try state(desk).openBallot?.ballot.counted == nil)
        desk.press("4", "Enter", "1", "Enter")
        let counted = try state(desk).openBallot?.ballot.counted
        #expect(counted?.counts == [3, 1, 0] && counted?.yes == 4 && counted?.abstain == 1)
        desk.press("2")
        #expect(desk.picture.contains("收回有效票 4, 空白 1"))
        let meeting = try #require(desk.office.meeting(MeetingFixture.meeting))
        let minutes = Minutes(of: meeting, desk.office, Words(.chinese), at: desk.now).lines
        #expect(minutes.contains { $0.contains("票决: 收回有效票 4, 空白 1, 未投 1, 缺席 4;") && !$0.contains("赞成") })
    }

    /// The meeting does not close while something is missing; a digit goes there.
    @Test func closingBlockers() throws {
        var desk = MeetingFixture.running().desk()
        desk.press("9", "3")
        #expect(try state(desk).stage == .running)
        #expect(desk.picture.contains("还不能闭会"))
    }

    /// An outcome that somebody has to do something about asks at once who does it.
    @Test func outcomeAsksForAFollowUp() throws {
        var desk = MeetingFixture.running().desk()
        desk.press("5", "4", "请物业出方案", "Enter")
        #expect(try state(desk).items.values.contains { $0.conclusion?.body.outcome == .referred })
        #expect(desk.picture.contains("落实事项"))
    }

    @Test func nextItem() throws {
        let fixture = MeetingFixture.running()
        var desk = fixture.desk()
        desk.press("6", "1")
        #expect(try state(desk).current == fixture.item(3), "\(desk.toast)")
    }

    /// An item that another broke off stays on the menu, after those that were not reached.
    @Test func backToWhatWasBrokenOff() throws {
        let fixture = MeetingFixture.running()
        var desk = fixture.desk()
        desk.press("6", "1", "6", "2", "3")
        #expect(try state(desk).current == fixture.item(2), "\(desk.toast)")
    }

    /// With nothing left on the agenda the key says so, and opens no empty menu.
    @Test func noItemIsLeft() {
        var fixture = MeetingFixture()
        fixture.signIn()
        fixture.holdFirst()
        for number in 2...5 { fixture.conclude(number, at: "14:20:00") }
        var desk = fixture.desk()
        desk.press("6")
        #expect(desk.workbench.layer == nil)
        #expect(desk.toast == "议程都已议过 (9 3 闭会)")
    }

    /// Who votes for whom is read whole in the list of the roll, in English too.
    @Test(arguments: [(Words.Language.chinese, "委托03"), (.english, "p 03 ")])
    func proxiesInTheRoll(_ language: Words.Language, _ note: String) {
        var desk = MeetingFixture.running().desk(80, 24, language)
        desk.press("7", "07l", "Enter", "7", "07 w3", "Enter", "Tab", "Tab", "Tab")
        #expect(desk.picture.contains("=07 于学文   \(note)"), "\(desk.picture)")
        #expect(desk.picture.contains("x02 郭马丁   14:18"))
    }

    @Test func takesBackTheNewest() throws {
        var desk = MeetingFixture.running().desk()
        desk.press("7", "05", "Enter", "u")
        #expect(try state(desk).attendance[5]?.isHere != true)
        #expect(desk.toast.contains("已撤销 05 陈素芬 签到"))
        desk.press("C-r")
        #expect(try state(desk).attendance[5]?.isHere == true)
    }

    /// A worker of the community looks on and runs nothing.
    @Test(arguments: ["1", "3", "4", "5", "6", "7", "8", "9"])
    func whoMayNotRunIt(_ key: String) throws {
        var desk = MeetingFixture.running().desk(by: "S0003")
        let before = try state(desk)
        desk.press(key)
        #expect(try state(desk) == before)
        #expect(desk.workbench.layer == nil)
        #expect(!desk.toast.isEmpty)
    }
}
