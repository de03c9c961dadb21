import StreetModel
import Workbench

/// Values that stand nowhere else, planted in a street, so that wherever one is seen it has leaked (DOMAIN §7).
struct Canary {
    /// Who has which value, and which row of the table of masks it falls under.
    enum Owner: Hashable {
        case elder(String, PersonField)
        /// The head of a building of a grid.
        case head(grid: String)
        case caller(matter: String)
        /// Who proposed a topic of a community, or is the liaison of a unit that did.
        case proposer(place: String)
    }

    let text: String
    let owner: Owner

    /// The person who is looked for by nobody.
    static let elder = "E90"
    /// Another person, with an open anomaly.
    static let sought = "E91"
    static let otherGrid = "990101001001002"
    static let otherCommunity = "990101001002"

    /// Whether a reader may see it, by the table alone.
    func isShown(to me: Staff, _ reader: Reader, _ office: Office, at now: Moment) -> Bool {
        switch owner {
        case .elder(let id, let field):
            guard let elder = office.elder(id)?.elder else { return false }
            return field.isShown(reader.nearness(to: elder))
        case .head(let grid):
            return reader.isOwn(grid) || reader.sought.contains { office.elder($0)?.elder.grid == grid }
        case .caller(let id):
            guard let matter = office.matter(id), matter.isOpen else { return false }
            return reader.isOwn(matter.opening.grid) || office.owner(of: matter, at: now) == me.id
        case .proposer(let place): return reader.isOwn(place)
        }
    }
}

extension Canary {
    /// A street of two communities; the canary is a red person of the first grid, with everything that a file can hold.
    ///
    /// S0001 administrates, S0002 is the community's, S0003 the grid's worker, S0004 supervises, S0005 is the worker of
    /// the next grid, S0006 of the staff of another community.
    static func street() throws(Refusal) -> (office: Office, canaries: [Canary]) {
        var office = MeetingFixture.running(in: MatterFixture.office()).office
        for (id, name, role, scope) in [
            ("S0005", "吕连生", Role.gridWorker, otherGrid), ("S0006", "程守义", .communityStaff, otherCommunity),
        ] {
            var staff = Staff(id: id)
            (staff.name, staff.role, staff.scope) = (name, role, scope)
            office.write(.registered(.staff(staff)), in: Fixture.street)
        }
        var community = Community(id: otherCommunity)
        community.name = "月季园社区"
        office.write(.registered(.community(community)), in: Fixture.street)
        plantNeighbours(&office)
        PlanFixture.plant(&office)
        var canaries = plantElder(&office)
        canaries += plantHead(&office)
        canaries.append(contentsOf: try plantCaller(&office))
        canaries += plantProposer(&office)
        try office.look(sought, .abnormal, at: "08:50:00", isAlarm: true)
        return (office, canaries)
    }

    /// What files would do that change everything of the canary.
    static func reading(_ office: Office) -> ImportReading {
        let now = Fixture.moment("2026-11-21T08:57:48")
        var preview = ImportPreview.none
        guard let elder = office.elder(elder)?.elder else {
            return ImportReading(path: "卷册", at: now, plan: plan(office, now), preview: preview)
        }
        let changes = Elder.fields.map { field in
            FieldChange(field: field.key, was: field.read(elder), now: .text("1"))
        }
        preview.changes = [
            RecordChange(
                subject: .register(.elder), id: elder.id, name: elder.name, place: Fixture.community,
                what: .changed(changes))
        ]
        return ImportReading(path: "卷册", at: now, plan: plan(office, now), preview: preview)
    }

    private static func plan(_ office: Office, _ now: Moment) -> ImportPlan {
        ImportPlan(ImportSource(), on: office.importGround(at: now, looks: KnownLooks()))
    }

