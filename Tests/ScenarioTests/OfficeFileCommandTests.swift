import Foundation
import Testing

/// The files that offices really have, at the command: read as they are, or one sentence that says what to do.
@Suite struct OfficeFileCommandTests {
    /// A folder with one file in it.
    private func folder(_ desk: borrowing DeskFolder, _ name: String, _ bytes: Data) throws -> String {
        let folder = "\(desk.root)/files"
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try bytes.write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        return folder
    }

    private func sample(_ name: String) throws -> String {
        try String(contentsOfFile: "\(Program.sample)/\(name)", encoding: .utf8)
    }

    /// "Unicode text" of a spreadsheet: a title and a blank row first, other headings, days and numbers in other writings.
    @Test func whatASpreadsheetMadeOfItIsTheSame() throws {
        let desk = try DeskFolder()
        var text = try sample("elders.csv")
        text = text.replacing(
            try Regex("(19[0-9][0-9])-0?([0-9]+)-0?([0-9]+)", as: (Substring, Substring, Substring, Substring).self)
        ) {
            "\($0.output.1)年\($0.output.2)月\($0.output.3)日"
        }
        text = text.replacing(try Regex(",199([0-9]{4})([0-9]{4}),", as: (Substring, Substring, Substring).self)) {
            ",+86 199-\($0.output.1)-\($0.output.2),"
        }
        text = text.replacing(",电话,", with: ",手机号码（本人）,").replacing("身份证号", with: "公民身份号码")
        text = "槐安街道老人台账\n\n" + text
        let lines = text.replacing(",", with: "\t").replacing("\n", with: "\r\n")
        let wide = try #require(("\u{FEFF}" + lines).data(using: .utf16LittleEndian))
        let files = try folder(desk, "elders.csv", wide)
        let before = try desk.contents()
        let preview = try desk.run("import", files, "--preview", by: "S0005")
        #expect(preview.status == 0 && preview.lines.contains("没有要写的: 文件和工作台一致"), "\(preview)")
        #expect(try desk.contents() == before)
        let done = try desk.run("import", files, by: "S0005")
        #expect(done.status == 0 && done.lines.contains("老人: 新增 0  更改 0  不变 83"))
        #expect(try desk.contents() == before)
    }

