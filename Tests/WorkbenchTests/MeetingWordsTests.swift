import StreetModel
import Testing
import TextUI
import Workbench

/// What a live meeting says: acts by their names, what a ballot needs, who is out, what fits into its columns.
struct MeetingWordsTests {
    private func state(_ desk: TestDesk) throws -> MeetingState {
        try #require(desk.office.meeting(MeetingFixture.meeting)).state
    }

    private func entry(_ desk: TestDesk) -> MeetingEntry? {
        guard case .meeting(let screen)? = desk.screen else { return nil }
        return screen.entry
    }

    /// A long name gives way to the clock, which stands whole with its word on a telephone, too.
    @Test(arguments: [(40, Words.Language.chinese, "暂停"), (45, .english, "paused")])
    func theSpeakersClockIsWhole(_ columns: Int, _ language: Words.Language, _ word: String) {
        var fixture = MeetingFixture.running()
        var roll = MeetingRolled()
        roll.meeting = MeetingFixture.meeting
        roll.members = (1...17).map { Member(number: $0, name: "槐安里业主委员会与物业服务中心代表\($0)") }
        fixture.write(.rolled(roll), at: "14:33:06")
        var desk = fixture.desk(columns, 20, language)
        desk.press("2")
        let row = desk.picture.split(separator: "\n").first { $0.hasPrefix(Words(language).speaksNow) }
        #expect(row?.contains(word) == true && row?.contains("槐安里") == true, "\(desk.picture)")
    }

    /// A number that was refused stays to be read, and the next one takes its place; a word is added to it.
    @Test func theNextNumberReplacesWhatWasRefused() throws {
        var desk = MeetingFixture.signingIn().desk(at: "13:54:10")
        desk.press("71", "Enter")
        #expect(entry(desk)?.text == "71")
        desk.press("03")
        #expect(entry(desk)?.text == "03")
        desk.press("Enter")
        #expect(try state(desk).attendance[3]?.isHere == true)
        desk.press("03", "Enter", "离")
        #expect(entry(desk)?.text == "03离")
    }

    /// Acts are named by what they are about and in the words of the meeting's form, undone too.
    @Test func actsAreNamed() throws {
        var desk = MeetingFixture.running().desk()
        desk.press("1")
        #expect(desk.toast.contains("发言 03 周秀兰"))
        desk.press("6", "1")
        #expect(desk.toast.contains("开始 停梯期间帮扶"))
        desk.press("u")
        #expect(desk.toast == "已撤销 开始 停梯期间帮扶")
        desk.press("6", "1", "5", "1", "都同意", "Enter", "Escape")
        #expect(try state(desk).items.values.contains { $0.conclusion?.body.outcome == .agreed })
        desk.press("u")
        #expect(desk.toast == "已撤销 结论 形成协商意见 停梯期间帮扶")
    }

    /// Without a quorum the head says so, and what a ballot would need says nothing.
    @Test func withoutAQuorum() throws {
        var fixture = MeetingFixture.running()
        fixture.attend(1, .left, at: "14:33:01")
        #expect(fixture.desk().picture.contains("下一表决: 法定人数不足"))
    }

    /// A straw poll is marked as one while it is open, and needs nothing.
    @Test func aStrawPollIsMarked() throws {
        var fixture = MeetingFixture.running()
        fixture.open(.straw, at: "14:33:00")
        let rows = fixture.desk().picture.split(separator: "\n")
        #expect(rows[1].contains("摸底, 没有效力") && !rows[1].contains("须"))
        #expect(rows.contains { $0.contains("表决2 摸底 进行中") })
    }

    /// A ballot that is closed says what comes next, and undoing it does not.
    @Test func theNextKeyIsNoPartOfTheName() throws {
        var desk = MeetingFixture.running().desk()
        desk.press("4", "1", "1", "5", "Enter", "0", "Enter", "1", "Enter", "2")
        #expect(desk.toast.contains("结束表决 (4 1 公布)"))
        desk.press("u")
        #expect(desk.toast == "已撤销 结束表决")
    }

    /// Somebody of the office who does not answer for the place is found, and it is said why not.
    @Test func whoDoesNotAnswerIsSaidSo() throws {
        var desk = MeetingFixture.running().desk()
        desk.press("5", "4", "请物业出方案", "Enter", "王敏")
        #expect(desk.picture.contains("王敏 网格员 S0003 不负责这里"))
    }

    /// Everybody who is out is named, as far as three, who left last first.
    @Test func whoIsAwayIsNamed() throws {
        var fixture = MeetingFixture.running()
        fixture.attend(10, .left, at: "14:33:01")
        let picture = fixture.desk().picture
        #expect(picture.contains("离席 2 (10 14:33)") && picture.contains("       (02 14:18)"))
    }

    /// A name that is longer than the line gives way to what is typed.
    @Test func aLongNameLeavesRoomToType() throws {
        var office = MeetingFixture.running().office
        var roll = MeetingRolled()
        roll.meeting = MeetingFixture.meeting
        roll.members = try #require(office.meeting(roll.meeting)?.state.roll)
        roll.members[9].name = String(repeating: "赵", count: 40)
        office.write(.consultation(.meeting(.rolled(roll))), in: Fixture.community)
        for columns in [80, 45, 40] {
            var desk = Fixture.workbench(
                office, at: "2026-11-21T14:33:07", size: Size(columns: columns, rows: 24), by: "S0002")
            desk.press(":", "会场", "Enter", "7", "10")
            #expect(desk.picture.contains("输入 > 10"))
        }
    }

    /// Figures of two digits do not touch.
    @Test func figuresDoNotTouch() throws {
        var desk = MeetingFixture.running().desk()
        desk.press("6", "1")
        #expect(desk.picture.contains(" 40 21 -18"))
    }

    /// Once its amendment is carried the motion waits again, says what it now is, and is what 4 votes on.
    @Test func theMotionWaitsAgainOnceAmended() throws {
        var fixture = MeetingFixture.running()
        let motion = fixture.motion
        fixture.move("一层减半", amends: motion, at: "14:32:00")
        var desk = fixture.desk()
        desk.press("4")
        #expect(desk.picture.contains("1 2-2 一层减半"))
        fixture.vote(5, 1, 0, at: "14:32:30", announced: true)
        desk = fixture.desk()
        #expect(desk.picture.contains("动议 2-1 修正后 待表决") && desk.picture.contains("  一层减半"))
        let narrow = fixture.desk(45, 20).picture
        #expect(narrow.contains("动议 2-1 修正后 待表决") && narrow.contains("表决1 未通过") && !narrow.contains("采用方案A"))
        desk.press("4", "1", "1")
        #expect(try state(desk).openBallot?.motion == motion)
        #expect(desk.picture.contains("动议 2-1 修正后") && !desk.picture.contains("待表决"))
    }

    /// Whose vote another one gives says who does.
    @Test func aRollCallNamesTheHolder() throws {
        var desk = MeetingFixture.running().desk()
        desk.press("7", "07l", "Enter", "7", "07w3", "Enter", "4", "2", "1")
        #expect(desk.picture.contains("07 于学文   委托03"))
    }
}
