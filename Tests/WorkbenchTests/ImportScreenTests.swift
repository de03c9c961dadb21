import StreetModel
import Testing
import TextUI
import Workbench

/// The preview of an import inside the workbench: everything is seen first, and nothing is written without a yes.
struct ImportScreenTests {
    private static let elder = Fixture.person("E01", "于学文", floor: 3, door: "301", risk: .red)

    /// What some files would do: the plan is of one new colleague, the preview of people.
    private static func reading(problems: [ImportProblem] = [], isEmpty: Bool = false) -> ImportReading {
        var source = ImportSource(leftAlone: ["卷册/说明.txt"])
        let columns = ["工号", "姓名", "角色", "负责范围", "电话"].enumerated().map {
            ImportColumn(number: $0 + 1, header: $1)
        }
        let row = SheetRow(line: 2, cells: ["S0050", "周文", "网格员", Fixture.grid, "19900000009"])
        if !isEmpty {
            source.sheets = [RegisterSheet(kind: .staff, file: "卷册/staff.csv", columns: columns, rows: [row])]
        }
        let now = Fixture.moment("2026-11-21T08:57:48")
        var plan = ImportPlan(source, on: Fixture.office(people: [elder]).importGround(at: now, looks: KnownLooks()))
        plan.problems = problems
        return ImportReading(path: "卷册", at: now, plan: plan, preview: isEmpty ? .none : preview)
    }

    private static var preview: ImportPreview {
        var count = PlaceCount(subject: .register(.elder), place: Fixture.community)
        (count.new, count.changed, count.unchanged, count.gone) = (1, 1, 35, 1)
        let fields = [
            FieldChange(field: "risk", was: .text("red"), now: .text("yellow")),
            FieldChange(field: "telephone", was: .text("19900000010"), now: .text("19900009999")),
        ]
        let people: [(String, String, RecordChange.What)] = [
            ("E01", "于学文", .changed(fields)), ("E90", "孙文斌", .new), ("E02", "何德福", .gone),
        ]
        var preview = ImportPreview.none
        preview.counts = [count]
        preview.changes = people.map { id, name, what in
            RecordChange(subject: .register(.elder), id: id, name: name, place: Fixture.community, what: what)
        }
        return preview
    }

    private func desk(
        columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese, by staff: String = "S0004"
    ) -> TestDesk {
        Fixture.workbench(
            Fixture.office(people: [Self.elder]), at: "2026-11-21T08:57:48", size: Size(columns: columns, rows: rows),
            language: language, by: staff)
    }

    /// The desk with the preview open.
    private func shown(
        _ reading: ImportReading = reading(), columns: Int = 80, rows: Int = 24, language: Words.Language = .chinese
    ) -> TestDesk {
        var desk = desk(columns: columns, rows: rows, language: language)
        desk.press("g", "7")
        desk.take(.importRead(reading, isStale: false, at: desk.now))
        return desk
    }

    private func asked(_ desk: TestDesk) -> [Effect] {
        desk.effects.filter { if case .importFiles = $0 { true } else { false } }
    }

    @Test func thePathIsAskedFromTheRegisters() {
        var desk = desk()
        desk.press("g", "7", "0", "5", "Enter")
        #expect(desk.toast == "请写目录或文件的路径")
        desk.press("卷册", "Enter")
        #expect(desk.effects == [.previewImport("卷册")])
    }

    /// Who may not import learns why before a path is asked.
    @Test func aWorkerIsRefusedAtOnce() {
        var desk = desk(by: "S0003")
        desk.press("g", "7", "0", "5")
        #expect(desk.workbench.layer == nil)
        #expect(desk.toast.contains("导入"))
    }

