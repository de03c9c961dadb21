import StreetModel
import Testing
import TextUI
import Workbench

/// The screen of a meeting after it was held, by keys alone (issue 5, after).
struct MinutesScreenTests {
    private func state(_ desk: TestDesk) throws -> MeetingState {
        try #require(desk.office.meeting(CouncilFixture.id)?.state)
    }

    /// The part at the cursor is corrected line by line, and `u` takes it back.
    @Test func aPartIsCorrected() throws {
        var desk = AfterFixture.desk("1")
        desk.press("C-u", "居民议事会", "C-s")
        let correction = try #require(try state(desk).correction(of: "head"))
        #expect(correction.body.text.hasPrefix("居民议事会\n时间") || correction.body.text.hasPrefix("会议形式"))
        #expect(desk.picture.contains("已更正"))
        desk.press("u")
        #expect(try state(desk).correction(of: "head") == nil)
    }

    /// Versions are fixed in their order and signed once in each role.
    @Test func versionsAreFixedAndSigned() throws {
        var desk = AfterFixture.desk("2")
        #expect(MinutesVersion.all(of: try #require(desk.office.meeting("H1"))).map(\.number) == [1, 2, 3])
        desk.press("3", "C-s")
        #expect(try state(desk).minutes.last?.body.signer == "程守义")
        #expect(try state(desk).minutes.last?.body.version == 3)
        desk.press("Tab")
        #expect(desk.picture.contains("第3稿") && desk.picture.contains("主持人 程守义"))
    }

    /// An objection is written down while it hangs, and answered.
    @Test func objections() throws {
        var desk = AfterFixture.desk("Tab", "Tab")
        #expect(desk.picture.contains("费用表看不懂") && desk.picture.contains("异议 1/2"))
        desk.press("1", "已上门说明", "C-s")
        #expect(desk.picture.contains("异议 2/2"))
        desk.press("4", "楼道太窄", "C-s")
        #expect(try state(desk).items["i1"]?.objections.last?.body.text == "楼道太窄")
    }

    /// It is put away when its days are over and everybody is answered; what is missing is said.
    @Test func itIsPutAway() throws {
        var desk = AfterFixture.desk("5")
        #expect(desk.toast.contains("2026-11-27"))
        desk.wait(until: "2026-11-28T09:00:00")
        desk.press("5")
        #expect(desk.toast.contains("1 条异议"))
        desk.press("Tab", "Tab", "Enter", "已上门说明", "C-s", "5")
        #expect(try state(desk).stage == .archived)
    }

