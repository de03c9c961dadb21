import Foundation
import Testing

/// The sample's desk with a second community by CSV: a grid, a building, two people, a worker and staff of its own.
struct TwoCommunities: ~Copyable {
    /// The second community, its grid and its building.
    static let there = "990101001002"
    static let gridThere = "990101001002001"
    static let buildingThere = "990101001002001001"
    static let worker = "S0007"
    static let staff = "S0005"
    static let supervisor = "S0002"
    static let workerThere = "S0031"
    static let staffThere = "S0032"
    /// Red, building 3, entrance 3, 501; nobody else has that name.
    static let elder = "E00023"
    static let name = "王淑珍"

    let desk: DeskFolder

    init() throws {
        let made = try DeskFolder()
        let folder = "\(made.root)/more"
        try Self.writeFiles(to: folder)
        let answer = try made.run("import", folder, at: "07:10", by: "S0001")
        #expect(answer.status == 0)
        desk = made
    }

    /// Makes a folder with the second community's CSV files.
    static func writeFiles(to folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        for (name, text) in files {
            try text.write(toFile: "\(folder)/\(name).csv", atomically: false, encoding: .utf8)
        }
    }

    private static let files = [
        ("communities", "社区编码,社区名称,所属街道,所属街区,户数,人口\n\(there),锦绣社区,槐安街道,一街区,900,2000\n"),
        ("grids", "网格编码,网格名称,社区编码,户数,网格员,巡查顺序\n\(gridThere),锦绣第1网格,\(there),400,\(workerThere),1\n"),
        (
            "buildings",
            "楼栋编码,网格编码,院落,楼号,单元数,层数,每层户数,建成年份,电梯,楼栋长,楼栋长电话\n"
                + "\(buildingThere),\(gridThere),锦绣小区,1号楼,2,6,2,1999,无,,\n"
        ),
        (
            "staff",
            "工号,姓名,登录名,角色,类别,负责范围,电话\n"
                + "\(workerThere),柳岸晴,u0031,网格员,专职,\(gridThere),19900000931\n"
                + "\(staffThere),江晚舟,u0032,社区工作者,专职,\(there),19900000932\n"
        ),
        (
            "elders",
            "档案号,姓名,性别,出生日期,身份证号,电话,楼栋编码,单元,楼层,房号,居住状况,风险等级,健康状况,约定开窗帘时间,约定拉窗帘时间,朝向,"
                + "紧急联系人,关系,紧急联系电话,备用联系人,备用联系电话,钥匙保管人,结对志愿者,签署同意书日期,状态\n"
                + "E20001,夏满枝,女,1941-03-09,,19900000941,\(buildingThere),1,3,301,独居,B,,08:00,19:00,南,"
                + "夏青禾,女儿,19900000942,,,,,2026-05-04,在住\n"
                + "E20002,石望山,男,1938-08-18,,19900000943,\(buildingThere),2,5,502,独居,A,,08:30,18:30,北,"
                + "石小川,儿子,19900000944,,,,,2026-05-04,在住\n"
        ),
    ]

    /// Runs a command as somebody at an instant; exit status and words in one line.
    func say(_ words: String..., at time: String, by person: String) throws -> String {
        let answer = try Program.run(words + place(time, person))
        let text = answer.output + answer.errors
        return "\(answer.status) \(text.split(separator: "\n").joined(separator: " / "))"
    }

    private func place(_ time: String, _ person: String) -> [String] {
        let instant = time.count > 8 ? time : "\(DeskFolder.day)T\(time)"
        return ["--desk", desk.path, "--lang", "zh", "--at", instant, "--as", person]
    }

    /// What is counted on both sides at an instant, each list as its command writes it.
    func figures(at time: String) throws -> [String: String] {
        var found: [String: String] = [:]
        for grid in [DeskFolder.grid, Self.gridThere] {
            for words in [["--slot", "morning"], ["--slot", "evening"], ["--visits"]] {
                found["\(grid) \(words.joined(separator: " "))"] = try json(["round", grid] + words, at: time)
            }
        }
        for list in ["overdue", "places", "board"] { found[list] = try json([list], at: time) }
        return found
    }

    private func json(_ words: [String], at time: String) throws -> String {
        let answer = try Program.run(words + ["--json"] + place(time, Self.supervisor))
        #expect(answer.status == 0, "\(words) \(answer.errors)")
        return answer.output
    }

    /// The lists that differ between two counts.
    static func differing(_ one: [String: String], _ other: [String: String]) -> [String] {
        one.keys.filter { one[$0] != other[$0] }.sorted()
    }

    /// Somebody's row in a grid's round; nil where the round has nobody of that number.
    func row(
        _ elder: String = elder, in grid: String = DeskFolder.grid, slot: String, at time: String
    ) throws -> [String: Any]? {
        let rows = try JSONShape.objects(try json(["round", grid, "--slot", slot], at: time))
        return rows.first { $0["elder"] as? String == elder }
    }

    /// The state of somebody's slot.
    func state(
        _ elder: String = elder, in grid: String = DeskFolder.grid, slot: String, at time: String
    ) throws -> String? {
        try row(elder, in: grid, slot: slot, at: time)?["state"] as? String
    }

    /// People, due and checked of a place.
    func places(_ code: String, at time: String) throws -> [Int] {
        try Self.figures(["places": try json(["places"], at: time)], of: code)
    }

    /// The same as they were counted before.
    static func figures(_ counted: [String: String], of code: String) throws -> [Int] {
        let places = try JSONShape.objects(counted["places"] ?? "")
        let place = try #require(places.first { $0["code"] as? String == code })
        return ["people", "due", "checked"].compactMap { place[$0] as? Int }
    }

    /// The supervisor moves her to a dwelling of the other community.
    func move(_ fields: [String], at time: String) throws -> String {
        let answer = try Program.run(["elder", "move", Self.elder] + fields + place(time, Self.supervisor))
        return "\(answer.status) \((answer.output + answer.errors).trimmingCharacters(in: .newlines))"
    }

    /// The lines of somebody's timeline as a person reads them, the newest first.
    func timeline(_ name: String = name, at time: String, by person: String) throws -> [String] {
        let answer = try Program.run(
            ["screen", "--size", "132x43", "--keys", "/ \(name) Enter \(person == Self.supervisor ? "" : "i ")Left"]
                + place(time, person))
        #expect(answer.status == 0)
        return answer.lines.filter { $0.contains("|") }.compactMap { line in
            line.split(separator: "|").last.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "> ")) }
        }
    }
}
