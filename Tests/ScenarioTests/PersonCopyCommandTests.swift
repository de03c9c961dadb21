import Foundation
import Testing

/// One person's file for that person: everything, unmasked, from the first line on, and kept that it has left.
@Suite struct PersonCopyCommandTests {
    /// Looks of one person in the sample's file, by lines and commas alone.
    private func looks(of elder: String) throws -> Int {
        try String(contentsOfFile: "\(Program.sample)/checks.csv", encoding: .utf8).split(separator: "\n")
            .count { $0.split(separator: ",", omittingEmptySubsequences: false)[3] == elder }
    }

    private func tables(_ page: String) -> [String: [Substring]] {
        var tables: [String: [Substring]] = [:]
        for block in page.components(separatedBy: "\n## ").dropFirst() {
            let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
            tables[String(lines[0])] = lines.filter { $0.hasPrefix("| ") }.dropFirst(2).map { $0 }
        }
        return tables
    }

    @Test func everythingIsInIt() throws {
        let desk = try DeskFolder()
        _ = try desk.run("check", "E00023", "normal", "--note", "门口有报纸", at: "07:20")
        _ = try desk.run("check", "E00023", "abnormal", at: "08:44")
        let page = try desk.run("export", "file", "E00023", at: "09:00", by: "S0005")
        #expect(page.status == 0 && page.errors.isEmpty)
        #expect(page.lines.first == "# 王淑珍 的档案 E00023")
        let elders = try String(contentsOfFile: "\(Program.sample)/elders.csv", encoding: .utf8)
        let row = try #require(elders.split(separator: "\n").first { $0.hasPrefix("E00023,") })
        let cells = row.split(separator: ",", omittingEmptySubsequences: false)
        #expect(page.output.contains("| 档案号 | E00023 |"))
        // Name, identity number, telephone, contact and number: as the file has them.
        for column in [1, 4, 5, 16, 18] { #expect(page.output.contains(cells[column]), "\(cells[column])") }
        let tables = tables(page.output)
        #expect(tables["巡查记录"]?.count == (try looks(of: "E00023")) + 2)
        #expect(tables["巡查记录"]?.contains { $0.contains("门口有报纸") && $0.contains("王敏") } == true)
        #expect(tables["事项"]?.first?.contains("异常 起于 2026-11-21 08:44:00") == true)
        #expect(tables["谁看过、导出过"] == nil)
        // Nobody else is in it.
        #expect(!page.output.contains("E00001") && !page.output.contains("李国强"))

        let last = try #require(try desk.lines().last)
        #expect(last.contains(#""by":"S0005","kind":"export.made""#) && last.contains(#""elder":"E00023""#))
        let again = try desk.run("export", "file", "E00023", "--format", "json", at: "09:05", by: "S0005")
        #expect(again.output.contains(#""what":"导出 md""#))
        #expect(try desk.verify().status == 0)
    }

    @Test func whatWasTakenBackSaysSo() throws {
        let desk = try DeskFolder()
        _ = try desk.run("screen", "--keys", "1", at: "08:00")
        let before = try desk.lines().count
        _ = try desk.run("check", "E00001", "normal", at: "08:10")
        #expect(try desk.lines().count == before + 1)
        let page = try desk.run("export", "file", "E00001", at: "09:00", by: "S0005").output
        #expect(tables(page)["巡查记录"]?.count == (try looks(of: "E00001")) + 1)
    }

    @Test func whoMayNotTakesNothingAway() throws {
        let desk = try DeskFolder()
        let before = try desk.contents()
        // A worker of the own grid sees the file and may not hand it out; others do not know of it.
        for (staff, elder) in [("S0007", "E00023"), ("S0009", "E00023"), ("S0005", "E99999")] {
            let refused = try desk.run("export", "file", elder, by: staff)
            #expect(refused.status == 1 && refused.output.isEmpty && refused.complaints.count == 1, "\(staff)")
        }
        #expect(try Program.run(["export", "file"]).status == 2)
        #expect(try Program.run(["export", "elders", "E00001"]).status == 2)
        #expect(try desk.contents() == before)
    }
}
