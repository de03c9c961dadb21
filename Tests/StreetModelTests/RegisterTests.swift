import StreetModel
import Testing

/// Every field of every register reads what it wrote, and changes carry one record to another.
struct RegisterTests {
    /// A record with every field set to something that is not its default.
    private static func filled<Record: Register>(_: Record.Type, _ texts: [String: String]) throws -> Record {
        var record = Record(id: "X1")
        for field in Record.fields {
            if field.key == "contacts" {
                try field.write(&record, .rows([["陈建国", "侄子", "19900000123", "2026-10-01"]]))
            } else {
                let text = try #require(texts[field.key], "no value for \(field.key)")
                try field.write(&record, .text(text))
            }
        }
        return record
    }

    private static func check<Record: Register>(_: Record.Type, _ texts: [String: String]) throws {
        let empty = Record(id: "X1")
        let full = try filled(Record.self, texts)
        for field in Record.fields {
            #expect(field.read(full) != field.read(empty), "\(field.key) is not written")
            var copy = full
            try field.write(&copy, field.read(full))
            #expect(field.read(copy) == field.read(full), "\(field.key) does not read what it writes")
        }
        #expect(Set(Record.fields.map(\.key)).count == Record.fields.count)
        for (from, to) in [(empty, full), (full, empty), (full, full)] {
            var record = from
            for change in from.changes(to: to) {
                _ = try? record.set(change.field, to: change.now)
            }
            // What must not be empty stays where it is.
            for field in Record.fields where !(field.isRequired && field.read(to) == .empty) {
                #expect(field.read(record) == field.read(to), "\(field.key) does not change")
            }
        }
        #expect(full.changes(to: full).isEmpty)
        var record = full
        #expect(try record.set("nothing", to: .text("x")) == false)
        #expect(record == full)
    }

    @Test func community() throws {
        try Self.check(
            Community.self,
            [
                "name": "槐安里社区", "street": "槐安街道", "block": "东片", "households": "1200", "people": "3100",
                "validFrom": "2020-01-01", "validTo": "2030-12-31", "successor": "990101001009",
            ])
    }

    @Test func staff() throws {
        try Self.check(
            Staff.self,
            [
                "name": "王敏", "login": "wm", "role": "督查员", "engagement": "志愿者", "scope": "990101001",
                "telephone": "19900000007",
            ])
    }

    @Test func duty() throws {
        try Self.check(
            DutyShift.self,
            [
                "day": "2026-11-21", "shift": "夜班", "place": "990101001", "person": "周强",
                "telephone": "19900000003", "officer": "郭永贵", "officerTelephone": "19900000001",
            ])
    }

    @Test func grid() throws {
        try Self.check(
            Grid.self,
            [
                "name": "第1网格", "community": "990101001001", "households": "412", "worker": "S0001", "order": "2",
                "validFrom": "2020-01-01", "validTo": "2026-11-21", "successor": "990101001001005",
            ])
    }

    @Test func building() throws {
        try Self.check(
            Building.self,
            [
                "grid": Street.grid, "courtyard": "槐安67号院", "label": "3号楼", "entrances": "4", "floors": "6",
                "flatsPerFloor": "3", "builtIn": "1986", "lift": "有", "head": "赵宝林",
                "headTelephone": "19900000301", "floorLabels": "1 2 3 5 6",
            ])
    }

    @Test func elder() throws {
        try Self.check(
            Elder.self,
            [
                "building": Street.building, "sex": "男", "born": "1939-05-06", "living": "独居", "risk": "A",
                "morningBy": "7:30", "eveningBy": "19:00", "face": "北", "morningSignal": "灯",
                "eveningSignal": "花盆", "eveningFace": "东", "morningRoom": "南卧室", "eveningRoom": "客厅",
                "assisted": "是", "consentedOn": "2026-03-01", "consentWithdrawnOn": "2026-06-01",
                "consentAskedOn": "2026-09-01",
                "handoverUntil": "2026-12-01", "status": "moved", "name": "王淑珍",
                "identity": "990101193905060019", "telephone": "19900000045", "entrance": "3", "floor": "5",
                "door": "501", "health": "冠心病", "keyHolder": "于学文", "keyPlace": "502", "volunteer": "陈素芬",
                "handoverNote": "听力差", "reviewedOn": "2026-11-01", "riskReason": "摔倒过",
            ])
    }

