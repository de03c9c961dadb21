import StreetModel
import Testing
import Workbench

/// Where people live and who looks after their building, for those who see it and those who do not (DOMAIN §7).
struct MaskedPlacesTests {
    /// A person of the fixture's first building is known to live alone behind door 401 of entrance 1.
    private func office() throws(Refusal) -> Office {
        var office = try RegistersFixture.office()
        var finding = CanvassRecorded()
        (finding.building, finding.entrance, finding.floor, finding.door) = (Fixture.code(ofBuilding: 1), 1, 4, "401")
        (finding.finding, finding.note) = (.alone, "耳背")
        try office.act(.place(.canvassed(finding)), by: "S0003", at: Fixture.moment("2026-11-21T08:00:00"))
        return office
    }

    private func reader(_ staff: String, _ office: Office) throws -> Reader {
        office.reader(try #require(office.street.staff[staff]), at: Fixture.moment("2026-11-21T08:57:48"))
    }

    @Test(arguments: [("S0003", true), ("S0002", true), ("S0004", false), ("S0001", false), ("S0005", false)])
    func nobodyStandsBehindADoor(_ staff: String, isShown: Bool) throws {
        let office = try office()
        let code = Fixture.code(ofBuilding: 1)
        let whole = office.dwellings(ofBuilding: code)
        let shown = whole.shown(to: try reader(staff, office), office, of: code)
        #expect(shown.map(\.id) == whole.map(\.id))
        let dwelling = try #require(shown.first { $0.id == "1-4-401" })
        #expect(dwelling.people == (isShown ? ["R01"] : []))
        #expect(dwelling.finding == (isShown ? .alone : .visited))
        #expect(dwelling.found?.body.note == (isShown ? "耳背" : ""))
        #expect(shown.allSatisfy { isShown || $0.people.isEmpty })
    }

    /// A door that only somebody's file names is no row for who may not know it.
    @Test func aDoorOutsideTheBuildingIsNoRow() throws {
        var office = try office()
        office.write(
            .registered(.elder(Fixture.person("R08", "董秀兰", building: 1, entrance: 1, floor: 9, door: "丁7"))),
            in: Fixture.community)
        let code = Fixture.code(ofBuilding: 1)
        let whole = office.dwellings(ofBuilding: code)
        #expect(whole.contains { $0.door == "丁7" })
        #expect(!whole.shown(to: try reader("S0004", office), office, of: code).contains { $0.door == "丁7" })
    }

    /// Who has to be reached stands behind the door for everybody.
    @Test func whoHasToBeReachedIsShown() throws {
        var office = try office()
        try office.look("R02", .abnormal, at: "08:30:00", isAlarm: true)
        let code = Fixture.code(ofBuilding: 1)
        let shown = office.dwellings(ofBuilding: code).shown(to: try reader("S0004", office), office, of: code)
        #expect(shown.flatMap(\.people) == ["R02"])
    }

    @Test func theFiguresAreTheBuildings() throws {
        let office = try office()
        let now = Fixture.moment("2026-11-21T08:57:48")
        var words = Words(.chinese)
        words.reader = try reader("S0004", office)
        let table = words.canvassTable(ofBuilding: Fixture.code(ofBuilding: 1), office, at: now)
        #expect(table.contains("独居 1") && table.split(separator: "\n").dropFirst().allSatisfy { !$0.contains("独居") })
        #expect(!table.contains("李"))
    }

    /// A supervisor's facade has no window with a mark in it; the people stand beside it.
    @Test func theFacadeHasNoWindowsForMarks() throws {
        var office = try Fixture.towerOffice()
        var words = Words(.chinese)
        words.reader = try reader("S0004", office)
        let people = office.elders(ofBuilding: Fixture.code(ofBuilding: 9), in: slot, at: now).map(\.elder)
        func plan() -> FacadePlan {
            let hidden = people.filter { !words.reader.shows(.dwelling, of: $0) }.map(\.id)
            return FacadePlan(
                building: Fixture.tower(), people: people, hidden: Set(hidden), face: .south, half: .morning)
        }
        // Who has to be reached stands at the window, everybody else beside the picture.
        #expect(plan().people.values.joined().elementsEqual(["E04"]) && plan().outside.count == 7)
        try office.look("E01", .abnormal, at: "08:50:00", isAlarm: true)
        words.reader = try reader("S0004", office)
        #expect(plan().people.values.joined().sorted() == ["E01", "E04"])
        var desk = Fixture.workbench(office, by: "S0004")
        desk.press("g", "1", "5")
        #expect(desk.picture.contains("图外 6 人") && desk.picture.contains("欧阳慧敏"), "\(desk.picture)")
        for name in ["陈素芬", "孙玉梅", "904", "9层04"] { #expect(!desk.picture.contains(name), "\(name)") }
    }

    private var now: Moment { Fixture.moment("2026-11-21T08:57:48") }
    private var slot: Slot { Slot(Day(year: 2026, month: 11, day: 21) ?? Day(number: 0), .morning) }

    /// In the tree a person hangs under the entrance for who sees the door, else under the building, in no order.
    @Test(arguments: [("S0003", true), ("S0002", true), ("S0004", false), ("S0001", false)])
    func theTreeEndsAtTheBuilding(_ staff: String, isShown: Bool) throws {
        let office = try office()
        var tree = PlaceTree()
        tree.update(office, for: try #require(office.street.staff[staff]), at: now)
        let code = Fixture.code(ofBuilding: 1)
        let atEntrance = tree.children(of: .entrance(1, of: code))
        #expect(atEntrance == (isShown ? [.elder("R01", entrance: 1, of: code)] : []))
        let atBuilding = tree.children(of: .building(code)).filter { if case .elder = $0 { true } else { false } }
        let both: [PlaceKey] = [.elder("R01", entrance: 0, of: code), .elder("R02", entrance: 0, of: code)]
        #expect(atBuilding == (isShown ? [] : both))
        #expect(tree.tally(of: .entrance(1, of: code)).people == 1)
    }

    /// What belongs to the street itself is whole for those who run it, what belongs to a community for its own people.
    @Test(arguments: [("S0001", true, false), ("S0004", true, false), ("S0002", false, true), ("S0003", false, false)])
    func theStreetsOwn(_ staff: String, street: Bool, community: Bool) throws {
        let office = try office()
        var words = Words(.chinese)
        words.reader = try reader(staff, office)
        #expect(words.shows(in: Fixture.street) == street)
        #expect(words.shows(in: Fixture.community) == community)
        #expect(words.proposer("何德福", in: Fixture.street) == (street ? "何德福" : "何**"))
        words.reader.isLocked = true
        #expect(!words.shows(in: Fixture.street))
    }

    /// The head of a building is a resident: named where the reader sees people by name.
    @Test(arguments: [("S0002", true), ("S0004", false), ("S0001", false)])
    func theHeadOfABuilding(_ staff: String, isShown: Bool) throws {
        var desk = Fixture.workbench(try office(), by: staff)
        desk.press("g", "7")
        for _ in 0..<4 { desk.press("Right") }
        for _ in 0..<9 where !desk.picture.contains("楼栋长") { desk.press("Down") }
        #expect(desk.picture.contains("楼栋长"))
        #expect(desk.picture.contains("赵宝林") == isShown && desk.picture.contains("19900000301") == isShown)
        #expect(desk.picture.contains("赵** 199****0301") != isShown)
    }

    /// A caller is named while somebody has to call back: to whom the place is, and to whom the matter belongs.
    @Test(arguments: [("S0003", true), ("S0002", true), ("S0004", false), ("S0001", false)])
    func aCallerOfAComplaint(_ staff: String, isShown: Bool) throws {
        var office = MatterFixture.office()
        let id = try MatterFixture.open(
            .complaint, "消防通道被占", at: "08:30:00", telephone: "19900000077", in: &office)
        let report = try #require(office.matter(id)?.opening.report)
        func shown() throws -> MatterReport {
            var words = Words(.chinese)
            words.reader = try reader(staff, office)
            return words.shown(report, of: try #require(office.matter(id)), office, at: now)
        }
        #expect(try shown().caller == (isShown ? "周秀兰" : "周**"))
        #expect(try shown().telephone == (isShown ? "19900000077" : "199****0077"))
        try MatterFixture.step(.reassigned, id, at: "08:40:00", by: "S0004", in: &office) { $0.to = "S0004" }
        #expect(try shown().caller == (isShown || staff == "S0004" ? "周秀兰" : "周**"))
        try MatterFixture.step(.withdrawn, id, at: "08:45:00", by: "S0002", in: &office) { $0.text = "重复" }
        #expect(try shown().caller == "周**")
    }
}
