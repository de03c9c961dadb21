import Foundation
import StreetModel
import Testing
import TextUI
import Workbench

/// What a file says, and what it keeps back (DOMAIN §3, §7).
struct FileTests {
    private func file(
        _ office: Office, _ name: String = "王淑珍", columns: Int = 80, rows: Int = 43,
        at time: String = "2026-11-21T08:57:48"
    ) -> TestDesk {
        var desk = Fixture.workbench(office, at: time, size: Size(columns: columns, rows: rows))
        desk.press("/", name, "Enter", "i")
        return desk
    }

    private func quiet(_ change: (inout Elder) -> Void = { _ in }) -> Office {
        Fixture.office(buildings: [Fixture.longBuilding()], people: [AnomalyFixture.person(change)])
    }

    @Test func withoutAnAnomalyPrivateThingsAreHidden() {
        let picture = file(quiet { $0.keyPlace = "门卫" }).picture
        for hidden in ["19900000045", "19900000123", "990101193902010028", "冠心病", "门卫"] {
            #expect(!picture.contains(hidden))
        }
        for shown in ["199****0045", "199****0123", "**************0028", "健康 有 *", "钥匙 于学文 *"] {
            #expect(picture.contains(shown))
        }
    }

    @Test func anOpenAnomalyShowsWhatIsNeeded() throws {
        let picture = file(try AnomalyFixture.tried { $0.keyPlace = "门卫" }).picture
        for shown in ["19900000045", "19900000123", "冠心病 听力差", "钥匙 于学文 门卫", "响应 剩 1:12", "08:49 敲门 无人应"] {
            #expect(picture.contains(shown))
        }
        #expect(!picture.contains("990101193902010028"))
    }

    /// What the file lacks or warns of, by what was changed in it.
    @Test func lines() {
        let cases: [((inout Elder) -> Void, String)] = [
            ({ $0.contacts = [] }, "没有联系人"), ({ $0.telephone = "" }, "电话 没有号码"),
            ({ $0.isAssisted = true }, "有人代动"), ({ $0.identity = "" }, "身份证 没有"),
            ({ $0.handoverNote = "耳背 按门铃两次" }, "交接 耳背 按门铃两次"), ({ $0.volunteer = "何秀" }, "结对志愿者 何秀"),
            ({ $0.name = "王淑珍\u{E123}" }, "〓 U+E123"),
        ]
        for (change, expected) in cases { #expect(file(quiet(change)).picture.contains(expected)) }
    }

    @Test func unclearLooksProposeAndMakeAVisitDue() throws {
        var office = quiet()
        for day in ["2026-11-17", "2026-11-20"] {
            let look = CheckRecorded(
                elder: AnomalyFixture.elder, outcome: .unclear, seen: nil, observed: Fixture.moment("\(day)T19:10:00"),
                half: .evening, isImported: true, looker: "S0003")
            office.write(.checkRecorded(look), in: Fixture.community)
        }
        #expect(!file(office).picture.contains("看不清: "))
        try office.look(AnomalyFixture.elder, .unclear, at: "08:30:00")
        let picture = file(office).picture
        #expect(picture.contains("连续两次看不清: 今天要电话探访"))
        #expect(picture.contains("7 天内 3 次看不清: 建议换窗户或信号"))
    }

    @Test func aLookThatWasTakenBackSaysSo() throws {
        var desk = Fixture.workbench(quiet())
        desk.press("1", "u", "i")
        #expect(desk.picture.contains("x 08:57 早巡 正常 开 王敏 已撤销"))
    }

    /// Every line can be reached, one by one and page by page, and the view stops at both ends.
    @Test(arguments: [(45, 20), (40, 12), (60, 16), (80, 24)])
    func everyLineIsReached(columns: Int, rows: Int) throws {
        let office = try AnomalyFixture.tried()
        let whole = Set(lines(of: file(office, columns: columns, rows: 80)))
        for keys in [["Down"], ["NPage"], ["Space"]] {
            var desk = file(office, columns: columns, rows: rows)
            var seen = Set(lines(of: desk))
            for _ in 0..<(keys == ["Down"] ? 30 : 8) {
                for key in keys { desk.press(key) }
                seen.formUnion(lines(of: desk))
            }
            #expect(whole.subtracting(seen).isEmpty)
            // At the end Space says so, which takes a row.
            #expect(desk.toast.isEmpty == (keys != ["Space"]))
            let end = desk.picture
            desk.press("End")
            #expect(desk.picture == end || keys == ["Space"])
            desk.press("Home")
            #expect(desk.picture == file(office, columns: columns, rows: rows).picture)
        }
    }

    private func lines(of desk: TestDesk) -> [String] {
        desk.picture.split(separator: "\n").flatMap { $0.split(separator: "|") }
            .map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty && !$0.contains("还有") && !$0.contains("上面") }
    }

    @Test func digitsGoToThePanelAndNothingIsLogged() {
        var desk = file(quiet())
        desk.press("1")
        #expect(desk.effects.isEmpty)
        desk.press("Escape", "4")
        guard case .anomaly(let panel) = desk.screen else {
            Issue.record("4 opens the panel")
            return
        }
        #expect(panel.elder == AnomalyFixture.elder)
    }
}
