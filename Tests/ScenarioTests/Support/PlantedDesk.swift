import Foundation
import Testing

/// A rehearsal desk of the sample street with one person, one caller and one building's head who are named and numbered
/// like nobody else: wherever one of these values is seen it has leaked (DOMAIN §7).
///
/// S0001 administrates, S0002 supervises, S0005 is of the community's staff, S0007 the worker of the canary's grid, S0009
/// that of another one, S0099 of the staff of another community.
struct PlantedDesk: ~Copyable {
    static let name = "金丝雀"
    /// The contact, the key holder, the volunteer.
    static let relatives = ["谷鹂鸣", "燕归来", "雁南飞"]
    static let door = "丁7731"
    static let telephones = ["18877001234", "18877005678", "18877004321"]
    static let health = "癫痫旧疾"
    static let identity = "990101193802017707"
    static let head = ["鸠占巢", "18877008765"]
    static let caller = ["鸿渐陆", "18877002468"]
    /// Who proposed a topic.
    static let proposer = ["喜登枝", "18877009753"]

    let desk: DeskFolder
    let elder: String
    let grid: String
    let building: String
    /// The topic of the proposer, and a meeting with it on its agenda.
    let topic: String
    let meeting: String

    /// Makes the desk.
    static func made() throws -> PlantedDesk {
        let desk = try DeskFolder(.nothing)
        let folder = "\(desk.root)/registers"
        try FileManager.default.copyItem(atPath: Program.sample, toPath: folder)
        try FileManager.default.removeItem(atPath: "\(folder)/checks.csv")
        var row: [String: String] = [:]
        try Self.change("\(folder)/elders.csv") { cells in
            let wanted = [
                "姓名": Self.name, "紧急联系人": Self.relatives[0], "电话": Self.telephones[0],
                "紧急联系电话": Self.telephones[1], "备用联系电话": Self.telephones[2], "钥匙保管人": Self.relatives[1],
                "结对志愿者": Self.relatives[2], "房号": Self.door, "健康状况": Self.health, "身份证号": Self.identity,
                "出生日期": "1938-02-01",
            ]
            for (column, value) in wanted { cells[column] = value }
            row = cells
        }
        let building = row["楼栋编码"] ?? ""
        try Self.change("\(folder)/buildings.csv", where: ("楼栋编码", building)) { cells in
            (cells["楼栋长"], cells["楼栋长电话"]) = (Self.head[0], Self.head[1])
        }
        try Self.add("990101001002,月季园社区,槐安街道,一街区,900,2100", to: "\(folder)/communities.csv")
        try Self.add("S0099,程守礼,u0099,社区工作者,专职,990101001002,19900000999", to: "\(folder)/staff.csv")
        let made = try Program.run(DeskFolder.making(desk.path, from: folder))
        #expect(made.status == 0, "\(made.errors)")
        let opened = try desk.run(
            "matter", "open", "complaint", "--place", building, "--text", "消防通道被占", "--category", "停车管理", "--caller",
            Self.caller[0], "--telephone", Self.caller[1], at: "08:00", by: "S0005")
        #expect(opened.status == 0, "\(opened.errors)")
        let topic =
            try Self.last(
                desk.run(
                    "topic", "raise", "消防通道常被占", "--wish", "划线", "--proposer", Self.proposer[0], "--telephone",
                    Self.proposer[1], at: "08:01", by: "S0005"))
        let meeting = try Self.last(
            desk.run(
                "meeting", "plan", "议事会", "--form", "council", "--day", "2026-11-28", "--start", "14:00", "--minutes",
                "90", at: "08:02", by: "S0005"))
        let placed = try desk.run("meeting", "item", meeting, "--topic", topic, at: "08:03", by: "S0005")
        #expect(placed.status == 0, "\(placed.errors)")
        return PlantedDesk(
            desk: desk, elder: row["档案号"] ?? "", grid: String(building.prefix(15)), building: building, topic: topic,
            meeting: meeting)
    }

    /// What no reader but those who look after the canary may see, and what not even they.
    func singing(_ text: String, named: Bool) -> [String] {
        let always = Self.telephones + [Self.identity, Self.health]
        let others = [Self.name, Self.door] + Self.relatives + Self.head + Self.caller + Self.proposer
        return (always + (named ? [] : others)).filter { text.contains($0) }
    }

    /// The last word that a command tells: the id of what it has made, or the number of its line.
    private static func last(_ said: Shell.Answer) throws -> String {
        #expect(said.status == 0, "\(said.errors)")
        return said.output.split { $0 == " " || $0 == "\n" }.last.map(String.init) ?? ""
    }

    /// Changes the first row of a file, or the one with a value.
    private static func change(
        _ file: String, where key: (column: String, value: String)? = nil, _ body: (inout [String: String]) -> Void
    ) throws {
        var rows = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
        let head = rows[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        for index in rows.indices.dropFirst() {
            let values = rows[index].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            var cells = Dictionary(uniqueKeysWithValues: zip(head, values))
            if let key, cells[key.column] != key.value { continue }
            body(&cells)
            rows[index] = head.map { cells[$0] ?? "" }.joined(separator: ",")
            break
        }
        try (rows.joined(separator: "\n") + "\n").write(toFile: file, atomically: true, encoding: .utf8)
    }

    private static func add(_ row: String, to file: String) throws {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try (text + (text.hasSuffix("\n") ? "" : "\n") + row + "\n")
            .write(toFile: file, atomically: true, encoding: .utf8)
    }
}
