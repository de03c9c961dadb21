import Exchange
import StreetModel
import Testing

/// An import ends nobody in passing: leaving waits for a second hand, and a consent stands (DOMAIN §2).
struct ImportLeavingTests {
    private static let header = "档案号,姓名,性别,楼栋编码,单元,楼层,房号,风险等级,约定开窗帘时间,约定拉窗帘时间,签署同意书日期,状态\n"

    /// A street with one person in it, as the registers of an office have her.
    private static func street(consent: String = "2026-05-04", status: String) -> SmallStreet {
        var street = SmallStreet()
        street.files["checks.csv"] = nil
        street.files["elders.csv"] =
            header + "E00001,王淑珍,女,990101001001001001,1,4,402,A,08:00,20:00,\(consent),\(status)\n"
        return street
    }

    private static func plan(_ street: SmallStreet, on office: Office) -> ImportPlan {
        street.plan(on: office.importGround(at: SmallStreet.now, looks: KnownLooks()))
    }

    private static func registered(status: String = "在住") -> Office {
        Office.after(street(status: status).plan(), at: SmallStreet.now).office
    }

    private static func told(_ plan: ImportPlan) -> [ImportProblem.What] {
        plan.problems.filter { $0.file == "elders.csv" }.map(\.what)
    }

    private static func decide(_ office: inout Office, isConfirmed: Bool) throws {
        let record = try #require(office.elder("E00001"))
        var decision = LeavingDecided()
        decision.elder = "E00001"
        decision.leaving = try #require(record.leavings.last?.report.number)
        (decision.isConfirmed, decision.reason) = (isConfirmed, "上门见到本人")
        for event in try office.decide(.elder(.leavingDecided(decision)), by: "S0002", at: SmallStreet.now) {
            let number = office.lastNumber(of: "990101001001") + 1
            office.apply(Entry(book: "990101001001", number: number, at: SmallStreet.now, by: "S0002", event: event))
        }
    }

    @Test(arguments: [("去世", ElderStatus.died), ("死亡", .died), ("搬离", .moved), ("迁出", .moved), ("退出", .withdrawn)])
    func `who is here stays due until a second hand has confirmed it`(_ word: String, _ status: ElderStatus) throws {
        var office = Self.registered()
        let plan = Self.plan(Self.street(status: word), on: office)
        var report = LeavingReported()
        (report.elder, report.status, report.isImported) = ("E00001", status, true)
        #expect(plan.parts.flatMap(\.events) == [.elder(.leavingReported(report))])
        #expect(plan.preview.changes.map(\.what) == [.leaving(status)])
        #expect(plan.counts.map(\.unchanged) == [1, 2, 2, 3, 2, 1])

        office.write(plan, at: SmallStreet.now)
        let record = try #require(office.elder("E00001"))
        #expect(record.elder.status == .here)
        let slot = Slot(UTCOffset.china.day(of: SmallStreet.now), .morning)
        #expect(office.view(of: record, in: slot, at: SmallStreet.now).duty == .due)
        // The same file again says nothing new.
        #expect(Self.plan(Self.street(status: word), on: office).parts.isEmpty)

        try Self.decide(&office, isConfirmed: true)
        #expect(office.elder("E00001")?.elder.status == status)
        #expect(Self.plan(Self.street(status: word), on: office).parts.isEmpty)
    }

    @Test func `a passed limit is not ended by a file`() throws {
        var office = Self.registered()
        var profile = SmallStreet.profile
        profile.red.lifeHours = 24
        office.apply(
            Entry(book: "990101001", number: 900, at: SmallStreet.now, by: "S0001", event: .profileAdopted(profile)))
        let later = SmallStreet.now + 26 * 3600
        let before = office.breaches(at: later).filter { $0.kind == .limit }.map(\.elder)
        #expect(before == ["E00001"])
        office.write(Self.plan(Self.street(consent: "", status: "去世"), on: office), at: SmallStreet.now + 60)
        #expect(office.breaches(at: later).filter { $0.kind == .limit }.map(\.elder) == before)
    }

