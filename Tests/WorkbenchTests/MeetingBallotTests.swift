import StreetModel
import Testing
import TextUI
import Workbench

/// Ballots by keys where something comes between: another item, another session, a finger that bounces.
struct MeetingBallotTests {
    private func state(_ desk: TestDesk) throws -> MeetingState {
        try #require(desk.office.meeting(MeetingFixture.meeting)).state
    }

    /// The digit of a line of the open menu.
    private func digit(_ title: String, _ desk: TestDesk) throws -> String {
        guard case .menu(let menu)? = desk.workbench.layer else { throw Refusal.alreadySo }
        return String(try #require(menu.items.first { $0.title.contains(title) }, "\(desk.picture)").digit)
    }

    /// What another session does to the newest ballot of the second item.
    private func mark(_ mark: BallotMarked.Mark, _ desk: inout TestDesk, by staff: String = "S0002") throws {
        let open = try #require(try state(desk).openBallot)
        var body = BallotMarked()
        (body.meeting, body.item, body.motion) = (MeetingFixture.meeting, open.item, open.motion)
        (body.ballot, body.kind, body.mark) = (open.ballot.number, open.ballot.opening.kind, mark)
        body.reason = mark == .discarded ? "数错了" : ""
        try desk.follow(.consultation(.meeting(.ballot(body))), by: staff)
    }

    /// A result that nobody announced is announced or discarded from the blockers, whichever item is on by then.
    @Test(arguments: ["1", "3"])
    func unannouncedOnAnotherItem(_ act: String) throws {
        var desk = MeetingFixture.running().desk()
        desk.press("4", "1", "1", "2", "Enter", "3", "Enter", "1", "Enter", "2", "6", "1", "9", "3")
        desk.press(try digit("没有公布", desk))
        #expect(desk.picture.contains("2-1  2赞 3反 1弃"))
        desk.press(act)
        if act == "3" { desk.press("数错了", "Enter") }
        let ballots = try state(desk).items.values.flatMap(\.motions).flatMap(\.ballots)
        let last = try #require(ballots.max { $0.number < $1.number })
        #expect(act == "1" ? last.announcedAt == desk.now : last.discarded?.reason == "数错了", "\(desk.picture)")
        desk.press("9", "3")
        #expect(!desk.picture.contains("没有公布"))
    }

    /// Who still speaks has finished, and nobody is given the floor by it.
    @Test(arguments: [["9", "3", "还有人在发言"], ["6", "结束发言 07 于学文"]])
    func aSpeechEndsWithoutTheNext(_ way: [String]) throws {
        var desk = MeetingFixture.running().desk()
        #expect(try state(desk).speaking?.member == 7)
        for key in way.dropLast() { desk.press(key) }
        desk.press(try digit(way.last ?? "", desk))
        #expect(try state(desk).speaking == nil)
        #expect(desk.toast.contains("发言结束 07 于学文"))
    }

    /// Who was left out stays so until the end of the roll; the list never goes back by itself.
    @Test func rollCallGoesOn() throws {
        var fixture = MeetingFixture.running()
        fixture.open(.rollCall, at: "14:33:00")
        var desk = fixture.desk()
        desk.press("4", "1", "Down", "1", "2", "3", "1", "1")
        #expect(try state(desk).openBallot?.ballot.voices == [3: .yes, 4: .no, 7: .abstain, 9: .yes, 10: .yes])
        desk.press("2")
        #expect(try state(desk).openBallot?.ballot.voices[1] == .no)
    }

    /// A voice too many closes nothing and does nothing else.
    @Test func rollCallEnds() throws {
        var fixture = MeetingFixture.running()
        fixture.open(.rollCall, at: "14:33:00")
        var desk = fixture.desk()
        desk.press("4", "1", "1", "1", "1", "1", "1", "2")
        #expect(desk.toast.contains("已点完 (4 2 结束表决)"))
        let called = try state(desk)
        desk.press("2")
        #expect(desk.toast.contains("画面刚变"))
        #expect(try state(desk) == called && desk.workbench.layer == nil)
        desk.wait(seconds: 1)
        desk.press("4", "2")
        #expect(try state(desk).openBallot == nil)
    }

    /// Another session ends the ballot: what is still typed for it gives nobody the floor.
    @Test(arguments: [BallotMarked.Kind.rollCall, .showOfHands])
    func endedByAnother(_ kind: BallotMarked.Kind) throws {
        var fixture = MeetingFixture.running()
        fixture.open(kind, at: "14:33:00")
        var desk = fixture.desk()
        desk.press("4", "1", "1")
        try mark(.discarded, &desk)
        let ended = try state(desk)
        desk.press("1")
        #expect(desk.toast.contains("画面刚变"))
        #expect(try state(desk) == ended)
        desk.wait(seconds: 1)
        desk.press("1")
        #expect(try state(desk).speaking?.member == 3)
    }

    /// A roll call in the place of the one that was called is not voted in by what was typed for the other.
    @Test func anotherRollCall() throws {
        var fixture = MeetingFixture.running()
        fixture.open(.rollCall, at: "14:33:00")
        var desk = fixture.desk()
        desk.press("4", "1", "1")
        let open = try #require(try state(desk).openBallot)
        try mark(.discarded, &desk)
        var body = open.ballot.opening
        (body.meeting, body.mark) = (MeetingFixture.meeting, .opened)
        try desk.follow(.consultation(.meeting(.ballot(body))), by: "S0002")
        desk.press("1")
        #expect(try state(desk).openBallot?.ballot.voices == [:])
    }

    /// A motion, its amendment, the motion again: the follow-up rests on what was voted last.
    @Test func followUpOfTheLastBallot() throws {
        var fixture = MeetingFixture.running()
        let motion = fixture.motion
        fixture.move("按楼层分摊", amends: motion, at: "14:25:00")
        fixture.vote(5, 1, 0, at: "14:26:00", announced: true)
        let last = fixture.vote(6, 0, 0, on: motion, at: "14:27:00", announced: true)
        var desk = fixture.desk()
        desk.press("5", "1", "一致同意", "Enter")
        guard case .form(let form)? = desk.workbench.layer, form.purpose.isFollowUp else {
            return #expect(Bool(false), "\(desk.picture)")
        }
        desk.press("Down", "Down", "Down", "Down", "物业已在办", "C-s")
        let followUp = try state(desk).items.values.flatMap(\.followUps).first
        #expect(followUp?.body.reason == "物业已在办", "\(desk.picture)")
        #expect(followUp?.body.ballot == last)
    }

    /// What is missing has its name, and the caret stands in it.
    @Test func refusalsNameTheirField() throws {
        var desk = MeetingFixture.running().desk()
        desk.press("5", "4", "请物业出方案", "Enter", "周月华", "Enter", "C-s")
        #expect(desk.picture.contains("措施: 没有填"))
        guard case .form(let form)? = desk.workbench.layer else { return #expect(Bool(false), "\(desk.picture)") }
        #expect(form.fields[form.selected].name == .measure)
        desk.press("月底前公示", "C-s")
        #expect(desk.picture.contains("期限: 没有填"))
    }
}

extension FormPurpose {
    fileprivate var isFollowUp: Bool {
        if case .meeting(.followUp, _) = self { true } else { false }
    }
}
