import Exchange
import StreetModel
import Testing

/// A roll of a meeting from an office's file.
struct RollReaderTests {
    private func read(_ text: String) -> (members: [Member], problems: [ImportProblem]) {
        let folder = TemporaryFolder()
        folder.write("名册.csv", text)
        return RollReader("\(folder.path)/名册.csv").read()
    }

    @Test func columnsInAnyOrder() {
        let (members, problems) = read(
            "姓名,序号,身份,单位,电话,面积,其他\r\n于学文,7,成员,3号楼,19900000007,86.5,x\r\n\r\n周秀兰,3,列席,,,,\r\n")
        #expect(problems.isEmpty)
        #expect(
            members == [
                Member(number: 7, name: "于学文", unit: "3号楼", telephone: "19900000007", area: 8_650),
                Member(number: 3, name: "周秀兰", standing: .attendant),
            ])
    }

    /// With names alone the rows count, and everybody votes.
    @Test func namesAlone() {
        let (members, problems) = read("姓名\n于学文\n周秀兰\n")
        #expect(problems.isEmpty)
        #expect(members == [Member(number: 1, name: "于学文"), Member(number: 2, name: "周秀兰")])
    }

    @Test(arguments: [
        ("序号,姓名\n一,甲\n", "序号", FieldFault.notANumber), ("序号,姓名\n1,\n2,乙\n", "姓名", .missing),
        ("姓名,身份\n甲,主席\n", "身份", .notAChoice(["成员", "列席", "旁听"])), ("姓名,电话\n甲,无\n", "电话", .notATelephone),
        ("姓名,面积\n甲,86.505\n", "面积", .notANumber), ("姓名,面积\n甲,-3\n", "面积", .notANumber),
    ])
    func badCells(_ text: String, _ column: String, _ fault: FieldFault) {
        let problems = read(text).problems
        #expect(problems.map(\.what) == [.field(fault)])
        #expect(problems.first?.column?.header == column)
        #expect(problems.first?.line == 2)
    }

    @Test func noNamesAndNoFile() {
        #expect(read("序号,电话\n1,1\n").problems.map(\.what) == [.missingColumn("姓名")])
        #expect(read("").problems.map(\.what) == [.emptyFile])
        #expect(RollReader("/nowhere/at/all.csv").read().problems.map(\.what) == [.notFound])
    }
}
