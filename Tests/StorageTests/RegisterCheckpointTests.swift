import Storage
import StreetModel
import Testing

/// What the registers added to a checkpoint.
@Suite struct RegisterCheckpointTests {
    private func fill(_ book: inout Book, _ office: inout Office) throws {
        let now = TestDesk.morning
        try book.write(
            [.registered(.grid(StoredSamples.grid)), .registered(.building(StoredSamples.building))], into: &office)
        try book.write([elder("E1"), elder("E2")], into: &office)
        try book.write([.registered(.elder(StoredSamples.reviewed))], into: &office)
        try book.write([.absenceReported(absence)], at: now, into: &office)
        let reported = book.lastNumber
        for event in StoredSamples.elderEvents {
            switch event {
            case .leavingReported, .visitRecorded, .evaluationRecorded, .arrived:
                try book.write([.elder(event)], at: now + 1, into: &office)
            case .leavingDecided(var decision):
                decision.leaving = book.lastNumber
                try book.write([.elder(.leavingDecided(decision))], at: now + 2, into: &office)
            case .absenceDecided(var decision):
                decision.absence = reported
                try book.write([.elder(.absenceDecided(decision))], at: now + 2, into: &office)
            case .left: break
            }
        }
        for event in StoredSamples.placeEvents { try book.write([.place(event)], at: now + 3, into: &office) }
        try book.write(
            [.takenBack(TakenBack(entries: [book.lastNumber], elder: "", grid: "990101001001003002"))], into: &office)
    }

    private var absence: Absence {
        var absence = StoredSamples.held
        absence.elder = "E1"
        return absence
    }

    @Test func everythingComesBack() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try fill(&book, &office)
        try book.checkpoint(of: office)
        var again = desk.desk.emptyOffice
        let reopened = try desk.open(&again)
        #expect(reopened.fault == nil && reopened.hasNewLines == false)
        #expect(again == office)
        let live = office.books[TestDesk.community]
        #expect(live?.elders["E1"]?.leavings.first?.decision?.body.isConfirmed == false)
        #expect(live?.elders["E1"]?.absences.first?.decisions.count == 1)
        #expect(live?.elders["E1"]?.visits.count == 1 && live?.elders["E1"]?.evaluations.count == 1)
        #expect(live?.elders["E0002"]?.move == "V990101001002-16")
        #expect(live?.elders["E0002"]?.cameFrom == "990101001002")
        #expect(live?.assignments.count == 1 && live?.canvasses.values.first?.first?.isTakenBack == true)
        #expect(live?.registrations.isEmpty == false)
    }

    /// The journal alone makes the same as the checkpoint.
    @Test func theJournalAloneMakesTheSame() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        try fill(&book, &office)
        var again = desk.desk.emptyOffice
        _ = try desk.open(&again)
        #expect(again == office)
    }

    /// The switch of the supervisor is in the street's own book.
    @Test func liftsComeBack() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try Book.open(TestDesk.street, in: desk.desk, into: &office)
        try book.write(StoredSamples.deskEvents.map { .desk($0) }, into: &office)
        try book.checkpoint(of: office)
        var again = desk.desk.emptyOffice
        _ = try Book.open(TestDesk.street, in: desk.desk, into: &again)
        #expect(again == office && again.street.lifts.count == 1)
    }
}
