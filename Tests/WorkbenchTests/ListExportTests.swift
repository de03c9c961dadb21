import StreetModel
import Testing
import Workbench

/// `E` on every list: what it shows with its filter, in four forms, and kept before it leaves.
struct ListExportTests {
    private func exported(_ desk: TestDesk) throws -> (document: ExportDocument, path: String, made: ExportMade) {
        for effect in desk.effects {
            guard case .export(let document, let path, .desk(.exported(let made))) = effect else { continue }
            return (document, path, made)
        }
        throw Missing()
    }

    private struct Missing: Error {}

    @Test(arguments: [("1", "csv"), ("2", "html"), ("3", "md"), ("4", "json")])
    func theRoundAsItIsNarrowed(_ digit: String, _ format: String) throws {
        var desk = Fixture.workbench(try Fixture.towerOffice())
        guard case .round(let round)? = desk.screen, let first = round.rows.first?.elder,
            let name = desk.office.elder(first)?.elder.name
        else { throw Missing() }
        desk.press("E", digit)
        let whole = try exported(desk)
        #expect(whole.document.tables.map(\.rows.count) == [round.rows.count])
        #expect(whole.document.tables[0].values.map { $0[0] } == round.rows.map(\.elder))
        #expect(whole.path == "巡查-第1网格-2026-11-21-085748.\(format)")
        #expect(whole.made.what == "round" && whole.made.format == format && whole.made.rows == round.rows.count)
        #expect(whole.made.place == Fixture.grid && whole.made.filter.isEmpty)
        desk.press("/", name, "Enter", "E", digit)
        let narrowed = try exported(desk)
        #expect(narrowed.made.filter == name && narrowed.document.tables[0].rows.count < round.rows.count)
        #expect(narrowed.document.tables[0].rows.allSatisfy { $0.contains(name) })
        #expect(narrowed.document.head.contains { $0.contains(name) })
    }

    @Test func eachScreenOfASupervisor() throws {
        var desk = Fixture.workbench(
            ComplaintFixture.office(), at: "2026-11-21T09:57:48", by: "S0004")
        desk.press("E")
        #expect(desk.picture.contains("会留下记录"))
        desk.press("1")
        #expect(try exported(desk).made.what == "board")
        desk.press("g", "6")
        desk.press("E", "4")
        let months = try exported(desk)
        #expect(months.made.what == "complaints" && months.document.tables[0].keys.first == "month")
        #expect(months.document.tables[0].rows.first?.prefix(2) == ["2026-11", "4"])
        desk.press("Enter")
        desk.press("E", "1")
        let list = try exported(desk).document.tables[0]
        #expect(list.rows.count == 4 && list.keys.contains("ticket"))
        // Telephones are masked; who called is not in the list.
        #expect(list.rows.joined().contains { $0.contains("****") } && !list.rows.joined().contains("何春梅"))
        desk.press("Escape", "2")
        desk.press("E", "1")
        let week = try exported(desk).document.tables[0]
        #expect(week.header.count == 26 && week.rows.count == 7)
        #expect(week.rows.compactMap { Int($0[25]) }.reduce(0, +) == 7)
        desk.press("g", "5", "E", "1")
        #expect(try exported(desk).made.what == "duty")
        desk.press("g", "3", "E", "1")
        #expect(try exported(desk).made.what == "matters")
    }

    /// Every table is as wide as its heading, with a key for each column.
    @Test(arguments: ListKind.allCases)
    func everyListIsEven(_ kind: ListKind) throws {
        var office = ComplaintFixture.office()
        let people = try #require(Fixture.towerOffice().books[Fixture.community]).elders.values
        for record in people { office.write(.registered(.elder(record.elder)), in: Fixture.community) }
        for staff in ["S0001", "S0002", "S0003", "S0004"] {
            for language in Words.Language.allCases {
                let me = try #require(office.street.staff[staff])
                let list = ListExport(
                    office: office, by: me, at: Fixture.moment("2026-11-21T09:57:48"), words: Words(language))
                for table in list.export(kind).document.tables {
                    #expect(table.header.count == table.keys.count && Set(table.keys).count == table.keys.count)
                    #expect(table.rows.allSatisfy { $0.count == table.keys.count })
                    #expect(table.values.count == table.rows.count)
                    #expect(table.values.allSatisfy { $0.count == table.keys.count })
                    if language == .chinese {
                        #expect(
                            table.header.allSatisfy { !$0.contains { $0.isASCII && $0.isLetter } }, "\(table.header)")
                    }
                }
            }
        }
    }

    /// The right to a copy: community staff and above hand the whole file out, a worker is told who does.
    @Test func thePersonsFile() throws {
        var desk = Fixture.workbench(try Fixture.towerOffice(), by: "S0002")
        desk.press("i", "E")
        #expect(desk.picture.contains("的全部档案, 给本人"))
        desk.press("1")
        guard case .exportFile(let elder, let path, "md", "")? = desk.effects.last else { throw Missing() }
        #expect(path == "file-\(elder)-2026-11-21-085748.md")
        var worker = Fixture.workbench(try Fixture.towerOffice())
        worker.press("i", "E")
        #expect(worker.effects.isEmpty && worker.workbench.layer == nil && worker.toast.contains("社区工作者"))
    }

    /// Who sees the person masked says why the file leaves the house.
    @Test func aFileThatIsMaskedTakesAReason() throws {
        var desk = Fixture.workbench(try Fixture.towerOffice(), by: "S0004")
        desk.press("g", "1", "i")
        desk.press("E", "1", "Enter")
        #expect(desk.effects.isEmpty && desk.toast.contains("请写明理由"), "\(desk.picture)")
        desk.press("家属申请", "Enter")
        guard case .exportFile(_, _, "md", "家属申请")? = desk.effects.last else { throw Missing() }
    }

    @Test func whereThereIsNoListItSaysSo() {
        var desk = Fixture.workbench()
        desk.press("?", "E")
        #expect(desk.toast == "这里没有名单可导出")
        #expect(desk.effects.isEmpty)
    }
}
