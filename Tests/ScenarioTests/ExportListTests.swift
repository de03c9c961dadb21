import Foundation
import Testing

/// Every list as a file: read back cell by cell, narrowed by its filter, and nobody's own values where they are masked.
@Suite struct ExportListTests {
    private static let lists = [
        "elders", "grids", "buildings", "staff", "duty", "round", "matters", "overdue", "board", "complaints",
        "clearance", "visits", "canvass",
    ]

    /// The rows of a CSV by a reader of the test's own.
    private func cells(_ text: String) -> [[String]] {
        text.replacing("\r\n", with: "\n").split(separator: "\n").map { line in
            var cells = [""]
            var isQuoted = false
            for character in line {
                switch character {
                case "\"": isQuoted.toggle()
                case "," where !isQuoted: cells.append("")
                default: cells[cells.count - 1].append(character)
                }
            }
            return cells
        }
    }

    private func objects(_ text: String) throws -> [[String: String]] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: String]])
    }

    /// The registers as the files have them, by the test's own reader.
    private func register(_ file: String) throws -> [[String: String]] {
        let rows = cells(try String(contentsOfFile: "\(Program.sample)/\(file)", encoding: .utf8))
        let header = try #require(rows.first)
        return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    }

    @Test func everyRowOfARegisterIsInItsList() throws {
        let desk = try DeskFolder()
        for (list, file, id) in [
            ("elders", "elders.csv", "档案号"), ("grids", "grids.csv", "网格编码"), ("buildings", "buildings.csv", "楼栋编码"),
            ("staff", "staff.csv", "工号"),
        ] {
            let expected = Set(try register(file).compactMap { $0[id] })
            let read = cells(try desk.run("export", list, "--format", "csv", by: "S0002").output)
            let column = try #require(read.first?.firstIndex(of: id))
            #expect(Set(read.dropFirst().map { $0[column] }) == expected, "\(list)")
            #expect(read.allSatisfy { $0.count == read.first?.count })
            let keyed = try objects(try desk.run("export", list, "--format", "json", by: "S0002").output)
            #expect(keyed.count == expected.count)
        }
    }

    @Test func aFilterLeavesWhatTheFileHas() throws {
        let desk = try DeskFolder()
        let expected = try register("elders.csv").filter {
            $0["风险等级"] == "A" && ($0["楼栋编码"] ?? "").hasPrefix(DeskFolder.grids[1])
        }
        #expect(!expected.isEmpty)
        for filters in [["risk=red", "grid=\(DeskFolder.grids[1])"], ["风险=红", "网格编码=\(DeskFolder.grids[1])"]] {
            let answer = try desk.run(
                "export", "elders", "--format", "json", "--filter", filters[0], "--filter", filters[1], by: "S0005")
            #expect(
                Set(try objects(answer.output).compactMap { $0["elder"] }) == Set(expected.compactMap { $0["档案号"] }))
        }
        let page = try desk.run("export", "elders", "--filter", "risk=red", by: "S0005").lines
        #expect(page.contains { $0.hasPrefix("筛选 risk=red: ") })
        let none = try desk.run("export", "grids", "--format", "json", "--filter", "没有这样的", by: "S0005")
        #expect(none.output == "[]\n")
        let wrong = try desk.run("export", "grids", "--filter", "colour=red", by: "S0005")
        #expect(wrong.status == 2 && wrong.complaints.first?.contains("gridName") == true)
        // A telephone that is masked is not found by its digits.
        let probed = try desk.run("export", "elders", "--format", "json", "--filter", "19900000010", by: "S0005")
        #expect(probed.output == "[]\n")
    }

    @Test func itSaysWhatTheRoundSays() throws {
        let desk = try DeskFolder()
        _ = try desk.run("check", "E00001", "normal", at: "08:05")
        let round = try #require(
            try JSONSerialization.jsonObject(
                with: Data(try desk.run("round", "--json").output.utf8)) as? [[String: Any]])
        let list = try objects(
            try desk.run("export", "round", "--grid", DeskFolder.grid, "--format", "json").output)
        #expect(list.map { $0["elder"] } == round.map { $0["elder"] as? String })
        #expect(list.map { $0["state"] } == round.map { $0["state"] as? String })
        #expect(list.first { $0["elder"] == "E00001" }?["outcome"] == "normal")
        let late = try #require(
            try JSONSerialization.jsonObject(
                with: Data(try desk.run("overdue", "--json", at: "09:40", by: "S0002").output.utf8)) as? [[String: Any]]
        )
        let overdue = try objects(
            try desk.run("export", "overdue", "--format", "json", at: "09:40", by: "S0002").output)
        #expect(overdue.map { $0["since"] } == late.map { $0["since"] as? String })
        #expect(!late.isEmpty)
    }

    /// What is masked stands in no list of any form; names and doors only in those of who looks after the person.
    @Test func nobodysOwnValuesLeave() throws {
        let desk = try DeskFolder()
        _ = try desk.run("check", "E00023", "abnormal", at: "08:44")
        let people = try register("elders.csv")
        let buildings = try register("buildings.csv")
        let numbers = people.flatMap { [$0["电话"], $0["紧急联系电话"], $0["身份证号"]] }.compactMap { $0 }.filter { !$0.isEmpty }
        let heads = buildings.flatMap { [$0["楼栋长电话"]] }.compactMap { $0 }.filter { !$0.isEmpty }
        let staffNames = Set(try register("staff.csv").compactMap { $0["姓名"] })
        let names = people.compactMap { $0["姓名"] }.filter { !staffNames.contains($0) }
        for list in Self.lists {
            for format in ["csv", "json", "md", "html"] {
                let text = try desk.run("export", list, "--format", format, at: "09:40", by: "S0002")
                #expect(text.status == 0)
                for own in numbers + heads { #expect(!text.output.contains(own), "\(list) \(format) \(own)") }
                // Whose name is also that of somebody on duty cannot be told apart.
                if list == "duty" { continue }
                for name in names { #expect(!text.output.contains(name), "\(list) \(format) \(name)") }
            }
        }
        // A worker sees the own grid, by name, and no other.
        let own = try objects(try desk.run("export", "elders", "--format", "json").output)
        #expect(own.allSatisfy { $0["grid"] == DeskFolder.grid } && own.contains { $0["name"] == "李国强" })
        #expect(try desk.run("export", "round", "--grid", DeskFolder.grids[1]).status == 1)
        #expect(try desk.run("export", "board").status == 1)
    }

    @Test func noCellIsAFormula() throws {
        let desk = try DeskFolder()
        for (index, text) in ["=1+1", "+1", "-1", "@x", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}1", " =1"]
            .enumerated()
        {
            let opened = try desk.run(
                "matter", "open", "complaint", "--place", "990101001001001003", "--text=\(text)", "--ticket",
                "T\(index)",
                at: "08:50")
            #expect(opened.status == 0)
        }
        let written = try desk.run("export", "matters", "--format", "csv", at: "09:00")
        let formulas = "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}"
        for cell in cells(written.output).joined() {
            #expect(!(cell.first { $0 != " " }.map { formulas.contains($0) } ?? false), "\(cell)")
        }
        #expect(written.output.contains("'=1+1"))
    }

    @Test func itIsWrittenToANewFileWithAMark() throws {
        let desk = try DeskFolder()
        let file = "\(desk.root)/名册.csv"
        let done = try desk.run("export", "elders", "--format", "csv", "--bom", "--out", file, by: "S0005")
        #expect(done == .init(status: 0, output: "", errors: ""))
        let bytes = try #require(FileManager.default.contents(atPath: file))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(try desk.run("export", "elders", "--out", file, by: "S0005").status == 1)
        for words in [["nothing"], ["elders", "--format", "pdf"]] {
            #expect(try Program.run(["export"] + words).status == 2)
        }
    }
}
