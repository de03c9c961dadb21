import StreetModel
import Testing

/// Each kind of matter through every step, by table (DOMAIN §4).
struct MatterStepTests {
    private static let supervisor = Street.supervisor
    private static let staff = Street.communityStaff
    private static let morning = on("2026-11-18 09:00")

    /// A street with an open matter of a kind, a Wednesday at nine.
    private func street(_ kind: MatterKind) throws -> (Street, String) {
        var street = Street()
        let before = Self.morning - 10_800
        street.register(at: before)
        switch kind {
        case .anomaly:
            let id = try street.anomaly(at: Self.morning)
            return (street, id)
        case .whereabouts:
            let opening = MatterOpened(
                kind: .whereabouts, elder: "E1", grid: Street.grid, origin: .limit, start: Self.morning)
            let id = street.write(.matterOpened(opening), at: Self.morning).newID("M")
            return (street, id)
        case .complaint, .finding, .resolution, .task:
            let id = try street.open(kind, at: Self.morning)
            return (street, id)
        }
    }

    private func respond(_ street: inout Street, _ id: String) throws {
        guard let kind = street.office.matter(id)?.kind else { return }
        switch kind {
        case .anomaly, .whereabouts: try street.attempt(.spokenTo, at: Self.morning + 300)
        case .complaint, .finding: try street.step(.responded, id, at: Self.morning + 300)
        case .resolution, .task: break
        }
    }

    /// From the opening to the end: response, handling, return visit, clearing; no clock runs behind the last.
    @Test(arguments: MatterKind.allCases)
    func toTheEnd(kind: MatterKind) throws {
        var (street, id) = try street(kind)
        let now = Self.morning + 600
        try respond(&street, id)
        let hasResponse = kind != .resolution && kind != .task
        #expect(street.stage(id) == (hasResponse ? .responded : .opened))
        #expect(street.clocks(id, at: now).map { $0.prefix(8) } == ["handling"])
        try street.handle(id, at: now)
        #expect(street.stage(id) == .handled)
        #expect(street.clocks(id, at: now).map { $0.prefix(8) } == ["feedback"])
        try street.step(.confirmed, id, at: now + 60, by: Self.staff) {
            $0.isSolved = true
            $0.isSatisfied = false
        }
        #expect(street.stage(id) == .confirmed)
        #expect(street.clocks(id, at: now + 60).isEmpty)
        #expect(street.office.matter(id)?.isOpen == true)
        try street.step(.cleared, id, at: now + 120, by: Self.supervisor)
        let matter = try #require(street.office.matter(id))
        #expect(matter.progress.stage == .cleared && !matter.isOpen && matter.endedAt == now + 120)
        #expect(matter.steps.allSatisfy { $0.late == 0 })
        for step in MatterStepped.Step.allCases where step != .reopened {
            #expect(street.refused(step, id, at: now + 180, by: Self.supervisor) == .matterIsOver(id))
        }
    }

    /// What each kind offers first, to a worker, to community staff and to a supervisor.
    @Test(arguments: [
        (MatterKind.anomaly, [MatterStepped.Step.raised, .withdrawn], [MatterStepped.Step.excluded]),
        (.whereabouts, [.raised], [.excluded]),
        (.complaint, [.responded, .raised, .withdrawn], [.parked, .excluded]),
        (.finding, [.responded, .raised, .withdrawn], [.parked, .excluded]),
        (.resolution, [.handled, .raised, .withdrawn], [.parked, .excluded]),
        (.task, [.handled, .raised, .withdrawn], [.parked, .excluded]),
    ])
    func offered(kind: MatterKind, worker: [MatterStepped.Step], supervising: [MatterStepped.Step]) throws {
        let (street, id) = try street(kind)
        let matter = try #require(street.office.matter(id))
        let offered = { (staff: String) throws in
            Set(street.office.steps(on: matter, by: try street.office.staff(staff), at: Self.morning + 60))
        }
        let middle: Set<MatterStepped.Step> =
            kind.isAboutPerson ? [.reassigned, .withdrawn] : [.referred, .reassigned, .merged, .withdrawn]
        #expect(try offered(Street.worker) == Set(worker))
        #expect(try offered(Self.staff) == Set(worker).union(middle))
        #expect(try offered(Self.supervisor) == Set(worker).union(middle).union(supervising))
        #expect(try offered(Street.otherWorker).isEmpty)
    }

