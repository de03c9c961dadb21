import StreetModel
import Testing

/// An empty cell of an office's file says nothing of a person (DOMAIN §2): what the desk has stays, and is told of.
struct EmptyCellTests {
    private static func plan(_ street: SmallStreet) -> ImportPlan {
        var street = street
        street.files = street.files.filter { $0.key == "elders.csv" }
        return street.plan(on: ground())
    }

    /// What an import meets on the desk of a street.
    private static func ground(_ street: SmallStreet = SmallStreet()) -> ImportGround {
        let (office, looks) = Office.after(street.plan(), at: SmallStreet.now)
        return office.importGround(at: SmallStreet.now, looks: looks)
    }

    /// The headings under which the desk's value stays.
    private static func kept(_ plan: ImportPlan) -> [String] {
        plan.problems.filter { $0.what == .valueStays && $0.severity == .warning }.compactMap(\.column?.header)
    }

    @Test(arguments: [
        ("99010119470529001X,19900000010", ",19900000010", ["身份证号"]),
        ("1947-05-29,99010119470529001X", ",", ["出生日期", "身份证号"]), ("1947-05-29,", ",", []),
        ("C,糖尿病", "C,", ["健康状况"]),
        ("990101001001001001,1,4,402", "990101001001001001,,,", ["单元", "楼层", "房号"]),
        ("99010119470529001X,19900000010", "99010119470529001X,", ["电话"]),
        ("吕玉珍,邻居,19900000011", ",,", ["紧急联系人", "关系", "紧急联系电话"]),
        ("吕玉珍,邻居,19900000011", "吕玉珍,邻居,", ["紧急联系电话"]),
        ("吕玉珍,邻居,19900000011", ",邻居,19900000011", ["紧急联系人"]),
        ("曹雅琴,19900000012", ",", ["备用联系人", "备用联系电话"]),
        ("吕玉珍,邻居,19900000011,曹雅琴,19900000012", ",,,,", ["紧急联系人", "关系", "紧急联系电话", "备用联系人", "备用联系电话"]),
    ])
    func `what a cell leaves empty stays and is told`(_ old: String, _ new: String, _ headers: [String]) {
        let plan = Self.plan(SmallStreet.with("elders.csv", old, new))
        #expect(plan.parts.isEmpty && Self.kept(plan) == headers)
        #expect(plan.problems.allSatisfy { $0.value == "" || $0.what == .unknownArea })
    }

    @Test func `what was never there is not told, and what is written is taken`() {
        #expect(Self.kept(Self.plan(SmallStreet())).isEmpty)
        let other = Self.plan(SmallStreet.with("elders.csv", "吕玉珍,邻居,19900000011", "张三,,"))
        #expect(Self.kept(other).isEmpty && other.parts.flatMap(\.events).count == 1)
        let moved = Self.plan(
            SmallStreet.with("elders.csv", "吕玉珍,邻居,19900000011,曹雅琴,19900000012", ",,,吕玉珍,19900000011"))
        #expect(moved.parts.flatMap(\.events).count == 1)
    }

    /// Nor does one of another register: a duty telephone that a list left out is missed at night.
    @Test(arguments: [
        ("grids.csv", "420,S0003,1", ",,", ["户数", "网格员", "巡查顺序"]),
        ("staff.csv", "990101001001,19900000003", "990101001001,", ["电话"]),
        ("duty.csv", "杨忠义,19900000005,曾雅琴,19900000006", ",,,", ["值班员", "值班电话", "带班领导", "带班电话"]),
    ])
    func `nor of a grid, a colleague or a shift`(_ file: String, _ old: String, _ new: String, _ headers: [String]) {
        var street = SmallStreet.with(file, old, new)
        street.files = street.files.filter { $0.key == file }
        let plan = street.plan(on: Self.ground())
        #expect(plan.parts.isEmpty && Self.kept(plan) == headers)
    }

