import StreetModel
import Testing
import TextUI
import Workbench

/// The list of visits: logged with the round's keys, counted beside the looks (DOMAIN §2, §3).
struct VisitTests {
    private func desk(_ keys: [String] = ["6"], by staff: String = "S0003") throws(Refusal) -> TestDesk {
        try VisitFixture.desk(columns: 80, rows: 24, by: staff, keys: keys)
    }

    private func visits(_ desk: TestDesk) -> [VisitRecorded] {
        desk.effects.compactMap { effect in
            guard case .record(.elder(.visitRecorded(let visit))) = effect else { return nil }
            return visit
        }
    }

    private func selected(_ desk: TestDesk) -> String? {
        guard case .visits(let screen)? = desk.screen else { return nil }
        return screen.selected.map { "\($0.elder) \($0.kind.word)" }
    }

    /// One key a visit; the same key again says so and writes nothing; `u` takes it back.
    @Test(arguments: [("1", Outcome.normal), ("2", .abnormal), ("3", .unclear), ("z", .normal), ("b", .abnormal)])
    func oneKeyAVisit(key: String, outcome: Outcome) throws {
        var desk = try desk()
        #expect(selected(desk) == "E01 telephone")
        desk.press(key)
        #expect(visits(desk).map(\.outcome) == [outcome])
        #expect(visits(desk).map(\.observed) == [desk.now])
        desk.press(key)
        #expect(visits(desk).isEmpty)
        #expect(desk.toast.contains("已记"))
        desk.press("u")
        #expect(desk.office.elder("E01")?.visits.allSatisfy(\.isTakenBack) == true)
    }

    /// A note first, then what it came to: one entry.
    @Test func aNote() throws {
        var desk = try desk()
        desk.press("9", "说想换窗帘", "Enter", "1")
        #expect(visits(desk).map(\.note) == ["说想换窗帘"])
        #expect(visits(desk).map(\.outcome) == [.normal])
        #expect(desk.picture.contains("说想换窗帘"))
    }

    /// Space goes on to who waits, Tab between calls and doors, 6 to the round and back.
    @Test func moving() throws {
        var desk = try desk()
        desk.press("1", "Space")
        #expect(selected(desk) == "E06 telephone")
        desk.press("Tab")
        #expect(selected(desk)?.hasSuffix("door") == true)
        desk.press("Tab")
        #expect(selected(desk)?.hasSuffix("telephone") == true)
        desk.press("6")
        #expect(desk.picture.hasPrefix("巡查"))
    }

    /// Something wrong rings, and Enter on the row leads to the panel.
    @Test func abnormalRings() throws {
        var desk = try desk()
        desk.press("2")
        #expect(desk.picture.contains("响应剩"))
        desk.press("Enter")
        #expect(desk.picture.contains("电话探访"))
        guard case .anomaly? = desk.screen else {
            Issue.record("no panel")
            return
        }
    }

    /// The switch of the board: a form, then everyone sees it; it ends by the same way.
    @Test func theLift() throws {
        var desk = try desk(["g", "4"], by: "S0004")
        desk.press("0", "6", "8")
        desk.press("2026-11-23", "Enter", "Enter", "Enter")
        #expect(desk.office.lift(at: desk.now)?.through == Day("2026-11-23"))
        desk.press("0", "6", "8", "4")
        #expect(desk.office.lift(at: desk.now) == nil && desk.toast.contains("u 撤销"))
        // Undone and done again as often as one likes.
        for _ in 0..<2 {
            desk.press("u")
            #expect(desk.office.lift(at: desk.now)?.through == Day("2026-11-23"))
            desk.press("C-r")
            #expect(desk.office.lift(at: desk.now) == nil && desk.toast.contains("恢复"))
        }
    }

    @Test func whoMayNotLiftIsTold() throws {
        var desk = try desk(["g", "4"], by: "S0002")
        desk.press("0", "6", "8")
        #expect(desk.toast.contains("督查员"))
    }
}
