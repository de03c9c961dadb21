import Exchange
import StreetMaker
import StreetModel
import Testing

/// A made street against a count by other means: lines and commas, no reader.
struct MadeStreetTests {
    private static let until = Day(year: 2026, month: 11, day: 20) ?? Day(number: 0)

    @Test func `the same numbers make the same files, other seeds others`() {
        func text(_ seed: UInt64) -> String {
            StreetMaker(communities: 1, days: 1, until: Self.until, seed: seed).files().map(\.text).joined()
        }
        #expect(text(3) == text(3))
        #expect(text(3) != text(4))
    }

    @Test func `every row of a made street is planned once`() throws {
        let maker = StreetMaker(communities: 3, days: 4, until: Self.until)
        let folder = TemporaryFolder()
        #expect(maker.write(to: folder.path))
        let source = ImportReader().read([folder.path])
        let plan = ImportPlan(source, on: SmallStreet.emptyGround)
        #expect(plan.problems.map(\.what) == [.unknownArea])
        for (name, text) in maker.files() {
            let rows = text.split(separator: "\n").count - 1
            let subject = try #require(SheetSubject(fileName: name))
            #expect(plan.counts.first { $0.subject == subject }?.new == rows, "\(name)")
        }
        #expect(plan.parts.map(\.book) == ["990101001", "990101001001", "990101001002", "990101001003"])
    }

    @Test func `every outcome is the one that the row's own words give`() throws {
        let maker = StreetMaker(communities: 1, days: 8, until: Self.until, seed: 9)
        let folder = TemporaryFolder()
        #expect(maker.write(to: folder.path))
        let plan = ImportPlan(ImportReader().read([folder.path]), on: SmallStreet.emptyGround)
        let files = Dictionary(uniqueKeysWithValues: maker.files().map { ($0.name, $0.text) })
        var agreed: [Substring: (morning: Substring, evening: Substring)] = [:]
        for row in (files["elders.csv"] ?? "").split(separator: "\n").dropFirst() {
            let cells = row.split(separator: ",", omittingEmptySubsequences: false)
            agreed[cells[0]] = (cells[13], cells[14])
        }
        var expected: [Outcome: Int] = [:]
        for row in (files["checks.csv"] ?? "").split(separator: "\n").dropFirst() {
            let cells = row.split(separator: ",", omittingEmptySubsequences: false)
            let times = try #require(agreed[cells[3]])
            switch cells[4] {
            case "开", "拉上": expected[.normal, default: 0] += 1
            case "看不清": expected[.unclear, default: 0] += 1
            // Times of two digits compare as text.
            case "未开": expected[cells[1] < times.morning ? .early : .abnormal, default: 0] += 1
            default: expected[cells[1] < times.evening ? .early : .abnormal, default: 0] += 1
            }
        }
        let found = SmallStreet.checks(of: plan).reduce(into: [:]) { $0[$1.outcome, default: 0] += 1 }
        #expect(found == expected)
        #expect(Set(found.keys) == Set(Outcome.allCases))
    }
}
