import StreetModel
import Testing
import Workbench

/// The minutes built from the log of the council of STORY 14:00: one motion fails, amended it passes.
@Suite struct MinutesTests {
    private static let now = Fixture.moment("2026-11-21T16:00:00")

    private func text(_ office: Office, isPublic: Bool = false, language: Words.Language = .chinese) throws -> String {
        let meeting = try #require(office.meeting(CouncilFixture.id))
        return Minutes(of: meeting, office, Words(language), at: Self.now, isPublic: isPublic).lines
            .joined(separator: "\n")
    }

    @Test func everythingThatHappenedIsThere() throws {
        #expect(
            try text(CouncilFixture.office()) == """
                居民议事会第3次 会议纪要
                会议形式: 居民议事会
                时间: 2026-11-21 14:00-15:32 (计划 14:00-15:30)
                地点: 槐安里社区 活动室
                主持: 程守义  记录: 李敏
                到会情况
                应到 4 人, 法定 3 人, 签到 3 人, 委托 0 人, 请假 1 人
                签到: 01 王建国 13:50; 02 郭马丁 13:51; 07 于学文 13:52
                请假: 09 何德福
                02 郭马丁 14:18 离席 14:20 返回
                14:18-14:20 法定人数不足
                1 分摊比例方案 (计划 40:00, 实用 42:10)
                汇报: 何秀兰
                发言: 07 于学文 1次 2:20
                动议 1-1: 采用方案A (01 王建国 提)
                表决 1 举手: 赞成 1, 反对 1, 弃权 1, 未投 0, 缺席 1; 须 2/3 (到场过半数), 未通过
                修正 1-2 (对 1-1): 一层减半
                表决 1 举手: 赞成 2, 反对 1, 弃权 0, 未投 0, 缺席 1; 须 2/3 (到场过半数), 通过
                结论: 形成协商意见 采用方案A, 一层减半
                落实: 李敏 2026-12-15 前 张贴费用表, 电话 13900000012
                闭会
                15:32 到场 3/4, 达到法定人数
                """)
    }

    /// Ballots stand in the order in which they were held; the amended motion says after what it was voted on.
    @Test func ballotsStandInTheirOrder() throws {
        var fixture = MeetingFixture.running()
        let motion = fixture.motion
        fixture.move("一层减半", amends: motion, at: "14:34:00")
        fixture.vote(5, 1, 0, at: "14:35:00", announced: true)
        fixture.vote(4, 2, 0, on: motion, at: "14:36:00", announced: true)
        let meeting = try #require(fixture.office.meeting(MeetingFixture.meeting))
        let lines = Minutes(of: meeting, fixture.office, Words(.chinese), at: Self.now).lines
        let told = lines.filter { $0.contains("2-1") || $0.contains("2-2") || $0.hasPrefix("表决") }
        #expect(
            told.map { $0.prefix { $0 != "," } } == [
                "动议 2-1: 采用方案A", "表决 1 举手: 赞成 3", "修正 2-2 (对 2-1): 一层减半", "表决 1 举手: 赞成 5",
                "动议 2-1 (修正 2-2 一层减半 通过后): 采用方案A", "表决 2 举手: 赞成 4",
            ])
    }

    /// A correction stands in the place of what was built, and nowhere else.
    @Test func aCorrectionStands() throws {
        var office = CouncilFixture.office()
        var correction = MinutesMarked()
        (correction.meeting, correction.section) = (CouncilFixture.id, "end")
        correction.text = "15:32 主持人宣布闭会"
        office.write(.consultation(.meeting(.minutes(correction))), in: Fixture.community)
        let lines = try text(office).split(separator: "\n")
        #expect(lines.last == "15:32 主持人宣布闭会")
        for (number, version) in [try text(CouncilFixture.office()), try text(office)].enumerated() {
            var fixed = MinutesMarked()
            (fixed.meeting, fixed.mark, fixed.version) = (CouncilFixture.id, .versioned, number + 1)
            fixed.lines = version.split(separator: "\n").map(String.init)
            office.write(.consultation(.meeting(.minutes(fixed))), in: Fixture.community)
        }
        let versions = MinutesVersion.all(of: try #require(office.meeting(CouncilFixture.id)))
        #expect(
            versions[1].changes(since: versions[0].lines).map { ($0.isNew ? "+ " : "- ") + $0.line } == [
                "- 15:32 到场 3/4, 达到法定人数", "+ 15:32 主持人宣布闭会",
            ])
    }

    /// The public copy names nobody of the roll, no proposer, and has no telephone number.
    @Test func thePublicCopyIsMasked() throws {
        let shown = try text(CouncilFixture.office(), isPublic: true)
        for own in ["王建国", "郭马丁", "于学文", "何德福", "程守义", "13900000012"] { #expect(!shown.contains(own)) }
        #expect(shown.contains("01 王**") && shown.contains("电话 139****0012"))
    }

    /// A number in free text is masked by its length; the id of a topic is none.
    @Test func numbersOfPeopleAreMaskedAndIdsAreNot() throws {
        var office = CouncilFixture.office()
        var correction = MinutesMarked()
        (correction.meeting, correction.section) = (CouncilFixture.id, "end")
        correction.text = "议题 T990101001001-5007, 电话 010-62341234, 13900000012, 身份证 990101193802017707, 36 户 9850 元"
        office.write(.consultation(.meeting(.minutes(correction))), in: Fixture.community)
        #expect(
            try text(office, isPublic: true).split(separator: "\n").last
                == "议题 T990101001001-5007, 电话 010-******34, 139****0012, 身份证 **************7707, 36 户 9850 元")
    }

    @Test func noChineseInEnglish() throws {
        let lines = try text(CouncilFixture.office(), language: .english)
        #expect(lines.contains("Ballot 1, show of hands: 2 for, 1 against, 0 abstained"))
        #expect(!lines.contains("赞成") && !lines.contains("签到"))
    }
}
