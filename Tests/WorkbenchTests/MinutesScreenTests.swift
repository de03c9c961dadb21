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
