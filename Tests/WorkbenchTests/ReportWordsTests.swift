import StreetModel
import Testing
import Workbench

/// A report in words: people masked, nothing that floods, both languages saying the same.
struct ReportWordsTests {
    private static let now = Fixture.moment("2026-11-21T09:00:00")

    private func document(_ language: Words.Language, _ change: (inout Report) -> Void = { _ in }) throws
        -> ExportDocument
    {
        let office = try Fixture.towerOffice()
        let staff = try #require(office.street.staff["S0002"])
        var report = office.report(
            .day, around: office.offset.day(of: Self.now), for: staff, recalled: office, at: Self.now)
        change(&report)
        return Words(language).document(of: report, by: staff, isRehearsal: true, office)
    }

    private func text(_ document: ExportDocument) -> String {
        let tables = document.tables.flatMap { [$0.title] + $0.header + $0.rows.flatMap { $0 } + $0.notes }
        return ([document.title] + document.head + tables + document.foot).joined(separator: "\n")
    }

    @Test(arguments: Words.Language.allCases)
    func nobodyIsNamed(_ language: Words.Language) throws {
        let text = text(try document(language))
        for elder in try Fixture.towerOffice().books.values.flatMap(\.elders.values).map(\.elder) {
            #expect(!text.contains(elder.name), "\(elder.name)")
            #expect(!text.contains(elder.telephone))
        }
        #expect(text.contains("欧阳**"))
        #expect(!text.contains("1203"))
    }

    @Test func bothLanguagesTellTheSameFigures() throws {
        let chinese = try document(.chinese)
        let english = try document(.english)
        #expect(chinese.language == "zh" && english.language == "en")
        #expect(chinese.title == "槐安街道 日报告 2026-11-21 周六" && english.title == "槐安街道 Day 2026-11-21 Sat")
        #expect(chinese.tables.map(\.rows.count) == english.tables.map(\.rows.count))
        #expect(chinese.tables.map(\.header.count) == english.tables.map(\.header.count))
        #expect(chinese.tables[0].rows[0].dropFirst() == english.tables[0].rows[0].dropFirst())
        for table in chinese.tables + english.tables {
            #expect(table.rows.allSatisfy { $0.count == table.header.count }, "\(table.title)")
        }
        #expect(chinese.head.contains("演练数据, 不是实情"))
    }

    @Test func theWholeStandsInTheFirstTable() throws {
        let table = try document(.chinese).tables[0]
        #expect(table.header == ["时段", "在册", "应查", "免查", "无约定", "未同意", "已查", "准时", "正常", "异常", "看不清", "未查"])
        #expect(table.rows == [["2026-11-21 早巡", "10", "9", "1", "0", "0", "3/9", "3/9", "2", "1", "1", "5"]])
    }

    @Test func manyOfAKindAreCountedByGrid() throws {
        let office = try Fixture.towerOffice()
        var breach = try #require(office.breaches(at: Self.now).first { $0.elder == "E04" })
        (breach.kind, breach.owner) = (.run, "")
        let late = try document(.chinese) { $0.late = Array(repeating: breach, count: 23) }.tables.first {
            $0.title == "现在逾期"
        }
        let rows = try #require(late?.rows)
        #expect(rows.count == 21)
        #expect(rows[0].contains("(无人)") && rows[0].contains("欧阳**"))
        #expect(rows[20].contains("另 3 件"))
        let none = try document(.chinese) { $0.late = [] }.tables.first { $0.title == "现在逾期" }
        #expect(none?.rows == [] && none?.notes == ["没有逾期"])
    }

    @Test func aPeriodThatIsOldSaysSo() throws {
        let head = try document(.english) { $0.isShortened = true }.head
        #expect(head.contains { $0.hasPrefix("Older rounds are kept in the books alone") })
        #expect(try document(.english).head.count == 2)
    }
}
