import Exchange
import StreetModel
import Testing

/// Bytes become rows with their places, whatever office they come from.
struct ImportReaderTests {
    private static let header = "社区编码,社区名称,所属街道\n"

    @Test func `quoted cells hold commas, quotes and line breaks, and lines are counted through them`() throws {
        let folder = TemporaryFolder()
        folder.write(
            "communities.csv",
            "社区编码,社区名称,所属街道\r\n\"1\",\"a,b\",\"say \"\"yes\"\"\"\r\n\r\n2,\"c\r\nd\",e\r\n 3 ,\"\"\"\",\u{3000}f\u{A0}\r\n"
        )
        let source = ImportReader().read([folder.path])
        let sheet = try #require(source.sheets.first)
        #expect(source.problems.isEmpty)
        #expect(sheet.columns.map(\.number) == [1, 2, 3])
        #expect(sheet.rows.map(\.cells) == [["1", "a,b", "say \"yes\""], ["2", "c\r\nd", "e"], ["3", "\"", "f"]])
        #expect(sheet.rows.map(\.line) == [2, 4, 6])
        #expect(sheet.rows.map(\.cellLines) == [[], [4, 4, 5], []])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `each kind of line end gives the same rows`(_ end: String) {
        let folder = TemporaryFolder()
        folder.write("communities.csv", "社区编码,社区名称\(end)1,甲\(end)2,乙")
        let rows = ImportReader().read([folder.path]).sheets.flatMap(\.rows)
        #expect(rows == [SheetRow(line: 2, cells: ["1", "甲"]), SheetRow(line: 3, cells: ["2", "乙"])])
    }

    @Test(arguments: [
        // The same text in UTF-8, with its byte-order mark, in GB18030, and there with the mark too: 社区编码,社区名称 / 1,𠮷䶮
        Array("社区编码,社区名称\n1,𠮷䶮\n".utf8),
        [0xEF, 0xBB, 0xBF] + Array("社区编码,社区名称\n1,𠮷䶮\n".utf8),
        ImportReaderTests.inGB18030,
        [0x84, 0x31, 0x95, 0x33] + ImportReaderTests.inGB18030,
    ])
    func `the encoding is found by itself`(_ bytes: [UInt8]) {
        let folder = TemporaryFolder()
        folder.write("communities.csv", bytes)
        let source = ImportReader().read([folder.path])
        #expect(source.problems.isEmpty)
        #expect(source.sheets.flatMap(\.rows) == [SheetRow(line: 2, cells: ["1", "𠮷䶮"])])
    }

    private static let inGB18030: [UInt8] = [
        0xC9, 0xE7, 0xC7, 0xF8, 0xB1, 0xE0, 0xC2, 0xEB, 0x2C, 0xC9, 0xE7, 0xC7, 0xF8, 0xC3, 0xFB, 0xB3, 0xC6, 0x0A,
        0x31, 0x2C, 0x95, 0x34, 0xB2, 0x35, 0xFE, 0x9F, 0x0A,
    ]

    @Test func `columns are found in any order, unknown ones passed over`() {
        let folder = TemporaryFolder()
        folder.write("communities.csv", "备注, 社区名称 ,x,\u{3000}社区编码\nn,甲,,1\nn,乙\n")
        let sheets = ImportReader().read([folder.path]).sheets
        #expect(
            sheets.map(\.columns) == [
                [ImportColumn(number: 2, header: "社区名称"), ImportColumn(number: 4, header: "社区编码")]
            ])
        #expect(sheets.flatMap(\.rows).map(\.cells) == [["甲", "1"], ["乙", ""]])
    }

    @Test func `a folder is taken by known names, the rest is named as left alone`() {
        let folder = TemporaryFolder()
        folder.write("Communities.CSV", Self.header + "1,甲,乙\n")
        folder.write("funds.csv", "资金编号\n")
        folder.makeFolder("old")
        let source = ImportReader().read([folder.path])
        #expect(source.problems.isEmpty)
        #expect(source.sheets.map(\.kind) == [.community])
        #expect(source.leftAlone == ["\(folder.path)/funds.csv", "\(folder.path)/old"])
    }

    @Test func `a single file is taken by its name`() {
        let folder = TemporaryFolder()
        folder.write("communities.csv", Self.header + "1,甲,乙\n")
        folder.write("people.csv", Self.header)
        let source = ImportReader().read(["\(folder.path)/communities.csv", "\(folder.path)/people.csv"])
        #expect(source.sheets.count == 1)
        #expect(
            source.problems == [
                ImportProblem(
                    file: "\(folder.path)/people.csv", what: .unknownFileName(SheetSubject.all.map(\.fileName)))
            ])
    }

    @Test func `what cannot be read is a problem, never a crash`() {
        let folder = TemporaryFolder()
        folder.makeFolder("communities.csv")
        folder.write("grids.csv", "")
        folder.write("buildings.csv", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06])
        folder.write("staff.csv", [0xFF, 0xFE, 0x31])
        folder.write("duty.csv", "\n\n")
        let source = ImportReader().read([folder.path, "\(folder.path)/elders.csv", "\(folder.path)/nowhere"])
        let problems = source.problems.map { [String($0.file.dropFirst(folder.path.count)), "\($0.what)"] }
        #expect(
            problems == [
                ["/communities.csv", "isFolder"], ["/grids.csv", "emptyFile"],
                ["/buildings.csv", "otherForm(StreetModel.FileForm.packed)"],
                ["/staff.csv", "notText(line: 1)"], ["/duty.csv", "emptyFile"], ["/elders.csv", "notFound"],
                ["/nowhere", "notFound"],
            ])
    }

    private static let damaged: [(bytes: [UInt8], line: Int)] = [
        ([0x61, 0x0A, 0xE6, 0x9D, 0x8E, 0x0A, 0xFF, 0xFF], 3), ([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0x62, 0xD5], 2),
        ([0x61, 0x0A, 0x00], 2), ([0xB1, 0xE0, 0x0A, 0xC2, 0xEB, 0x0A, 0x61, 0x0A, 0xB1], 4),
    ]

    @Test(arguments: damaged)
    func `bytes of neither encoding are named by their line`(bytes: [UInt8], line: Int) {
        let folder = TemporaryFolder()
        folder.write("staff.csv", bytes)
        #expect(
            ImportReader().read(["\(folder.path)/staff.csv"]).problems == [
                ImportProblem(file: "\(folder.path)/staff.csv", line: line, what: .notText(line: line))
            ])
    }

    @Test func `an empty folder holds nothing to import`() {
        let folder = TemporaryFolder()
        #expect(
            ImportReader().read([folder.path]).problems.map(\.what) == [
                .nothingToImport(SheetSubject.all.map(\.fileName))
            ])
    }

    @Test func `progress is told every five thousand rows and at the end`() {
        let folder = TemporaryFolder()
        folder.write("communities.csv", Self.header + String(repeating: "1,甲,乙\n", count: 12_000))
        var told: [Int] = []
        let source = ImportReader { told.append($0.done) }.read([folder.path])
        #expect(told == [5000, 10_000, 12_000])
        #expect(source.sheets.first?.rows.count == 12_000)
    }
}