    /// Enter asks, no is the default, and 4 writes what was seen.
    @Test func aYesIsNeeded() {
        var desk = shown()
        desk.press("Enter", "Enter")
        #expect(asked(desk).isEmpty && desk.workbench.layer == nil)
        desk.press("1", "4")
        #expect(asked(desk) == [.importFiles(Self.reading())])
        desk.take(.imported(Self.reading(), at: desk.now))
        #expect(desk.toast == "已导入: 新增 1 更改 1")
        guard case .registers? = desk.screen else { return #expect(Bool(false), "not back on the registers") }
    }

    @Test func whatChangedMeanwhileIsShownAnewAndNothingIsWritten() {
        var desk = shown()
        desk.press("1", "4")
        desk.take(.importRead(Self.reading(isEmpty: true), isStale: true, at: desk.now))
        #expect(desk.toast.contains("什么都没有写入"))
        #expect(desk.picture.contains("没有要写的"))
        desk.press("1")
        #expect(desk.workbench.layer == nil && asked(desk).isEmpty)
        desk.press("Escape")
        guard case .registers? = desk.screen else { return #expect(Bool(false), "two previews one above the other") }
    }

    @Test func faultsStandWithFileAndLineAndRefuse() {
        let fault = ImportProblem(
            file: "卷册/elders.csv", line: 7, column: ImportColumn(number: 3, header: "姓名"),
            what: .field(.missing))
        var desk = shown(Self.reading(problems: [fault], isEmpty: true))
        #expect(desk.picture.contains("elders.csv 第 7 行"))
        #expect(desk.picture.contains("错误 1"))
        desk.press("Enter")
        #expect(desk.toast == "有错误, 什么都没有写入; 请改好后再导入")
        #expect(asked(desk).isEmpty)
    }

    @Test func aCutSaysWhichBooksAreWritten() {
        var desk = shown()
        desk.press("1", "4")
        desk.take(.importCut(.storage(.diskFull(path: "book")), after: ["990101001001"], at: desk.now))
        #expect(desk.toast.contains("990101001001"))
    }

    @Test func pictured() {
        expectPicture(
            shown().picture,
            """
            导入预览  卷册                                              刘强 督查员 08:57:48
            新增 1  更改 1  不在表中 1  错误 0
            ! 未开巡 第1网格 迟 1:12:48 无人在看,请打社区值班 李敏 19900000007 Tab 处置
            老人: 新增 1  更改 1  不变 35  文件里没有 1
                更改 E01 于**: 风险等级 红 → 黄; 电话 199****0010 → 199****9999
                新增 E90 孙**
                没有 E02 何**: 文件里没有; 照旧留着, 不删除
            没有用到: 卷册/说明.txt















            1 导入  0 更多  ? 帮助
            """)
    }

    @Test func picturedNarrow() {
        expectPicture(
            shown(columns: 45, rows: 20).picture,
            """
            导入预览  卷册                  刘强 08:57:48
            新增 1  更改 1  不在表中 1  错误 0
            ! 第1网格 迟 1:12:48 请打李敏 19900000007
            老人: 新增 1  更改 1  不变 35  文件里没有 1
                更改 E01 于**: 风险等级 红 → 黄; 电话
            199****0010 → 199****9999
                新增 E90 孙**
                没有 E02 何**: 文件里没有; 照旧留着, 不删
            除
            没有用到: 卷册/说明.txt









            1导入 0更多
            """)
    }

    @Test func picturedInEnglish() {
        expectPicture(
            shown(language: .english).picture,
            """
            Import preview  卷册                                    刘强 supervisor 08:57:48
            new 1  changed 1  missing 1  errors 0
            ! Round not begun 第1网格 late 1:12:48 nobody reads: call duty 李敏 19900000007
            elder: 1 new, 1 changed, 35 unchanged, 1 not in the files
                changed E01 于**: risk red → yel; telephone 199****0010 → 199****9999
                new E90 孙**
                missing E02 何**: not in the files; it stays, nothing is deleted
            left alone: 卷册/说明.txt















            1 import files  0 more  ? help
            """)
    }

    @Test func picturedNarrowInEnglish() {
        var desk = shown(columns: 45, rows: 20, language: .english)
        desk.press("Enter")
        expectPicture(
            desk.picture,
            """
            Import preview  卷册            刘强 08:57:48
            new 1  changed 1  missing 1  errors 0
            ! 第1网格 late 1:12:48 call 李敏 19900000007
            elder:- Write it? u cannot undo it ----1 not
            in the|> 0 no, back                   |
                ch|  4 import (1 new, 1 changed)  |
            teleph---------------------------------
                new E90 孙**
                missing E02 何**: not in the files; it
            stays, nothing is deleted
            left alone: 卷册/说明.txt








            digit chooses  Enter confirms  Esc back
            """)
    }
}
