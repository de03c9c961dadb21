import Foundation
import Testing

/// An import that is looked at before it is made: it says what it would do, and writes nothing.
@Suite struct ImportPreviewCommandTests {
    /// The sample's files with one piece of text of the elders' put in place of another.
    private func files(_ desk: borrowing DeskFolder, _ changes: [(String, String)]) throws -> String {
        let folder = "\(desk.root)/files"
        try FileManager.default.copyItem(atPath: Program.sample, toPath: folder)
        var text = try String(contentsOfFile: "\(folder)/elders.csv", encoding: .utf8)
        for (old, new) in changes {
            #expect(text.contains(old))
            text = text.replacing(old, with: new)
        }
        try text.write(toFile: "\(folder)/elders.csv", atomically: true, encoding: .utf8)
        return folder
    }

    @Test func itNamesWhatWouldChangeAndWritesNothing() throws {
        let desk = try DeskFolder()
        let folder = try files(
            desk,
            [
                ("19900000010", "19900009999"), ("独居,A,糖尿病", "独居,B,糖尿病"),
                ("E00002,于学文,男,1945-10-13,990101194510130032", "E90002,孙文斌,男,1945-10-13,"),
            ])
        let before = try desk.contents()
        let preview = try desk.run("import", folder, "--preview", by: "S0005")
        #expect(preview.status == 0)
        #expect(preview.lines.first == "预览: 什么都还没有写入")
        #expect(preview.lines.contains { $0.hasPrefix("老人: 新增 1  更改 ") && $0.hasSuffix("文件里没有 1") })
        #expect(preview.lines.contains("    更改 E00001 李**: 风险等级 红 → 黄; 电话 199****0010 → 199****9999"))
        #expect(preview.lines.contains("    新增 E90002 孙**"))
        #expect(preview.lines.contains("    没有 E00002 于**: 文件里没有; 照旧留着, 不删除"))
        for own in ["李国强", "19900000010", "19900009999", "于学文"] { #expect(!preview.output.contains(own)) }
        #expect(try desk.contents() == before)

        let answer = try desk.run("import", folder, "--preview", "--json", by: "S0005")
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
        let records = try #require(object["records"] as? [[String: Any]])
        let named = records.map { "\($0["register"] ?? "") \($0["id"] ?? "") \($0["change"] ?? "")" }
        #expect(named.contains("elder E00001 changed") && named.contains("elder E00002 gone"))
        #expect(try desk.contents() == before)

        // The same import does just that.
        let done = try desk.run("import", folder, by: "S0005")
        #expect(done.status == 0)
        let counts = try #require(object["counts"] as? [[String: Any]])
        for count in counts where count["register"] as? String == "elder" {
            let line = "老人: 新增 \(count["new"] ?? 0)  更改 \(count["changed"] ?? 0)  不变 \(count["unchanged"] ?? 0)"
            #expect(done.lines.contains(line))
        }
        let again = try desk.run("import", folder, "--preview", by: "S0005", lang: "en")
        #expect(again.lines.contains { $0.hasPrefix("    missing E00002") })
        #expect(!again.output.contains("changed E") && !again.output.contains("new E"))
        #expect(try desk.verify().status == 0)
    }

    @Test func aFaultRefusesThePreviewToo() throws {
        let desk = try DeskFolder()
        let folder = try files(desk, [("99010119470529001X", "990101194705290011")])
        let before = try desk.contents()
        let refused = try desk.run("import", folder, "--preview", "--json", by: "S0005")
        #expect(refused.status == 1 && refused.output.isEmpty)
        #expect(refused.complaints.contains { $0.contains("elders.csv 第 2 行 第 5 列 身份证号: 错误: ") })
        #expect(try desk.run("import", folder, "--preview", by: "S0007").status == 1)
        #expect(try Program.run(["import", folder, "--json"]).status == 2)
        #expect(try desk.contents() == before)
    }

    /// A workbook, noise, a file of 300 MB: refused with file and line, and nothing is written.
    @Test func whatIsNoTableIsRefused() throws {
        let desk = try DeskFolder()
        let before = try desk.contents()
        let folder = "\(desk.root)/bad"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let file = "\(folder)/elders.csv"
        let noise = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ ($0 >> 3)) | 1 }
        let sample = try #require(FileManager.default.contents(atPath: "\(Program.sample)/elders.csv"))
        for (bytes, sentence) in [
            (Data("PK\u{3}\u{4}\0\0".utf8), ": 错误: 是压缩文件, 不是 CSV; 请先解压"), (Data(noise), "行: 错误: "),
            (Data(), ": 错误: 是空的"), (Data("a,b\n1,2\n".utf8), ": 错误: 前 30 行里没有表头; 应有一行写着 档案号 "),
            (sample + Data("E90001,\"张".utf8), "第 85 行 第 2 列 姓名: 错误: 引号没有配对"),
            (sample + Data("E90001,\u{FF}\u{FE}".utf8) + Data([0xFF, 0xFE, 0x00]), "第 85 行: 错误: "),
        ] {
            #expect(FileManager.default.createFile(atPath: file, contents: bytes))
            for words in [["import", folder], ["import", folder, "--preview"]] {
                let refused = try Program.run(
                    words + ["--desk", desk.path, "--as", "S0005", "--lang", "zh", "--at", "2026-11-21T08:20"])
                #expect(refused.status == 1 && refused.output.isEmpty)
                #expect(refused.errors.contains(file) && refused.errors.contains(sentence), "\(refused.errors)")
            }
        }
        #expect(FileManager.default.createFile(atPath: file, contents: nil))
        let handle = try #require(FileHandle(forWritingAtPath: file))
        try handle.truncate(atOffset: 300 << 20)
        try handle.close()
        let large = try desk.run("import", folder, by: "S0005")
        #expect(large.status == 1 && large.errors.contains("\(file): 错误: 超过 256 MB; 请拆成几份"))
        #expect(try desk.contents() == before)
    }
}
