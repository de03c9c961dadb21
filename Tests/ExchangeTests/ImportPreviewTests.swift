import Exchange
import StreetMaker
import StreetModel
import Testing

/// What a preview names, against a count that knows only lines and commas; and that the import does just that.
struct ImportPreviewTests {
    /// What one record of a preview says, without values.
    private struct Named: Hashable, CustomStringConvertible {
        var id: String
        var what: String
        var description: String { "\(id) \(what)" }
    }

    @Test func `of a hundred rows the one that changed is named, with its fields`() throws {
        let until = try #require(Day("2026-11-20"))
        let files = StreetMaker(communities: 3, until: until, seed: 5).files()
        let text = try #require(files.first { $0.name == "elders.csv" }).text
        let office = Office.after(plan(files), at: SmallStreet.now).office
        var lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        var expected: Set<Named> = []
        // Column 11 is the risk, 12 the health, 22 the volunteer.
        for row in stride(from: 40, to: lines.count - 3, by: 100) {
            var cells = lines[row].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            cells[11] = cells[11] == "A" ? "B" : "A"
            if row % 200 == 40 { cells[22] += "甲" }
            lines[row] = cells.joined(separator: ",")
            expected.insert(Named(id: cells[0], what: row % 200 == 40 ? "risk volunteer" : "risk"))
        }
        let last = lines.removeLast().split(separator: ",")
        expected.insert(Named(id: String(last[0]), what: "gone"))
        let other = files.map { $0.name == "elders.csv" ? ($0.name, lines.joined(separator: "\n") + "\n") : $0 }
        let second = plan(other, on: office)
        #expect(Self.named(second.preview) == expected.sorted { $0.id < $1.id })
        let rows = second.preview.counts.filter { $0.subject == .register(.elder) }
        #expect(rows.map { $0.new + $0.changed + $0.unchanged }.reduce(0, +) == lines.count - 1)
        #expect(rows.map(\.changed).reduce(0, +) == expected.count - 1)
        // The import does just that: afterwards only who is missing is still named.
        var after = office
        after.write(second, at: SmallStreet.now)
        #expect(Self.named(plan(other, on: after).preview).map(\.what) == ["gone"])
    }

    @Test(arguments: [
        // Two changed fields, and two that one column carries.
        ("elders.csv", "B,高血压", "A,脑梗", ["E00003 risk health"]),
        ("elders.csv", ",,,北,", ",,,南,", ["E00003 face eveningFace"]),
        ("elders.csv", "吕玉珍,邻居", "吕玉珍,侄女", ["E00001 contacts"]),
        // Away without dates is no field.
        ("elders.csv", "北,,,,,,在住", "北,,,,,,外出", ["E00003 away"]),
        // Somebody else's number on the row: one is new, one is missing.
        ("elders.csv", "E00003,王淑珍", "E00009,孙玉梅", ["E00003 gone", "E00009 new"]),
        ("staff.csv", "S0002,周月华", "S0002,周月", ["S0002 name"]),
        (
            "staff.csv", "S0003,王敏,u0003,网格员,专职,990101001001001", "S0004,王敏,u0003,网格员,专职,990101001001001",
            [
                "S0003 gone", "S0004 new",
            ]
        ),
        ("buildings.csv", "63号院,2号楼", "63号院,3号楼", ["990101001001002001 label"]),
        ("duty.csv", "杨忠义", "杨忠", ["2026-11-21/day/990101001001 person"]),
        // A rota speaks of its own days: the day after says nothing about the day before.
        (
            "duty.csv", "2026-11-21", "2026-11-22",
            ["2026-11-22/day/990101001001 new", "2026-11-22/night/990101001 new"]
        ),
        ("checks.csv", "2026-11-20,07:23", "2026-11-20,07:24", []),
        ("communities.csv", "840,2400", "841,2400", ["990101001001 households"]),
    ])
    func `each change is named as what it is`(_ file: String, _ old: String, _ new: String, _ named: [String]) {
        let (office, looks) = Office.after(SmallStreet().plan(), at: SmallStreet.now)
        let street = SmallStreet.with(file, old, new)
        #expect(street.files != SmallStreet().files)
        let plan = street.plan(on: office.importGround(at: SmallStreet.now, looks: looks))
        #expect(!plan.isRefused)
        #expect(Self.named(plan.preview).map(\.description) == named.sorted())
        for count in plan.counts {
            let places = plan.preview.counts.filter { $0.subject == count.subject }
            #expect(places.map(\.new).reduce(0, +) == count.new)
            #expect(places.map(\.changed).reduce(0, +) == count.changed)
            #expect(places.map(\.unchanged).reduce(0, +) == count.unchanged)
        }
    }

