import Exchange
import StreetModel
import Testing

/// A row of topics becomes a topic of its community, once; what cannot stand is told with file, line and column.
struct TopicImportTests {
    private static let header = TopicHeader.all.joined(separator: ",")
    private static let community = "990101001001"

    private static func plan(_ rows: [String], known: [String: TopicRaised] = [:]) -> ImportPlan {
        var street = SmallStreet()
        street.files["checks.csv"] = nil
        street.files["topics.csv"] = ([header] + rows).joined(separator: "\n") + "\n"
        var ground = ImportGround(
            street: "990101001", now: SmallStreet.now, offset: .china, profile: SmallStreet.profile)
        ground.topics = known
        return street.plan(on: ground)
    }

    private static func raised(_ plan: ImportPlan) -> [TopicRaised] {
        plan.parts.flatMap(\.events).compactMap { event in
            if case .consultation(.topic(.raised(let topic))) = event { topic } else { nil }
        }
    }

    @Test func aRowIsATopicOnce() throws {
        let row = "T0001,2026-11-16,何德福,党员,\(Self.community),楼道照明,12,换声控灯"
        let plan = Self.plan([row])
        let topic = try #require(Self.raised(plan).first)
        #expect([topic.id, topic.place, topic.title, topic.wish] == ["T0001", Self.community, "楼道照明", "换声控灯"])
        #expect(topic.channel == .partyMember && topic.households == 12 && topic.isImported)
        #expect(plan.counts.first { $0.subject == .topics }?.new == 1)
        #expect(plan.preview.changes.contains { $0.subject == .topics && $0.name == "楼道照明" })
        let again = Self.plan([row], known: ["T0001": topic])
        #expect(Self.raised(again).isEmpty)
        #expect(again.counts.first { $0.subject == .topics }?.unchanged == 1)
        // What the desk has otherwise is a warning; a topic is changed where it is looked after.
        let other = Self.plan([row.replacing("楼道照明", with: "路灯")], known: ["T0001": topic])
        #expect(!other.isRefused)
        #expect(other.problems.contains { $0.what == .otherOnDesk("楼道照明") && $0.severity == .warning })
    }

    /// The street's own topics stand in its book.
    @Test func theStreetsOwn() {
        let plan = Self.plan(["T0001,2026-11-16,何德福,居民,990101001,街心公园,900,改造"])
        let part = plan.parts.first { $0.book == "990101001" }
        #expect(part?.events.contains { if case .consultation = $0 { true } else { false } } == true)
    }

    @Test(arguments: [
        (",2026-11-16,何德福,居民,990101001001,楼道照明,12,", "议题编号", ImportProblem.What.field(.missing)),
        ("T1,16.11.,何德福,居民,990101001001,楼道照明,12,", "提出日期", .field(.notADate)),
        ("T1,2026-11-22,何德福,居民,990101001001,楼道照明,12,", "提出日期", .field(.futureDate)),
        (
            "T1,2026-11-16,何德福,电台,990101001001,楼道照明,12,", "来源渠道",
            .field(.notAChoice(["居民", "网格员", "12345热线", "驻区单位", "党员"]))
        ),
        ("T1,2026-11-16,何德福,居民,990101001009,楼道照明,12,", "社区编码", .unknown(.community)),
        ("T1,2026-11-16,何德福,居民,990101001001,,12,", "题目", .field(.missing)),
        ("T1,2026-11-16,何德福,居民,990101001001,楼道照明,许多,", "涉及户数", .field(.notANumber)),
        ("T1,2026-11-16,何德福,居民,990101001001,楼道照明,-1,", "涉及户数", .field(.outOfRange(0, 1_000_000))),
    ])
    func whatCannotStand(_ row: String, _ column: String, _ what: ImportProblem.What) throws {
        let plan = Self.plan(["T9,2026-11-16,何德福,居民,\(Self.community),车棚,1,", row])
        #expect(plan.isRefused && plan.parts.isEmpty)
        let problem = try #require(plan.problems.first { $0.severity == .error })
        #expect(problem.line == 3 && problem.column?.header == column && problem.what == what)
    }

    @Test func anIdStandsOnce() {
        let row = "T1,2026-11-16,何德福,居民,\(Self.community),楼道照明,12,"
        let plan = Self.plan([row, row])
        #expect(plan.problems.contains { if case .repeatedID(.line(2, _)) = $0.what { true } else { false } })
    }
}