    @Test func everyFaultIsOneSentence() throws {
        let desk = try DeskFolder()
        let before = try desk.contents()
        let elders = try sample("elders.csv")
        let with = { (old: String, new: String) in Data(elders.replacing(old, with: new).utf8) }
        for (bytes, chinese, english) in [
            (
                with("99010119470529001X", "9.90101E+17"),
                "elders.csv 第 2 行 第 5 列 身份证号: 错误: 数字被电子表格改成了科学计数, 后几位已丢失; 请回到原表, 把这一列设为「文本」再填一次, 另存为 CSV",
                "elders.csv, line 2, column 5 身份证号: error: a spreadsheet made scientific notation of the number, its last digits are lost; set the column to Text, fill it in again from the original, save as CSV"
            ),
            (
                with("99010119470529001X", "990101194705290000"),
                "elders.csv 第 2 行 第 5 列 身份证号: 错误: 身份证号末三位成了 000, 多半是电子表格把它当数字四舍五入了; 请把这一列设为「文本」, 按原件重填",
                "elders.csv, line 2, column 5 身份证号: error: the identity number ends with 000: a spreadsheet has probably rounded it; set the column to Text and fill it in again"
            ),
            (
                with("李国强", "李*"),
                "elders.csv 第 2 行 第 2 列 姓名: 错误: 是打了码的 (有 *), 导入会盖掉原来的; 请删掉这一列, 或用没有打码的原表",
                "elders.csv, line 2, column 2 姓名: error: it is masked (*) and would overwrite the real one; delete the column or take the unmasked list"
            ),
            (
                Data([0x50, 0x4B, 3, 4]) + Data("[Content_Types].xml".utf8),
                "elders.csv: 错误: 是 Excel 工作簿, 不是 CSV; 请用电子表格打开, 另存为 CSV UTF-8",
                "elders.csv: error: it is an Excel workbook, no CSV; open it in a spreadsheet and save it as CSV UTF-8"
            ),
            (
                Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]), "elders.csv: 错误: 是图片, 不是 CSV; 请换成登记表",
                "elders.csv: error: it is a picture, no CSV; give the register itself"
            ),
            (
                Data("<html><table>".utf8), "elders.csv: 错误: 是网页, 不是 CSV; 请用电子表格打开, 另存为 CSV UTF-8",
                "elders.csv: error: it is a web page, no CSV; open it in a spreadsheet and save it as CSV UTF-8"
            ),
            (
                Data("社区编码,\0\n".utf8),
                "elders.csv 第 1 行: 错误: 既不是 UTF-8, 也不是 GB18030 或带标记的 UTF-16; 请在电子表格里另存为 CSV UTF-8",
                "elders.csv, line 1: error: neither UTF-8 nor GB18030 nor marked UTF-16; save it as CSV UTF-8 in the spreadsheet"
            ),
            (
                Data(repeating: 0x61, count: 2 << 20),
                "elders.csv: 错误: 前 30 行里没有表头; 应有一行写着 档案号 楼栋编码 性别 风险等级 姓名",
                "elders.csv: error: its first 30 rows hold no headings; one should have 档案号 楼栋编码 性别 风险等级 姓名"
            ),
            (
                Data((elders + "E9,").utf8) + Data(repeating: 0x61, count: 1 << 20),
                "elders.csv 第 85 行 第 2 列 姓名: 错误: 这一格超过 128 KB, 不像登记表; 请检查引号和换行",
                "elders.csv, line 85, column 2 姓名: error: the cell has more than 128 KB, as no register has; check quotes and line ends"
            ),
        ] {
            let files = try folder(desk, "elders.csv", bytes)
            for (lang, sentence) in [("zh", chinese), ("en", english)] {
                let refused = try desk.run("import", files, by: "S0005", lang: lang)
                #expect(refused.status == 1 && refused.output.isEmpty)
                let errors = refused.complaints.filter { $0.contains("错误: ") || $0.contains("error: ") }
                #expect(errors == ["\(files)/\(sentence)"], "\(refused.errors)")
            }
        }
        #expect(try desk.contents() == before)
    }

    @Test func aTableOfHeadingsThatMeansNothingIsNamed() throws {
        let desk = try DeskFolder()
        let data = try desk.data(with: [:])
        for (text, place) in [
            ("{", "1"), (#"{"elders.csv":{"电话":["姓名"]}}"#, "elders.csv.电话.姓名"), (#"{"x.csv":{}}"#, "x.csv"),
        ] {
            try text.write(toFile: "\(data)/headings.json", atomically: true, encoding: .utf8)
            let refused = try Program.run(
                [
                    "import", Program.sample, "--desk", desk.path, "--as", "S0005", "--lang", "zh", "--at",
                    DeskFolder.dawn,
                ],
                environment: ["STREETDESK_DATA": data])
            #expect(refused.status == 1)
            #expect(refused.complaints.first == "\(data)/headings.json: 错误: 表头对照在「\(place)」处不对; 请改正, 或恢复原文件")
        }
    }

    /// Lists that leave the house come back: what is not masked as it was, what is masked not at all.
    @Test func whatIsExportedIsImportedAgain() throws {
        let desk = try DeskFolder()
        for list in ["grids", "staff", "duty"] {
            let exported = try desk.run("export", list, "--format", "csv", "--bom", by: "S0002")
            let before = try desk.contents()
            let files = try folder(desk, "\(list).csv", Data(exported.output.utf8))
            let preview = try desk.run("import", files, "--preview", by: "S0002")
            #expect(preview.status == 0 && preview.lines.contains("没有要写的: 文件和工作台一致"), "\(list) \(preview)")
            #expect(try desk.contents() == before)
        }
        for (list, column) in [("buildings", "楼栋长电话"), ("elders", "电话")] {
            let exported = try desk.run("export", list, "--format", "csv", by: "S0005")
            let files = try folder(desk, "\(list).csv", Data(exported.output.utf8))
            let refused = try desk.run("import", files, by: "S0005")
            #expect(refused.status == 1)
            #expect(refused.complaints.contains { $0.contains("列 \(column): 错误: 是打了码的") }, "\(refused.errors)")
        }
    }
}