    @Test func `who has left already is missed by nobody`() {
        let first = SmallStreet.with("elders.csv", "北,,,,,,在住", "北,,,,,,去世").plan()
        let (office, looks) = Office.after(first, at: SmallStreet.now)
        var street = SmallStreet()
        street.files["elders.csv"] = street.files["elders.csv"]?
            .split(separator: "\n").filter { !$0.hasPrefix("E00003") }.joined(separator: "\n")
        let plan = street.plan(on: office.importGround(at: SmallStreet.now, looks: looks))
        #expect(plan.preview.changes.isEmpty)
    }

    @Test func `of communities that the file does not speak of nobody is missed`() {
        var both = SmallStreet()
        both.files["communities.csv"]? += "990101001002,双桥社区,,,400,900\n"
        both.files["grids.csv"]? += "990101001002001,第1网格,990101001002,400,,1\n"
        both.files["buildings.csv"]? += "990101001002001001,990101001002001,,1号楼,3,6,2,,,,\n"
        both.files["elders.csv"]? += "E00004,孙文斌,男,1940-01-01,,,990101001002001001,1,1,101,C,,,,南,,,,,,在住\n"
        let (office, looks) = Office.after(both.plan(), at: SmallStreet.now)
        let ground = office.importGround(at: SmallStreet.now, looks: looks)
        var street = SmallStreet()
        street.files = street.files.filter { $0.key == "elders.csv" }
        #expect(street.plan(on: ground).preview.changes.isEmpty)
        let plan = both.plan(on: ground)
        #expect(plan.preview.counts.filter { $0.subject == .register(.elder) }.map(\.unchanged) == [3, 1])
        #expect(plan.preview.limited(to: "990101001002").counts.allSatisfy { $0.place == "990101001002" })
    }

    @Test func `where an error stands there is no preview`() {
        #expect(SmallStreet.with("elders.csv", "1947-05-29", "1947-05-28").plan().preview == .none)
    }

    private func plan(_ files: [(name: String, text: String)], on office: Office? = nil) -> ImportPlan {
        let folder = TemporaryFolder()
        for file in files { folder.write(file.name, file.text) }
        let ground = office.map { $0.importGround(at: SmallStreet.now, looks: KnownLooks()) } ?? SmallStreet.emptyGround
        return ImportPlan(ImportReader().read([folder.path]), on: ground)
    }

    private static func named(_ preview: ImportPreview) -> [Named] {
        preview.changes.map { change in
            let what =
                switch change.what {
                case .new: "new"
                case .changed(let fields): fields.map(\.field).joined(separator: " ")
                case .gone: "gone"
                case .away: "away"
                case .leaving(let status): "leaving \(status.word)"
                case .stepped(let steps): steps.map(\.rawValue).joined(separator: " ")
                }
            return Named(id: change.id, what: what)
        }.sorted { $0.description < $1.description }
    }
}

extension Office {
    /// Applies a plan's events as further entries of their books.
    mutating func write(_ plan: ImportPlan, at now: Moment) {
        for part in plan.parts {
            for event in part.events {
                let number = lastNumber(of: part.book) + 1
                apply(Entry(book: part.book, number: number, at: now, by: "S0001", event: event))
            }
        }
    }
}
