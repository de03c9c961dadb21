import Exchange
import StreetModel
import Testing

/// The sample street is what the story needs, counted by lines and commas beside the import's own figures.
struct SampleTests {
    private static let folder = {
        let parts = #filePath.split(separator: "/").dropLast(3)
        return "/" + parts.joined(separator: "/") + "/data/sample"
    }()
    private static let grid = "990101001001001"

    /// The cells of a file of the sample; none of them is quoted.
    private static func rows(_ file: String) -> [[Substring]] {
        guard let bytes = try? SampleFile.read("\(folder)/\(file)") else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
    }

    private static func office(at now: Moment) -> (plan: ImportPlan, office: Office) {
        var ground = ImportGround(street: "990101001", now: now, offset: .china, profile: SmallStreet.profile)
        ground.profile.red.lifeHours = 24
        ground.profile.yellow.lifeHours = 40
        ground.profile.green.lifeHours = 64
        ground.profile.absentLifeHours = 168
        ground.profile.untouchedHalves = 2
        ground.profile.responseSeconds = 900
        ground.profile.handlingHours = 24
        ground.profile.feedbackDays = 7
        ground.profile.repeatDays = 30
        let plan = ImportPlan(ImportReader().read([folder]), on: ground)
        var office = Office(code: "990101001", name: "槐安街道", offset: .china)
        office.apply(
            Entry(book: "990101001", number: 1, at: now, by: "setup", event: .profileAdopted(ground.profile)))
        for part in plan.parts {
            for (index, event) in part.events.enumerated() {
                office.apply(Entry(book: part.book, number: index + 2, at: now, by: "setup", event: event))
            }
        }
        return (plan, office)
    }

    @Test func `24 buildings, 83 elders and thirty days of looks come in without an error`() throws {
        let plan = Self.office(at: SmallStreet.now).plan
        #expect(!plan.isRefused)
        #expect(plan.leftAlone.isEmpty)
        for count in plan.counts {
            #expect(count.new == Self.rows(count.subject.fileName).count)
            #expect(count.rows == count.new)
        }
        #expect(Self.rows("buildings.csv").count == 24)
        #expect(Self.rows("elders.csv").count == 83)
        let days = Set(Self.rows("checks.csv").map { $0[0] })
        #expect(days.count == 30)
        #expect(days.max() == "2026-11-20")
        #expect(Set(Self.rows("duty.csv").map { $0[0] }).count == 14)
    }

    @Test func `the first grid's morning round is the story's: 37 people due, two of them red`() throws {
        let (_, office) = Self.office(at: SmallStreet.now)
        let slot = Slot(try #require(Day("2026-11-21")), .morning)
        let people = office.elders(ofGrid: Self.grid)
        let coverage = office.coverage(of: people, in: slot, at: SmallStreet.now)
        #expect(
            [coverage.registered, coverage.due, coverage.excused, coverage.noAgreement, coverage.notConsented]
                == [40, 37, 2, 1, 0])
        let red = people.filter { $0.elder.risk == .red }.map(\.elder)
        #expect(
            Set(red.map { "\($0.name) \($0.entrance)-\($0.door) \($0.agreement(for: .morning).by?.text ?? "")" })
                == ["王淑珍 3-501 07:30", "李国强 1-402 08:00"])
        #expect(red.allSatisfy { $0.building == Self.grid + "003" })
        let counted = Self.rows("elders.csv").filter { $0[6].hasPrefix(Self.grid) && $0[24] == "在住" && $0[13] != "" }
        #expect(counted.count == 37)
    }

    @Test func `building 3 is long, building 9 a tower, and both have people in their windows`() throws {
        let (_, office) = Self.office(at: SmallStreet.now)
        let long = try #require(office.building(Self.grid + "003"))
        let tower = try #require(office.building(Self.grid + "009"))
        #expect([long.entrances, long.floors, long.flatsPerFloor] == [5, 6, 3])
        #expect([tower.entrances, tower.floors, tower.flatsPerFloor] == [1, 18, 6])
        for building in [long, tower] {
            let people = office.elders(ofGrid: Self.grid).map(\.elder).filter { $0.building == building.id }
            #expect(people.count >= 9)
            #expect(Set(people.map(\.morning.face)) == [.south, .north])
        }
    }

    @Test func `the morning begins without a passed limit, and nobody untouched`() {
        let (_, office) = Self.office(at: SmallStreet.now)
        #expect(office.breaches(at: SmallStreet.now).filter { $0.kind == .limit }.isEmpty)
        #expect(office.books.values.allSatisfy { $0.matters.values.allSatisfy { $0.opening.isQuiet } })
    }

    /// STORY 10:15: a third call of this month from the same telephone rises a level.
    @Test func `two complaints of this month stand about bicycles in entrance 2, and no other is a repeat then`() throws
    {
        let (_, office) = Self.office(at: SmallStreet.now)
        let book = try #require(office.books["990101001001"])
        #expect(book.complaints.count == Self.rows("complaints.csv").count)
        let building = Self.grid + "003"
        let report = MatterReport(
            place: building, category: "物业管理", text: "2单元楼道堆自行车", channel: .hotline, telephone: "19900000401")
        let earlier = office.earlier(for: report, at: SmallStreet.now)
        #expect(earlier.map { UTCOffset.china.day(of: $0.start).text } == ["2026-11-03", "2026-11-12"])
        let chains = ComplaintChain.all(of: book.complaints.values, within: 30)
        #expect(chains.map(\.count) == [2, 2])
        // The morning begins with none of them late.
        #expect(office.breaches(at: SmallStreet.now).filter { $0.kind == .complaint }.isEmpty)
    }

    @Test func `names hold rare and private characters`() {
        let names = Self.rows("elders.csv").map { $0[1] }.joined()
        #expect(names.contains("𠮷"))
        #expect(names.contains("䶮"))
        #expect(names.unicodeScalars.contains { $0.properties.generalCategory == .privateUse })
    }
}