    /// Steps beside the four, on a finding: referred and returned, reassigned, raised, parked and resumed, excluded.
    @Test func sideSteps() throws {
        var (street, id) = try street(.finding)
        let now = Self.morning + 60
        func progress() throws -> MatterProgress { try #require(street.office.matter(id)).progress }
        try street.step(.referred, id, at: now, by: Self.staff) { $0.to = "城市管理科" }
        #expect(try progress().department == "城市管理科")
        #expect(street.refused(.referred, id, at: now, by: Self.staff) { $0.to = "市政维护" } == .alreadySo)
        try street.step(.returned, id, at: now + 60, by: Self.staff) { $0.text = "不属本科室职责" }
        #expect(try progress().department.isEmpty && progress().returns == 1)
        #expect(
            street.refused(.returned, id, at: now + 61, by: Self.staff) { $0.text = "再退" }
                == .wrongOrder(step: .returned, stage: .opened))
        let owner = { (street: Street) throws in
            street.office.owner(of: try #require(street.office.matter(id)), at: now + 600)
        }
        #expect(try owner(street) == Street.worker)
        try street.step(.reassigned, id, at: now + 120, by: Self.staff) { $0.to = Self.staff }
        #expect(try owner(street) == Self.staff)
        try street.step(.raised, id, at: now + 180)
        #expect(try owner(street) == Self.staff && progress().level == 1 && progress().owner.isEmpty)
        try street.step(.raised, id, at: now + 240)
        #expect(try owner(street) == Self.supervisor)
        #expect(street.refused(.raised, id, at: now + 241) == .alreadySo)
        try street.step(.reassigned, id, at: now + 260, by: Self.staff) { $0.to = Street.worker }
        #expect(try owner(street) == Street.worker)
        try street.step(.parked, id, at: now + 300, by: Self.supervisor) {
            $0.text = "待改造"
            $0.until = day("2026-11-25")
        }
        #expect(street.clocks(id, at: now + 300).isEmpty)
        try street.step(.resumed, id, at: now + 360, by: Self.supervisor)
        #expect(street.clocks(id, at: now + 360).count == 2)
        try street.step(.excluded, id, at: now + 400, by: Self.supervisor) { $0.text = "非本街道" }
        #expect(
            street.refused(.excluded, id, at: now + 401, by: Self.supervisor) { $0.text = "再" }
                == .alreadySo)
        #expect(try progress().exclusion != nil && street.office.matter(id)?.isOpen == true)
    }

    /// Merged, one is linked to its master and over; its place among the open is the master's.
    @Test func merged() throws {
        var (street, master) = try street(.complaint)
        let other = try street.open(.complaint, at: Self.morning + 60)
        try street.step(.merged, other, at: Self.morning + 120, by: Self.staff) { $0.to = master }
        #expect(street.office.matter(other)?.isOpen == false)
        #expect(street.office.matter(other)?.progress.merging?.stepped.to == master)
        #expect(street.office.matter(master)?.isOpen == true)
        #expect(street.office.books[Street.book]?.complaints[other]?.isVoid == true)
    }

    /// Withdrawn with a reason by who opened it: over at once where it is about no person.
    @Test func withdrawn() throws {
        var (street, id) = try street(.finding)
        try street.step(.withdrawn, id, at: Self.morning + 60) { $0.text = "看错了" }
        #expect(street.office.matter(id)?.endedAt == Self.morning + 60)
    }

    /// A return visit that found it unsolved is one act with the redoing; the next handling is another's to confirm.
    @Test func unsolved() throws {
        var (street, id) = try street(.complaint)
        try respond(&street, id)
        try street.handle(id, at: Self.morning + 600)
        let act = try street.step(.confirmed, id, at: Self.morning + 900, by: Self.staff) { $0.isSolved = false }
        #expect(act.map(\.event.kind) == ["matter.stepped", "matter.stepped"])
        let progress = try #require(street.office.matter(id)).progress
        #expect(progress.stage == .responded && progress.redos == 1)
        #expect(progress.handling == nil && progress.confirmation == nil)
        try street.handle(id, at: Self.morning + 1200, by: Self.staff)
        #expect(
            street.refused(.confirmed, id, at: Self.morning + 1300, by: Self.staff) { $0.isSolved = true }
                == .handlerMayNot(step: .confirmed))
        // Taking the visit back takes the redoing with it, but not while the new handling rests on it.
        let visit = street.office.act(of: act)
        #expect(visit.matter == id)
        #expect(
            street.refused(.takenBack(visit), at: Self.morning + 1300, by: Self.staff)
                == .othersRestOnIt(staff: Self.staff))
    }
}