    @Test func `what a second hand has denied is said, and not asked again`() throws {
        var office = Self.registered()
        office.write(Self.plan(Self.street(status: "去世"), on: office), at: SmallStreet.now)
        try Self.decide(&office, isConfirmed: false)
        let plan = Self.plan(Self.street(status: "去世"), on: office)
        #expect(plan.parts.isEmpty && Self.told(plan) == [.otherOnDesk("在住")])
        // That she has moved is another question.
        #expect(Self.plan(Self.street(status: "搬离"), on: office).parts.count == 1)
    }

    @Test(arguments: ["在住", "外出", "搬离"])
    func `an older file brings nobody back`(_ word: String) throws {
        var office = Self.registered()
        office.write(Self.plan(Self.street(status: "去世"), on: office), at: SmallStreet.now)
        try Self.decide(&office, isConfirmed: true)
        let plan = Self.plan(Self.street(status: word), on: office)
        #expect(plan.parts.isEmpty && Self.told(plan) == [.otherOnDesk("去世")])
    }

    @Test func `while one waits another is said and not asked`() {
        var office = Self.registered()
        office.write(Self.plan(Self.street(status: "去世"), on: office), at: SmallStreet.now)
        let plan = Self.plan(Self.street(status: "搬离"), on: office)
        #expect(plan.parts.isEmpty && Self.told(plan) == [.otherOnDesk("去世")])
    }

    @Test func `who is new in the file is what the file says, and a better file may correct it`() {
        let office = Self.registered(status: "去世")
        #expect(office.elder("E00001")?.elder.status == .died)
        let plan = Self.plan(Self.street(status: "在住"), on: office)
        #expect(plan.parts.flatMap(\.events).map(\.kind) == ["elder.amended"])
    }

    @Test func `an empty cell withdraws no consent`() {
        let office = Self.registered()
        let plan = Self.plan(Self.street(consent: "", status: "在住"), on: office)
        #expect(plan.parts.isEmpty && Self.told(plan) == [.consentStays])
        #expect(plan.problems.last?.severity == .warning)
        let newer = Self.plan(Self.street(consent: "2026-06-01", status: "在住"), on: office)
        #expect(newer.preview.changes.count == 1 && Self.told(newer).isEmpty)
    }

    @Test func `who never consented, or has withdrawn, has nothing to keep`() {
        let none = Office.after(Self.street(consent: "", status: "在住").plan(), at: SmallStreet.now).office
        #expect(Self.told(Self.plan(Self.street(consent: "", status: "在住"), on: none)).isEmpty)
        var withdrawn = Self.registered()
        let change = FieldChange(field: "consentWithdrawnOn", was: .text(""), now: .text("2026-11-20"))
        withdrawn.apply(
            Entry(
                book: "990101001001", number: 900, at: SmallStreet.now, by: "S0002",
                event: .amended(Amendment(register: .elder, id: "E00001", changes: [change]))))
        #expect(Self.told(Self.plan(Self.street(consent: "", status: "在住"), on: withdrawn)).isEmpty)
    }

    @Test func `where grids were redrawn a person stays in the grid of the building`() throws {
        var office = Self.registered()
        let change = FieldChange(
            field: "grid", was: .text("990101001001001"), now: .text("990101001001002"))
        office.apply(
            Entry(
                book: "990101001001", number: 900, at: SmallStreet.now, by: "S0001",
                event: .amended(Amendment(register: .building, id: "990101001001001001", changes: [change]))))
        var street = Self.street(status: "外出")
        street.files = street.files.filter { $0.key == "elders.csv" }
        let plan = Self.plan(street, on: office)
        let grids = plan.parts.flatMap(\.events).compactMap { event in
            if case .matterOpened(let opening) = event { opening.grid } else { nil }
        }
        #expect(grids == ["990101001001002"])
        // A file that knows of it is no contradiction.
        var buildings = SmallStreet.with(
            "buildings.csv", "990101001001001001,990101001001001", "990101001001001001,990101001001002")
        buildings.files = buildings.files.filter { $0.key == "buildings.csv" }
        let known = Self.plan(buildings, on: office)
        #expect(!known.isRefused && known.parts.isEmpty)
    }
}
