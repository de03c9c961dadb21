import Foundation
import Testing

/// One person's file from the command line: opened, changed, away, moved, left, each undone (issue 4, line 2).
@Suite struct ElderCommandTests {
    private static let staff = "S0005"
    private static let supervisor = "S0002"

    /// Exit status and words of `elder …`, as one line.
    private func elder(
        _ desk: borrowing DeskFolder, _ words: String..., at time: String = "08:00", by person: String = staff
    ) throws -> String {
        let answer = try Program.run(
            ["elder"] + words + [
                "--desk", desk.path, "--lang", "zh", "--at", "\(DeskFolder.day)T\(time)", "--as", person,
            ])
        let text = answer.output + answer.errors
        return "\(answer.status) \(text.split(separator: "\n").joined(separator: " / "))"
    }

    private func object(_ desk: borrowing DeskFolder, _ id: String, by person: String = staff) throws -> [String: Any] {
        let text = try desk.run("elder", "show", id, "--json", at: "12:00", by: person).output
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try #require(json as? [String: Any])
    }

    @Test func registeredAmendedAndUndone() throws {
        let desk = try DeskFolder()
        let n = try desk.lines().count
        let id = "E\(DeskFolder.community)-\(n + 1)"
        let building = "building=990101001001001003"
        let opened = try elder(
            desk, "register", "name=白安秋", building, "entrance=1", "floor=2", "door=203", "risk=B", "morningBy=08:00",
            "eveningBy=19:00", "consentedOn=2026-11-20")
        #expect(opened == "0 saved \(DeskFolder.community) \(n + 1) / \(id)")
        #expect(
            try elder(desk, "register", "name=白安秋", building, "entrance=1", "floor=2", "door=203").hasPrefix("1 已有档案"))
        #expect(try elder(desk, "amend", id, "telephone=19900000990") == "0 saved \(DeskFolder.community) \(n + 2)")
        #expect(try elder(desk, "amend", id, "telephone=12").hasPrefix("1 "))
        #expect(try elder(desk, "amend", id, "risk=red").hasPrefix("1 改风险等级要写原因"))
        #expect(try elder(desk, "amend", id, "identity=990101199001010011").hasPrefix("1 "))
        #expect(try elder(desk, "amend", id, "status=died").hasPrefix("1 "))
        #expect(try elder(desk, "undo", id, "\(n + 2)") == "0 saved \(DeskFolder.community) \(n + 3)")
        #expect(try elder(desk, "undo", id, "\(n + 1)") == "0 saved \(DeskFolder.community) \(n + 4)")
        #expect(try elder(desk, "show", id).hasPrefix("1 "))
        #expect(try desk.verify().status == 0)
    }

    @Test func absentAndBack() throws {
        let desk = try DeskFolder()
        let id = "E00023"
        #expect(
            try elder(desk, "absence", id, "away", "--through", "2026-11-25", "--told-by", "侄子", by: "S0007")
                .hasPrefix("0 saved"))
        #expect(try elder(desk, "due", "--json").contains(#""kind":"absence","elder":"E00023""#))
        #expect(try object(desk, id)["absentThrough"] as? String == "2026-11-21")
        #expect(try elder(desk, "approve", id, by: "S0007").hasPrefix("1 "))
        #expect(try elder(desk, "approve", id).hasPrefix("0 saved"))
        #expect(try object(desk, id)["absentThrough"] as? String == "2026-11-25")
        #expect(try elder(desk, "return", id, by: "S0007").hasPrefix("0 saved"))
        #expect(try object(desk, id)["absence"] is NSNull)
        #expect(try elder(desk, "return", id, by: "S0007").hasPrefix("1 "))
    }

    @Test func leavesWithASecondHand() throws {
        let desk = try DeskFolder()
        let id = "E00023"
        #expect(try elder(desk, "leave", id, "died", "--told-by", "女儿", by: "S0007").hasPrefix("0 saved"))
        #expect(try object(desk, id)["status"] as? String == "here")
        #expect(try elder(desk, "due", "--json").contains(#""kind":"leaving","elder":"E00023""#))
        #expect(try elder(desk, "confirm", id, by: "S0007").hasPrefix("1 "))
        #expect(try elder(desk, "confirm", id).hasPrefix("0 saved"))
        #expect(try object(desk, id)["status"] as? String == "died")
        #expect(try !desk.run("round", "--slot", "evening", "--json", at: "12:00").output.contains(id))
        #expect(try elder(desk, "confirm", id, "--refuse").hasPrefix("1 "))
        #expect(try elder(desk, "confirm", id, "--refuse", "--reason", "认错人").hasPrefix("0 saved"))
        #expect(try object(desk, id)["status"] as? String == "here")
    }

    /// What was seen before a move is read in the new community too, by people who have not the old book open.
    private func historyFollowed(_ desk: borrowing DeskFolder, _ id: String, by person: String) throws -> Bool {
        let file = try String(contentsOfFile: "\(Program.sample)/checks.csv", encoding: .utf8)
        let looks = file.split(separator: "\n").count { $0.contains(",\(id),") }
        let page = try desk.run("export", "file", id, at: "12:00", by: person).output
        let table = page.components(separatedBy: "\n## ").first { $0.hasPrefix("巡查记录") } ?? ""
        let rows = table.split(separator: "\n").count { $0.hasPrefix("| ") } - 2
        let screen = try desk.run(
            "screen", "--keys", "Space i Right Right Right", at: "12:00", by: person
        ).output
        return looks > 0 && rows == looks && !page.contains("另有记录") && screen.contains("早巡 正常") && screen.contains("迁入")
    }

    /// Another community: the person counts there, and back again by the same two events.
    @Test func movesToAnotherCommunity() throws {
        let desk = try DeskFolder()
        let there = "990101001002"
        let folder = "\(desk.root)/more"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        for (name, text) in [
            ("staff", "工号,姓名,登录名,角色,类别,负责范围,电话\nS0077,白晓光,u0077,社区工作者,专职,\(there),19900000770\n"),
            ("communities", "社区编码,社区名称,所属街道,所属街区,户数,人口\n\(there),锦绣社区,槐安街道,一街区,900,2000\n"),
            ("grids", "网格编码,网格名称,社区编码,户数,网格员,巡查顺序\n\(there)001,锦绣第1网格,\(there),400,,1\n"),
            (
                "buildings",
                "楼栋编码,网格编码,院落,楼号,单元数,层数,每层户数,建成年份,电梯,楼栋长,楼栋长电话\n"
                    + "\(there)001001,\(there)001,锦绣小区,1号楼,2,6,2,1999,无,,\n"
            ),
        ] {
            try text.write(toFile: "\(folder)/\(name).csv", atomically: false, encoding: .utf8)
        }
        #expect(try desk.run("import", folder, at: "07:30", by: "S0001").status == 0)
        let id = "E00023"
        let sign = try #require(try object(desk, id)["lastSign"] as? String)
        let dwelling = ["building=\(there)001001", "entrance=1", "floor=2", "door=201", "face=北"]
        #expect(try elder(desk, "move", id, dwelling[0], dwelling[1], dwelling[2], dwelling[3]).hasPrefix("1 "))
        let moved = try elder(
            desk, "move", id, dwelling[0], dwelling[1], dwelling[2], dwelling[3], dwelling[4], by: Self.supervisor)
        #expect(moved.hasPrefix("0 saved \(there) "))
        let now = try object(desk, id, by: Self.supervisor)
        #expect(now["community"] as? String == there && now["lastSign"] as? String == sign)
        #expect(try object(desk, id)["status"] as? String == "moved")
        #expect(try desk.lines().last?.contains(#""kind":"elder.left""#) == true)
        #expect(try !desk.run("round", "--slot", "evening", "--json", at: "12:00").output.contains(id))
        #expect(try historyFollowed(desk, id, by: "S0077"))
        let number = moved.split(separator: " ").last.map(String.init) ?? ""
        #expect(
            try elder(desk, "undo", id, number, at: "08:05", by: Self.supervisor).hasPrefix(
                "0 saved \(DeskFolder.community) "))
        #expect(try object(desk, id)["status"] as? String == "here")
        #expect(try desk.run("round", "--slot", "evening", "--json", at: "12:00").output.contains(id))
        #expect(try desk.verify().status == 0)
    }
}