    /// But nobody is called by the number of the one before.
    @Test(arguments: [
        ("duty.csv", "杨忠义,19900000005,曾雅琴,19900000006", "新人甲,,曾雅琴,", ["带班电话"], ["telephone"]),
        ("duty.csv", "杨忠义,19900000005,曾雅琴,19900000006", "杨忠义,,新领导,", ["值班电话"], ["officerTelephone"]),
    ])
    func `another name takes no number over`(
        _ file: String, _ old: String, _ new: String, _ headers: [String], _ emptied: [String]
    ) throws {
        var street = SmallStreet.with(file, old, new)
        street.files = street.files.filter { $0.key == file }
        let plan = street.plan(on: Self.ground())
        #expect(Self.kept(plan) == headers)
        guard case .amended(let amendment)? = plan.parts.flatMap(\.events).first else { return #expect(Bool(false)) }
        #expect(amendment.changes.filter { $0.now == .text("") }.map(\.field) == emptied)
    }

    /// A door that is corrected is in the same house: what the file does not speak of stays.
    @Test func `a corrected door takes no key away`() {
        var street = SmallStreet()
        street.files = [
            "elders.csv": "档案号,姓名,性别,风险等级,楼栋编码,单元,楼层,房号\nE00001,李国强,男,C,990101001001001001,1,4,401\n"
        ]
        var ground = Self.ground()
        ground.elders["E00001"]?.keyHolder = "社区"
        guard case .amended(let amendment)? = street.plan(on: ground).parts.flatMap(\.events).first else {
            return #expect(Bool(false))
        }
        #expect(!amendment.changes.contains { $0.field == "keyHolder" })
    }

    /// Another building may have no entrances; which one somebody lives in now is not known from the old one.
    @Test func `the door of another building is the file's`() {
        let plan = Self.plan(SmallStreet.with("elders.csv", "990101001001001001,1,4,402", "990101001001002001,1,3,"))
        #expect(Self.kept(plan).isEmpty && plan.parts.flatMap(\.events).count == 1)
    }

    /// A file without columns for it says nothing of the door, and the old one is none of the new building.
    @Test func `another building without columns for the door is an error`() {
        var street = SmallStreet()
        street.files = ["elders.csv": "档案号,姓名,性别,风险等级,楼栋编码,房号\nE00001,李国强,男,C,990101001001002001,301\n"]
        var ground = Self.ground()
        ground.elders["E00001"]?.keyHolder = "社区"
        #expect(street.plan(on: ground).problems.map(\.what) == [.movesWithoutDoor(columns: ["单元", "楼层"])])
        // With them the key of the old flat goes, which no column names either.
        street.files = ["elders.csv": "档案号,姓名,性别,风险等级,楼栋编码,单元,楼层,房号\nE00001,李国强,男,C,990101001001002001,1,3,301\n"]
        guard case .amended(let amendment)? = street.plan(on: ground).parts.flatMap(\.events).first else {
            return #expect(Bool(false))
        }
        #expect(amendment.changes.contains { $0.field == "keyHolder" && $0.now == .text("") })
    }

    /// The number that stays says when somebody was born.
    @Test(arguments: [("1947-05-29", 0), ("1950-01-01", 1)])
    func `a day of birth agrees with the number that stays`(_ born: String, _ count: Int) {
        let plan = Self.plan(SmallStreet.with("elders.csv", "1947-05-29,99010119470529001X", "\(born),"))
        #expect(
            plan.problems.filter { $0.severity == .error }.map(\.what).count { $0 == .field(.identityDisagrees) }
                == count)
    }

    /// A dwelling is one value: a door of the third floor is none of the fourth.
    @Test(arguments: ["1,3,", "2,4,", "2,,", ",3,", "1,,401", "1,3,301"])
    func `nothing of a dwelling is added to another`(_ written: String) throws {
        let plan = Self.plan(SmallStreet.with("elders.csv", "001001001,1,4,402", "001001001," + written))
        #expect(Self.kept(plan).isEmpty)
        let dwelling = try #require(plan.parts.flatMap(\.events).first)
        guard case .amended(let amendment) = dwelling else { return #expect(Bool(false), "\(dwelling)") }
        let cells = written.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let old = ["entrance": "1", "floor": "4", "door": "402"]
        let new = [
            "entrance": cells[0].isEmpty ? "0" : cells[0], "floor": cells[1].isEmpty ? "0" : cells[1], "door": cells[2],
        ]
        for (field, value) in new where value != old[field] {
            #expect(amendment.changes.contains { $0.field == field && $0.now == .text(value) }, "\(field)")
        }
    }

    /// A door that nobody had written is no move: what else is known of the person stays.
    @Test func `what fills in a dwelling is the same one`() {
        var ground = Self.ground(SmallStreet.with("elders.csv", "001001001,1,4,402", "001001001,1,4,"))
        ground.elders["E00001"]?.keyHolder = "社区"
        var street = SmallStreet()
        street.files = [
            "elders.csv": """
            档案号,姓名,性别,风险等级,楼栋编码,单元,楼层,房号,钥匙保管人
            E00001,李国强,男,C,990101001001001001,1,4,402,

            """
        ]
        #expect(Self.kept(street.plan(on: ground)) == ["钥匙保管人"])
        street.files = [
            "elders.csv": """
            档案号,姓名,性别,风险等级,楼栋编码,单元,楼层,房号,钥匙保管人
            E00001,李国强,男,C,990101001001001001,1,3,301,

            """
        ]
        #expect(Self.kept(street.plan(on: ground)).isEmpty)
    }

    @Test(arguments: [("1,4,", ["房号"]), (",4,402", ["单元"]), ("1,,402", ["楼层"]), (",,402", ["单元", "楼层"])])
    func `what agrees with the dwelling is the same one`(_ written: String, _ headers: [String]) {
        let plan = Self.plan(SmallStreet.with("elders.csv", "001001001,1,4,402", "001001001," + written))
        #expect(plan.parts.isEmpty && Self.kept(plan) == headers)
    }

    @Test(arguments: [
        ("--help", false), ("-1", false), ("E*1", false), ("../../x", false), (".x", false), ("E/1", false),
        (String(repeating: "1", count: 33), false), (String(repeating: "1", count: 32), true), ("槐安-2023_1.b", true),
        ("𠮷1", true),
    ])
    func `a file number is a short word`(_ id: String, _ isSound: Bool) {
        let street = SmallStreet.with("elders.csv", "E00003,", id + ",")
        let problem = ImportProblem(
            file: "elders.csv", line: 4, column: ImportColumn(number: 1, header: "档案号"), value: id,
            what: .field(.notAnID(characters: 32)))
        #expect(street.plan().problems.contains(problem) != isSound)
        #expect(street.plan().isRefused != isSound)
    }

    @Test func `a file number that the desk has goes on`() {
        var ground = Self.ground()
        ground.elders["E/3"] = ground.elders.removeValue(forKey: "E00003")
        var street = SmallStreet.with("elders.csv", "E00003,", "E/3,")
        street.files = street.files.filter { $0.key == "elders.csv" }
        #expect(!street.plan(on: ground).isRefused)
    }
}