    @Test func contacts() throws {
        var elder = Elder.usual("E1")
        let rows = [["陈建国", "侄子", "19900000123", "2026-10-01"], ["于学文", "邻居", "19900000222", ""]]
        #expect(try elder.set("contacts", to: .rows(rows)))
        #expect(elder.contacts.map(\.name) == ["陈建国", "于学文"])
        #expect(elder.contacts.first?.verifiedOn == Day("2026-10-01"))
        #expect(Elder.fields.first { $0.key == "contacts" }?.read(elder) == .rows(rows))
        #expect(Contact(row: []) == Contact(name: "", relation: "", telephone: ""))
        #expect(Contact(row: ["陈建国", "侄子"]) == Contact(name: "陈建国", relation: "侄子", telephone: ""))
    }

    /// One column says the side for both halves of the day; changing one side must not carry the other along.
    @Test(arguments: Face.allCases, Face.allCases)
    func sides(morning: Face, evening: Face) throws {
        var other = Elder.usual("E1")
        other.morning.face = morning
        other.evening.face = evening
        for start in Face.allCases {
            for late in Face.allCases {
                var elder = Elder.usual("E1")
                elder.morning.face = start
                elder.evening.face = late
                for change in elder.changes(to: other) { _ = try elder.set(change.field, to: change.now) }
                #expect(elder == other)
            }
        }
    }

    @Test(arguments: [
        ("building", "", FieldFault.missing), ("name", "", .missing), ("sex", "?", .notAChoice(["女", "男"])),
        ("risk", "", .notAChoice(["A", "B", "C"])), ("born", "1939-02-30", .notADate),
        ("morningBy", "25:00", .notATime),
        ("entrance", "51", .outOfRange(0, 50)), ("floor", "-1", .outOfRange(0, 120)), ("floor", "五", .notANumber),
        ("assisted", "也许", .notAChoice(["是", "否"])), ("face", "上", .notAChoice(["南", "北", "东", "西"])),
        ("contacts", "陈建国", .notText),
    ])
    func faults(key: String, text: String, fault: FieldFault) {
        var elder = Elder.usual("E1")
        #expect(throws: fault) { _ = try elder.set(key, to: .text(text)) }
        #expect(elder == Elder.usual("E1"))
    }

    @Test func rowsAreNoText() {
        var elder = Elder.usual("E1")
        #expect(throws: FieldFault.notText) { _ = try elder.set("name", to: .rows([["王"]])) }
    }

    @Test func floorLabels() {
        var building = Building(id: Street.building)
        building.floorLabels = ["1", "2", "3", "5", "6"]
        #expect(building.label(ofFloor: 4) == "5")
        #expect(building.label(ofFloor: 6) == "6")
        #expect(building.label(ofFloor: 0) == "0")
        building.label = "3号楼"
        #expect(building.shortLabel == "3#")
        building.label = "甲楼"
        #expect(building.shortLabel == "甲楼")
    }

    @Test(arguments: RegisterKind.allCases)
    func kinds(kind: RegisterKind) {
        let record: RegisterRecord =
            switch kind {
            case .community: .community(Community(id: "X1"))
            case .staff: .staff(Staff(id: "X1"))
            case .duty: .duty(DutyShift(id: "X1"))
            case .grid: .grid(Grid(id: "X1"))
            case .building: .building(Building(id: "X1"))
            case .elder: .elder(Elder(id: "X1"))
            }
        #expect(record.kind == kind)
        #expect(record.id == "X1")
    }
}
