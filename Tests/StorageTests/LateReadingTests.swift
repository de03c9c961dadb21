import Storage
import StreetModel
import Testing

/// What is read by somebody who asks only what is late, and that the answer is the whole's.
@Suite struct LateReadingTests {
    private static let grid = "990101001001003"
    private static let task = "R1"
    private static let day = 86_400

    /// What a line behind the checkpoint speaks of, and how much is read for it.
    enum Later: CaseIterable {
        case nothing, look, waitingStepped, waitingUrged, soonStepped, complaintWithdrawn, complaintOpened, elderAmended
        case buildingAmended, leavingReported, visited, profileAdopted, gridAssigned, gridRedrawn, stepTakenBack

        /// True where matters that are not late for long are read too.
        var readsAllMatters: Bool {
            switch self {
            case .nothing, .look, .soonStepped, .leavingReported, .visited, .gridAssigned: false
            case .waitingStepped, .waitingUrged, .complaintWithdrawn, .complaintOpened, .elderAmended,
                .buildingAmended, .profileAdopted, .gridRedrawn, .stepTakenBack:
                true
            }
        }

        /// True where people's files are read whole.
        var readsFiles: Bool {
            switch self {
            case .elderAmended, .buildingAmended, .gridRedrawn, .stepTakenBack: true
            case .nothing, .look, .waitingStepped, .waitingUrged, .soonStepped, .complaintWithdrawn, .complaintOpened,
                .leavingReported, .visited, .profileAdopted, .gridAssigned:
                false
            }
        }
    }

    private func matter(_ kind: MatterKind, _ id: String, by due: Moment? = nil) -> Event {
        var opening = kind == .complaint ? StoredSamples.complaint : StoredSamples.task
        (opening.kind, opening.id, opening.handleBy, opening.grid) = (kind, id, due, Self.grid)
        return .matterOpened(opening)
    }

    private func event(_ later: Later, _ number: Int) -> Event? {
        switch later {
        case .nothing: return nil
        case .look: return look("E1", .normal, at: TestDesk.morning + 60)
        case .waitingStepped: return .matterStepped(MatterStepped(matter: Self.task, step: .redone))
        case .waitingUrged:
            let notice = Notice(
                kind: .task, elder: "", grid: Self.grid, since: TestDesk.morning + 9 * Self.day, matter: Self.task)
            return .urged(Urge(notice: notice, to: "S0007"))
        case .soonStepped: return .matterStepped(MatterStepped(matter: "R2", step: .responded))
        case .complaintWithdrawn: return .matterStepped(MatterStepped(matter: "J1", step: .withdrawn))
        case .complaintOpened: return matter(.complaint, "J4")
        case .elderAmended:
            let change = FieldChange(field: "risk", was: .text("red"), now: .text("green"))
            return .amended(Amendment(register: .elder, id: "E1", changes: [change]))
        case .buildingAmended:
            let change = FieldChange(field: "grid", was: .text(Self.grid), now: .text("990101001001001"))
            return .amended(Amendment(register: .building, id: StoredSamples.building.id, changes: [change]))
        case .leavingReported:
            var leaving = LeavingReported()
            (leaving.elder, leaving.status) = ("E1", .moved)
            return .elder(.leavingReported(leaving))
        case .visited:
            var visit = VisitRecorded()
            (visit.elder, visit.observed) = ("E2", TestDesk.morning)
            return .elder(.visitRecorded(visit))
        case .profileAdopted:
            var other = StoredSamples.wholeProfile
            other.responseSeconds += 60
            return .profileAdopted(other)
        case .gridAssigned:
            var assignment = GridAssigned()
            (assignment.grid, assignment.staff, assignment.from) = (Self.grid, "S0008", Day(number: 20_778))
            return .place(.assigned(assignment))
        case .gridRedrawn: return .place(.redrawn(GridRedrawn()))
        case .stepTakenBack: return .takenBack(TakenBack(entries: [number], elder: "", matter: "R2"))
        }
    }

    @Test(arguments: Later.allCases) func theAnswerIsTheWholes(later: Later) throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var street = try Book.open(TestDesk.street, in: desk.desk, into: &office)
        try street.write([.profileAdopted(StoredSamples.wholeProfile)], into: &office)
        var book = try desk.open(&office)
        try book.write(
            [.registered(.grid(StoredSamples.grid)), .registered(.building(StoredSamples.building))], into: &office)
        try book.write([elder("E1"), elder("E2")], into: &office)
        let now = TestDesk.morning
        try book.write(
            [matter(.task, Self.task, by: now + 9 * Self.day), matter(.task, "R2", by: now - 5)], into: &office)
        for id in ["J1", "J2", "J3"] { try book.write([matter(.complaint, id)], into: &office) }
        try book.write([look("E1", .abnormal)], into: &office)
        let anomaly = MatterOpened(kind: .anomaly, elder: "E1", grid: Self.grid, origin: .look, start: now, id: "A1")
        try book.write(
            [.matterOpened(anomaly), .matterStepped(MatterStepped(matter: "R2", step: .responded))], into: &office)
        var absence = StoredSamples.absence
        (absence.elder, absence.from, absence.through) = ("E2", Day(number: 20_777), Day(number: 20_779))
        try book.write([.absenceReported(absence)], into: &office)
        try book.checkpoint(of: office)
        if let event = event(later, book.lastNumber - 1) {
            if later == .profileAdopted {
                try street.write([event], into: &office)
            } else {
                try book.write([event], at: now + 90, into: &office)
            }
        }
        for days in [0, 1, 2, 10] {
            let asked = now + 1200 + days * Self.day
            var late = desk.desk.emptyOffice
            for code in [TestDesk.street, TestDesk.community] {
                let read = try Book.open(code, in: desk.desk, into: &late, forLate: asked)
                #expect(read.fault == nil)
            }
            #expect(late.breaches(at: asked) == office.breaches(at: asked), "\(days) days later")
            let held = late.books[TestDesk.community]
            #expect((held?.matters[Self.task] != nil) == (later.readsAllMatters || days >= 2), "\(days) days later")
            #expect(held?.elders["E1"]?.elder.name.isEmpty == !later.readsFiles)
            #expect(held?.matters["R2"] != nil && held?.matters["A1"]?.elder == "E1")
        }
        #expect(office.breaches(at: now + 1200).contains { $0.matter == "R2" })
        #expect(office.breaches(at: now + 1200).contains { $0.matter == "A1" })
        #expect(office.breaches(at: now + 10 * Self.day).contains { $0.matter == Self.task })
    }

    /// Without a checkpoint that can be used nothing is left out.
    @Test func theJournalAloneTellsTheSame() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try book.write([elder("E1"), matter(.task, Self.task, by: TestDesk.morning - 5)], into: &office)
        let anomaly = MatterOpened(
            kind: .anomaly, elder: "E1", grid: Self.grid, origin: .look, start: TestDesk.morning, id: "A1")
        try book.write([.matterOpened(anomaly)], into: &office)
        var late = desk.desk.emptyOffice
        _ = try Book.open(TestDesk.community, in: desk.desk, into: &late, forLate: TestDesk.morning)
        #expect(late == office && late.books[TestDesk.community]?.matters["A1"]?.elder == "E1")
        #expect(late.breaches(at: TestDesk.morning).contains { $0.matter == Self.task })
    }
}