    /// Enter on a follow-up opens its matter.
    @Test func aFollowUpOpensItsMatter() throws {
        var desk = AfterFixture.desk("BTab", "Down", "Enter")
        guard case .matter = desk.screen else { return #expect(Bool(false), "\(desk.picture)") }
        desk.press("Escape")
        guard case .minutes = desk.screen else { return #expect(Bool(false), "\(desk.picture)") }
    }

    /// The papers leave by digits, each kept as an export, the public ones masked.
    @Test func papers() throws {
        for (digit, what) in [
            ("1", "meeting.minutes"), ("2", "meeting.public"), ("3", "meeting.result"), ("4", "meeting.objections"),
        ] {
            var desk = AfterFixture.desk("7")
            desk.press(digit)
            let exports = desk.effects.compactMap { effect -> (ExportDocument, ExportMade)? in
                guard case .export(let document, _, .desk(.exported(let made))) = effect else { return nil }
                return (document, made)
            }
            #expect(exports.map(\.1.what) == [what])
            if what == "meeting.minutes" { continue }
            let text = exports.flatMap { $0.0.head + $0.0.foot + $0.0.tables.flatMap(\.rows).joined() }.joined()
            for own in ["王建国", "何德福", "13900000012"] { #expect(!text.contains(own)) }
        }
    }

    private func cursorLine(_ desk: TestDesk) -> String? {
        desk.picture.split(separator: "\n").first { $0.hasPrefix(">") }.map(String.init)
    }

    /// Somebody else fixes a version, or corrects a part: the cursor stays on what it was on.
    @Test func theCursorStaysOnItsLine() throws {
        var desk = AfterFixture.desk("Tab", "Down", "Down")
        let first = cursorLine(desk)
        #expect(first?.contains("- 15:32 到场") == true)
        var third = MinutesMarked()
        let versions = MinutesVersion.all(of: try #require(desk.office.meeting(CouncilFixture.id)))
        (third.meeting, third.mark, third.version) = (CouncilFixture.id, .versioned, 3)
        third.lines = try #require(versions.last).lines + ["附件一份"]
        try desk.follow(.consultation(.meeting(.minutes(third))), by: "S0002")
        #expect(desk.picture.contains("第3稿") && cursorLine(desk) == first)
        desk = AfterFixture.desk("Space", "Space")
        let item = cursorLine(desk)
        #expect(item?.contains("分摊比例方案") == true)
        var correction = MinutesMarked()
        (correction.meeting, correction.section) = (CouncilFixture.id, "head")
        let there = try #require(desk.office.meeting(CouncilFixture.id))
        correction.was = Minutes(of: there, desk.office, Words(.chinese), at: desk.now).sections[0].text
        correction.text = "会议形式 居民议事会\n一\n二\n三\n四\n五\n六"
        try desk.follow(.consultation(.meeting(.minutes(correction))), by: "S0002")
        #expect(desk.picture.contains("已更正") && cursorLine(desk) == item)
    }

    /// Who is not of the place sees no telephone number: on no pane, in no paper, in no form; what the form did not show it
    /// keeps.
    @Test func outsidersSeeNoTelephone() throws {
        var office = AfterFixture.office()
        let at = Fixture.moment("2026-11-21T17:00:00")
        var correction = MinutesMarked()
        (correction.meeting, correction.section) = (CouncilFixture.id, "end")
        correction.text = "15:32 闭会\n联系人 13900000033"
        office.write(.consultation(.meeting(.minutes(correction))), in: Fixture.community, at: at)
        let meeting = try #require(office.meeting(CouncilFixture.id))
        let version = Minutes(of: meeting, office, Words(.chinese), at: at).nextVersion
        #expect(version.lines.contains("联系人 13900000033"))
        office.write(.consultation(.meeting(.minutes(version))), in: Fixture.community, at: at)
        var desk = Fixture.workbench(
            office, at: "2026-11-22T09:00:00", size: Size(columns: 132, rows: 43), by: "S0004")
        desk.press(":", "meetings", "Enter", "Enter")
        let numbers = ["13900000012", "13900000033"]
        for _ in 0..<4 {
            #expect(numbers.allSatisfy { !desk.picture.contains($0) } && desk.picture.contains("139****00"))
            desk.press("Tab")
        }
        for paper in ["1", "2", "3", "4"] {
            desk.press("7", paper)
            #expect(texts(desk).contains("139****00") && numbers.allSatisfy { !texts(desk).contains($0) }, "\(paper)")
        }
        desk.press("Tab", "Enter", "3")
        #expect(texts(desk).contains("139****0033") && !texts(desk).contains("13900000033"))
        #expect(texts(desk).contains("电话已隐去"))
        desk.show(.minutes(.correct(section: "end"), of: CouncilFixture.id))
        #expect(desk.picture.contains("139****0033"))
        desk.press("C-u", "15:40 闭会", "C-s")
        #expect(try state(desk).correction(of: "end")?.body.text == "15:40 闭会\n联系人 13900000033")
        desk = Fixture.workbench(office, at: "2026-11-22T09:00:00", by: "S0002")
        desk.press(":", "meetings", "Enter", "Enter", "7", "1")
        #expect(texts(desk).contains("13900000033") && !texts(desk).contains("电话已隐去"))
    }

    /// Everything of the documents that left with the last keys.
    private func texts(_ desk: TestDesk) -> String {
        desk.effects.compactMap { effect -> String? in
            guard case .export(let document, _, _) = effect else { return nil }
            let tables = document.tables.flatMap { $0.rows.joined() + $0.notes }
            return (document.head + tables + document.foot).joined(separator: "\n")
        }.joined()
    }

    /// Who does not sign is told so; who is not of the place sees no telephone number.
    @Test func othersLookOnly() throws {
        var desk = AfterFixture.desk(by: "S0003", "2")
        #expect(desk.toast.contains("社区工作者"))
        desk.press("1")
        #expect(desk.toast.contains("社区工作者"))
        desk = AfterFixture.desk(columns: 132, rows: 43, by: "S0004")
        #expect(desk.picture.contains("139****0012") && !desk.picture.contains("13900000012"))
    }
}
