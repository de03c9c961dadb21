import StreetModel
import Testing
import Workbench

/// The papers that a held meeting leaves (issue 5, after).
@Suite struct MinutesPapersTests {
    private static let now = Fixture.moment("2026-11-22T09:00:00")

    private func text(
        _ paper: MinutesPaper, _ office: Office = AfterFixture.office(), _ language: Words.Language = .chinese
    ) throws -> String {
        let meeting = try #require(office.meeting(CouncilFixture.id))
        var words = Words(language)
        words.reader = office.reader(try #require(office.street.staff["S0002"]), at: Self.now)
        let papers = MinutesPapers(meeting, office: office, at: Self.now, words: words)
        let document = try #require(papers.export(paper)).document
        let tables = document.tables.flatMap { table in
            ([table.title] + [table.header.joined(separator: " | ")]
                + table.rows.map { $0.joined(separator: " | ") } + table.notes).filter { !$0.isEmpty }
        }
        return ([document.title] + document.head + tables + document.foot).joined(separator: "\n")
    }

    @Test func theResultThatHangs() throws {
        expectPicture(
            try text(.result),
            """
            居民议事会第3次 结果公示
            槐安里社区
            居民议事会
            开会日期: 2026-11-21  到场 3/4
            本会形成协商意见。
            序号 | 议题 | 结论 | 内容 | 负责人 | 期限 | 落实措施
            1 | 分摊比例方案 | 形成协商意见 | 采用方案A, 一层减半 | 李敏 | 2026-12-15 | 张贴费用表, 电话 139****0012
            公示时间: 2026-11-22 至 2026-11-27 (5天)
            对结果有异议的, 请在 2026-11-27 前到槐安里社区提出, 社区登记并答复。
            槐安里社区  2026-11-22
            """)
    }

    /// As they stand they are a draft, until a version says the same; what is corrected then makes them one again.
    @Test func aDraftOrTheNewestVersion() throws {
        var office = AfterFixture.office()
        let meeting = try #require(office.meeting(CouncilFixture.id))
        let fixed = Minutes(of: meeting, office, Words(.chinese), at: Self.now).nextVersion
        office.write(.consultation(.meeting(.minutes(fixed))), in: Fixture.community)
        let standing = try text(.minutes(version: nil), office)
        #expect(!standing.contains("(未定稿)") && standing.contains("第\(fixed.version)稿"), "\(standing)")
        #expect(standing.contains("签字: (未签)"))
        var correction = MinutesMarked()
        (correction.meeting, correction.section, correction.text) = (CouncilFixture.id, "end", "另行通知")
        office.write(.consultation(.meeting(.minutes(correction))), in: Fixture.community)
        #expect(try text(.minutes(version: nil), office).contains("(未定稿)"))
    }

    /// Of a meeting that was put away the minutes are the newest version, when what they were built from is forgotten, too.
    @Test func whatWasPutAwayIsWhatWasFixed() throws {
        var office = AfterFixture.office()
        var archived = MeetingStepped()
        (archived.meeting, archived.step) = (CouncilFixture.id, .archived)
        office.write(.consultation(.meeting(.stepped(archived))), in: Fixture.community)
        var topic = TopicRaised()
        (topic.place, topic.title) = (Fixture.community, "路灯")
        for day in ["2027-02-01", "2027-02-02"] {
            office.write(
                .consultation(.topic(.raised(topic))), in: Fixture.community, at: Fixture.moment("\(day)T09:00:00"))
        }
        let meeting = try #require(office.meeting(CouncilFixture.id))
        let newest = try #require(MinutesVersion.all(of: meeting).last)
        #expect(Minutes(of: meeting, office, Words(.chinese), at: Self.now).lines != newest.lines)
        let text = try text(.minutes(version: nil), office)
        #expect(text.contains("第\(newest.number)稿") && !text.contains("(未定稿)"))
        #expect(newest.lines.allSatisfy(text.contains))
    }

    /// What changed, line by line, and who fixed which version.
    @Test func twoVersionsCompared() throws {
        expectPicture(
            try text(.changes(from: 1, to: 2)),
            """
            居民议事会第3次 会议纪要 第1稿与第2稿的不同
            第1稿 2026-11-21 16:00 setup
            第2稿 2026-11-21 16:20 setup
            增删 | 内容
            - | 15:32 到场 3/4, 达到法定人数
            + | 15:32 主持人宣布闭会
            """)
    }

    @Test func objectionsWithAnswers() throws {
        expectPicture(
            try text(.objections),
            """
            居民议事会第3次 异议与答复
            槐安里社区
            异议 2 条, 已答复 1/2
            议题 | 日期 | 提出人 | 异议 | 答复
            1 | 2026-11-22 | 何** | 一层不该分摊, 请打 139****0012 | 按比例分摊, 一层减半
            1 | 2026-11-22 | 于** | 费用表看不懂 | 
            槐安里社区  2026-11-22
            """)
    }

    /// A version is as it was fixed, with its signatures; the public one masks them too.
    @Test func aVersionStaysAsItWasFixed() throws {
        let first = try text(.minutes(version: 1))
        #expect(first.contains("第1稿 2026-11-21 16:00") && first.contains("15:32 到场 3/4"))
        #expect(first.contains("签字: (未签)"))
        let second = try text(.minutes(version: 2))
        #expect(second.contains("15:32 主持人宣布闭会") && second.contains("主持人 程守义"))
        let shown = try text(.publicCopy(version: 2))
        for own in ["王建国", "郭马丁", "于学文", "何德福", "程守义", "13900000012"] { #expect(!shown.contains(own)) }
        #expect(shown.contains("公开稿"))
    }

    /// Titles are typed, or a topic's: on every paper that hangs they name nobody, and no number stands; nor do presenter,
    /// objector and signer.
    @Test func titlesAreMaskedWhereTheyHang() throws {
        var office = AfterFixture.office()
        let write = { (event: MeetingEvent, office: inout Office) in
            office.write(
                .consultation(.meeting(event)), in: Fixture.community, at: Fixture.moment("2026-11-22T08:50:00"))
        }
        var plan = MeetingAmended()
        (plan.meeting, plan.changes) = (CouncilFixture.id, [["title", "居民议事会第3次", "王建国家漏水 139 0000 0012"]])
        write(.amended(plan), &office)
        var item = ItemPlaced()
        (item.meeting, item.item, item.title) = (CouncilFixture.id, "i1", "郭马丁、何秀兰家漏水 13900000012")
        item.presenter = "何秀兰、安永年"
        write(.itemPlaced(item), &office)
        var objection = ObjectionMade()
        (objection.meeting, objection.item, objection.from) = (CouncilFixture.id, "i1", "白素芬")
        objection.text = "白素芬和丁长林不同意"
        write(.objection(objection), &office)
        var fixed = MinutesMarked()
        (fixed.meeting, fixed.mark, fixed.version) = (CouncilFixture.id, .versioned, 3)
        fixed.lines = ["王建国家漏水 13900000012", "安永年汇报; 白素芬反对; 丁长林签字"]
        write(.minutes(fixed), &office)
        var signature = MinutesMarked()
        (signature.meeting, signature.mark, signature.version) = (CouncilFixture.id, .signed, 3)
        (signature.role, signature.signer) = ("于学文代何秀兰 13900000012", "丁长林")
        write(.minutes(signature), &office)
        let papers = try [MinutesPaper.result, .publicCopy(version: nil), .publicCopy(version: 3), .objections].map {
            try text($0, office)
        }
        let meeting = try #require(office.meeting(CouncilFixture.id))
        let notice = MeetingPapers(meeting, office: office, at: Self.now, words: Words(.chinese)).export(.notice)
            .document
        let rows = notice.tables.flatMap(\.rows).map { $0.joined() }
        for paper in papers + [([notice.title] + rows).joined(separator: "\n")] {
            for own in ["王建国", "郭马丁", "何秀兰", "安永年", "白素芬", "丁长林", "于学文", "0000"] {
                #expect(!paper.contains(own), "\(own) in \(paper)")
            }
            #expect(paper.contains("王**家漏水"))
        }
        #expect(papers[0].contains("1 | 郭**、何**家漏水 139****0012 |"))
        #expect(papers[1].contains("槐安里社区"))
        #expect(papers[2].contains("安**汇报; 白**反对; 丁**签字"))
    }

    /// A roll names a unit with its person, as number 12 of the sample roll does, and several propose together: each of
    /// them is masked alone, too; the unit stays what it is.
    @Test func rollAndProposersAreMaskedOneByOne() throws {
        var office = CouncilFixture.office()
        let write = { (event: ConsultationEvent, office: inout Office) in
            office.write(
                .consultation(event), in: Fixture.community, at: Fixture.moment("2026-11-21T15:40:00"))
        }
        var topic = TopicRaised()
        (topic.id, topic.place, topic.title) = ("T7", Fixture.community, "楼道灯")
        topic.proposer = "孙大圣、朱悟能"
        write(.topic(.raised(topic)), &office)
        let state = try #require(office.meeting(CouncilFixture.id)).state
        var roll = MeetingRolled()
        roll.meeting = CouncilFixture.id
        roll.members = state.roll + [Member(number: 12, name: "槐安物业 郑刚", standing: .attendant, unit: "物业")]
        write(.meeting(.rolled(roll)), &office)
        var item = try #require(state.items["i1"]).placing
        item.topic = "T7"
        write(.meeting(.itemPlaced(item)), &office)
        var motion = MotionPut()
        (motion.meeting, motion.item, motion.text) = (CouncilFixture.id, "i1", "由郑刚和孙大圣负责")
        write(.meeting(.motion(motion)), &office)
        var outcome = ItemConcluded()
        (outcome.meeting, outcome.item) = (CouncilFixture.id, "i1")
        outcome.text = "郑刚先生修灯, 槐安物业出料, 朱悟能监督"
        write(.meeting(.concluded(outcome)), &office)
        let papers = try [MinutesPaper.result, .publicCopy(version: nil)].map { try text($0, office) }
        for paper in papers {
            for own in ["郑刚", "孙大圣", "朱悟能"] { #expect(!paper.contains(own), "\(own) in \(paper)") }
            #expect(paper.contains("郑*先生修灯, 槐安物业出料, 朱**监督"), "\(paper)")
        }
        #expect(papers[1].contains("由郑*和孙**负责"))
    }

    /// The calendar has the last day of objections that the rules give, not the last day it hangs.
    @Test func theCalendarAsksTheRules() throws {
        var office = AfterFixture.office()
        var rules = office.street.rules
        rules.objectionDays = 3
        office.write(.consultation(.rulesAdopted(rules)), in: Fixture.street)
        let meeting = try #require(office.meeting(CouncilFixture.id))
        let papers = MeetingPapers(meeting, office: office, at: Self.now, words: Words(.chinese))
        let entry = papers.export(.calendar).document.calendar.first { $0.id.contains("objections") }
        #expect(entry?.time == .day(try #require(Day("2026-11-25"))))
        #expect(office.publicNotice(of: meeting).objectionsThrough == Day("2026-11-25"))
        #expect(office.publicNotice(of: meeting).through == Day("2026-11-27"))
    }

    @Test func noSuchVersion() throws {
        let meeting = try #require(AfterFixture.office().meeting(CouncilFixture.id))
        let papers = MinutesPapers(meeting, office: AfterFixture.office(), at: Self.now, words: Words(.chinese))
        for paper in [MinutesPaper.minutes(version: 9), .changes(from: 1, to: 9), .publicCopy(version: 0)] {
            #expect(papers.export(paper) == nil)
        }
    }

    @Test func noChineseInEnglish() throws {
        for paper in [MinutesPaper.result, .objections] {
            let shown = try text(paper, AfterFixture.office(), .english)
            for word in ["公示", "异议", "负责人", "日期"] { #expect(!shown.contains(word)) }
        }
    }
}