    private static func plantElder(_ office: inout Office) -> [Canary] {
        var elder = Fixture.person(elder, "金丝雀", floor: 17, door: "丁7731", risk: .red, by: "07:30", born: 1938)
        (elder.telephone, elder.identity) = ("18877001234", "990101193802017739")
        elder.contacts = [Contact(name: "谷鹂鸣", relation: "侄女", telephone: "18877005678", verifiedOn: nil)]
        (elder.keyHolder, elder.keyPlace, elder.volunteer) = ("燕归来", "门垫下砖缝", "雁南飞")
        (elder.health, elder.riskReason) = ("癫痫旧疾", "刚出院体弱")
        (elder.handoverNote, elder.handoverUntil) = ("先敲两下再喊", Day("2026-12-31"))
        var other = Fixture.person(sought, "鹤鸣皋", floor: 3, door: "丙7732")
        (other.telephone, other.identity) = ("18877004321", "990101193802017747")
        (other.keyHolder, other.keyPlace) = ("白头翁", "鞋柜第二格")
        for person in [elder, other] { office.write(.registered(.elder(person)), in: Fixture.community) }
        let fields: [(PersonField, [String])] = [
            (.name, ["金丝雀"]), (.dwelling, ["丁7731", "17层"]), (.telephone, ["18877001234", "18877005678"]),
            (.identity, [elder.identity, "19380201"]), (.relatives, ["谷鹂鸣", "燕归来", "雁南飞"]),
            (.keyPlace, ["门垫下砖缝"]), (.health, ["癫痫旧疾"]), (.notes, ["先敲两下再喊", "刚出院体弱"]),
        ]
        let others: [(PersonField, [String])] = [
            (.name, ["鹤鸣皋"]), (.dwelling, ["丙7732"]), (.telephone, ["18877004321"]), (.identity, [other.identity]),
            (.keyPlace, ["鞋柜第二格"]),
        ]
        return canaries(of: elder.id, fields) + canaries(of: sought, others)
    }

    private static func canaries(of elder: String, _ fields: [(PersonField, [String])]) -> [Canary] {
        fields.flatMap { field, texts in texts.map { Canary(text: $0, owner: .elder(elder, field)) } }
    }

    private static func plantHead(_ office: inout Office) -> [Canary] {
        let code = Fixture.code(ofBuilding: 9)
        let changes = [
            FieldChange(field: "head", was: .text("赵宝林"), now: .text("鸠占巢")),
            FieldChange(field: "headTelephone", was: .text("19900000301"), now: .text("18877008765")),
        ]
        office.write(.amended(Amendment(register: .building, id: code, changes: changes)), in: Fixture.community)
        return ["鸠占巢", "18877008765"].map { Canary(text: $0, owner: .head(grid: Fixture.grid)) }
    }

    private static func plantCaller(_ office: inout Office) throws(Refusal) -> [Canary] {
        let report = MatterReport(
            place: Fixture.code(ofBuilding: 9), category: "停车管理", text: "消防通道被占", ticket: "BJ20261121001",
            channel: .hotline, caller: "鸿渐陆", telephone: "18877002468")
        let at = Fixture.moment("2026-11-21T08:30:00")
        let opening = MatterOpened(
            kind: .complaint, elder: "", grid: Fixture.grid, origin: .hand, start: at, handleBy: nil, report: report)
        let id = try office.act(.matterOpened(opening), by: "S0002", at: at).first?.newID("M") ?? ""
        return ["鸿渐陆", "18877002468"].map { Canary(text: $0, owner: .caller(matter: id)) }
    }

    private static func plantProposer(_ office: inout Office) -> [Canary] {
        office.write(.consultation(.rulesAdopted(TopicFixture.rules)), in: Fixture.street)
        var topic = TopicRaised()
        (topic.id, topic.place, topic.title) = ("T0001", Fixture.community, "加装电梯")
        (topic.proposer, topic.telephone, topic.wish) = ("鸢尾生", "18877009753", "分摊要公平")
        (topic.unit, topic.liaison) = ("槐安小学", "鹭洲平")
        office.write(.consultation(.topic(.raised(topic))), in: Fixture.community)
        return ["鸢尾生", "18877009753", "鹭洲平"].map {
            Canary(text: $0, owner: .proposer(place: Fixture.community))
        }
    }

    /// A second grid with one person, and a second community with one.
    private static func plantNeighbours(_ office: inout Office) {
        for (code, community, worker) in [
            (otherGrid, Fixture.community, "S0005"), (otherCommunity + "001", otherCommunity, ""),
        ] {
            var grid = Grid(id: code)
            (grid.name, grid.community, grid.worker) = ("邻网格", community, worker)
            var building = Building(id: code + "001")
            (building.grid, building.courtyard, building.label) = (code, "槐安69号院", "1号楼")
            (building.entrances, building.floors, building.flatsPerFloor) = (2, 6, 2)
            var elder = Fixture.person("N\(code.suffix(6))", "李高强", floor: 3, door: "301", sex: .male)
            elder.building = building.id
            for record in [RegisterRecord.grid(grid), .building(building), .elder(elder)] {
                office.write(.registered(record), in: community)
            }
        }
    }
}
