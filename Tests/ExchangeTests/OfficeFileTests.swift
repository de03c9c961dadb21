import Exchange
import StreetModel
import Testing

/// The files that offices really have: what stands above the headings, what the columns are called, what lies between them.
struct OfficeFileTests {
    private static let headings = HeadingTable([
        "elders.csv": ["电话": ["联系电话", "手机号码"], "风险等级": ["风险"]], "communities.csv": ["社区名称": ["社区"]],
    ])

    private func read(_ name: String, _ bytes: [UInt8]) -> ImportSource {
        let folder = TemporaryFolder()
        folder.write(name, bytes)
        var source = ImportReader(headings: Self.headings).read(["\(folder.path)/\(name)"])
        for index in source.problems.indices { source.problems[index].file = name }
        return source
    }

    private func read(_ text: String) -> ImportSource { read("communities.csv", Array(text.utf8)) }

    private static let rows = [["990101001001", "甲,社区"], ["990101001002", "乙"]]

    @Test(arguments: [
        "社区编码,社区名称\n990101001001,\"甲,社区\"\n990101001002,乙\n",
        "社区编码\t社区名称\r\n990101001001\t甲,社区\r\n990101001002\t乙\r\n",
        "社区编码;社区名称\r990101001001;甲,社区\r990101001002;乙",
        "sep=;\r\n社区编码;社区名称\r\n990101001001;甲,社区\r\n990101001002;乙\r\n",
        "社区编码|社区名称\n990101001001|甲,社区\n990101001002|乙\n",
        "全街道社区一览表,,\n\n,,\n社区编码,社区名称,\n990101001001,\"甲,社区\",\n,,\n990101001002,乙,,,\n,,,,,\n",
        "一览表 2026年11月\n填表人:某某\t联系电话:19900000001\n社区编码\t社区名称\t\t\n990101001001\t甲,社区\t\t\n990101001002\t乙\n",
        "*社区编码（必填）,\"社区\n名称:\"\n990101001001,\"甲,社区\"\n990101001002,乙\n",
        "社区编码,社区\n990101001001,\"甲,社区\"\n990101001002,乙\n",
        "社区编码,社区名称\n=\"990101001001\",\"甲,社区\"\n\"=\"\"990101001002\"\"\",乙\n",
        "社区编码,社区名称\n990101001001,\"甲,社区\"\n９９０１０１００１００２,乙\n",
    ])
    func `separators, titles and headings are found by themselves`(_ text: String) {
        let source = read(text)
        #expect(source.problems.isEmpty)
        #expect(source.sheets.flatMap(\.rows).map(\.cells) == Self.rows)
    }

    @Test func `lines are counted from the file's first`() {
        let source = read("表\n\n社区编码,社区名称\n\"1\",\"a\nb\"\n2,\"c\"\n")
        #expect(source.sheets.flatMap(\.rows).map(\.line) == [4, 6])
    }

    /// "Unicode text" of Excel: UTF-16 with its mark, tabs between the cells; both orders of bytes.
    @Test(arguments: [true, false])
    func `what Excel saves as Unicode text is read`(_ isLittle: Bool) {
        let text = "社区编码\t社区名称\r\n990101001001\t甲,社区\r\n990101001002\t乙\r\n"
        let source = read("communities.csv", Self.utf16(text, isLittle: isLittle))
        #expect(source.problems.isEmpty)
        #expect(source.sheets.flatMap(\.rows).map(\.cells) == Self.rows)
        let rare = read("communities.csv", Self.utf16("社区编码\t社区名称\n1\t𠮷䶮\n", isLittle: isLittle))
        #expect(rare.sheets.flatMap(\.rows).map(\.cells) == [["1", "𠮷䶮"]])
    }

    @Test func `half a sign of UTF-16 is named by its line`() {
        let whole = Self.utf16("社区编码\t社区名称\n1\t甲\n", isLittle: true)
        #expect(read("communities.csv", whole + [0x41]).problems.map(\.what) == [.notText(line: 3)])
        let lone = whole + [0x00, 0xD8, 0x0A, 0x00]
        #expect(read("communities.csv", lone).problems.map(\.what) == [.notText(line: 3)])
        let zero = whole + [0x00, 0x00]
        #expect(read("communities.csv", zero).problems.map(\.what) == [.notText(line: 3)])
    }

    private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
            let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
            return isLittle ? [low, high] : [high, low]
        }
    }

    @Test func `a large file of GB18030 is whole where its parts meet`() throws {
        // Rows of 17 bytes: somewhere a mebibyte ends within a sign of four bytes, and somewhere else within one of two.
        let row: [UInt8] = Array("1,".utf8) + [0x95, 0x34, 0xB2, 0x35] + [0xFE, 0x9F] + Array("abcdefgh\n".utf8)
        let head: [UInt8] = [
            0xC9, 0xE7, 0xC7, 0xF8, 0xB1, 0xE0, 0xC2, 0xEB, 0x2C, 0xC9, 0xE7, 0xC7, 0xF8, 0xC3, 0xFB, 0xB3, 0xC6, 0x0A,
        ]
        var bytes = head
        for _ in 0..<130_000 { bytes += row }
        let rows = read("communities.csv", bytes).sheets.flatMap(\.rows)
        #expect(rows.count == 130_000)
        #expect(rows.allSatisfy { $0.cells == ["1", "𠮷䶮abcdefgh"] })
    }

    @Test func `a renamed heading is the known one, and the file's own word is shown`() {
        let source = read(
            "elders.csv", Array("档案号,姓名,性别,楼栋编码,风险,手机号码,血型\nE1,甲,女,990101001001001001,红,19900000010,O\n".utf8))
        #expect(source.sheets.first?.columns.map(\.header) == ["档案号", "姓名", "性别", "楼栋编码", "风险等级", "电话"])
        #expect(source.sheets.first?.columns.last?.written == "手机号码")
        #expect(
            source.problems == [
                ImportProblem(
                    .warning, file: "elders.csv", line: 1, column: ImportColumn(number: 7, header: "血型"),
                    what: .unknownColumn)
            ])
    }

    @Test func `of a known heading and another word the known one is read, of two words neither`() {
        let known = read("elders.csv", Array("联系电话,档案号,姓名,性别,楼栋编码,风险等级,电话\n1,E1,甲,女,2,红,3\n".utf8))
        #expect(known.problems.map(\.what) == [.secondColumn("电话")])
        #expect(known.problems.map(\.severity) == [.warning])
        #expect(known.sheets.flatMap(\.rows).map { $0.cells.last } == ["3"])
        let two = read("elders.csv", Array("联系电话,档案号,姓名,性别,楼栋编码,风险等级,手机号码\n1,E1,甲,女,2,红,3\n".utf8))
        #expect(two.problems.map(\.what) == [.repeatedColumn("电话")])
        #expect(two.problems.first?.column == ImportColumn(number: 7, header: "电话", written: "手机号码"))
        #expect(two.sheets.isEmpty)
    }

    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    private static let garbage: [([UInt8], ImportProblem.What)] = [
        (png, .otherForm(.picture)), ([0xFF, 0xD8, 0xFF, 0xE0, 0], .otherForm(.picture)),
        ([0x50, 0x4B, 3, 4, 0, 0] + Array("[Content_Types].xml".utf8), .otherForm(.workbook)),
        ([0x50, 0x4B, 3, 4, 0, 0] + Array("notes.txt".utf8), .otherForm(.packed)),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .otherForm(.workbook)),
        (Array("%PDF-1.7\n".utf8), .otherForm(.page)),
        (Array("\n <HTML><table>社区编码,社区名称".utf8), .otherForm(.webPage)),
        (Array("社区编码,社区名称\n1,\0\n".utf8), .notText(line: 2)), ([0, 0, 0], .notText(line: 1)),
        (Array(repeating: 0x61, count: 5_000_000), .noHeadings(["社区编码", "社区名称"])),
        (Array(repeating: 0x2C, count: 5_000_000), .noHeadings(["社区编码", "社区名称"])),
        (Array(repeating: 0x22, count: 5_000_001), .noHeadings(["社区编码", "社区名称"])),
        (Array("谁\n都\n不\n是\n".utf8), .noHeadings(["社区编码", "社区名称"])),
    ]

    @Test(arguments: 0..<garbage.count)
    func `garbage is one problem of the whole file`(_ index: Int) {
        let (bytes, what) = Self.garbage[index]
        #expect(read("communities.csv", bytes).problems.map(\.what) == [what])
    }

    @Test func `one line without an end, and one of cells without number, are one problem each`() {
        let head = Array("社区编码,社区名称\n".utf8)
        let long = read("communities.csv", head + Array("1,".utf8) + Array(repeating: 0x61, count: 3_000_000))
        #expect(long.problems.map(\.what) == [.cellTooLong(kilobytes: 128)])
        #expect(long.problems.map(\.line) == [2])
        let wide = read("communities.csv", head + Array(repeating: 0x2C, count: 3_000_000))
        #expect(wide.problems.map(\.what) == [.rowTooWide(1_000)])
    }
}
