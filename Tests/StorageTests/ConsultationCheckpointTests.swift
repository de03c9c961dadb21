import Storage
import StreetModel
import Testing

/// Topics and meetings in books and checkpoints, a community's and the street's own.
@Suite struct ConsultationCheckpointTests {
    @Test(arguments: [TestDesk.community, TestDesk.street])
    func everythingComesBack(_ code: String) throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try Book.open(code, in: desk.desk, into: &office)
        for event in StoredSamples.sinceConsultation { try book.write([event], into: &office) }
        let shelf = try #require(office.consultation(of: code))
        #expect(shelf.topics["T0007"]?.facts.count == 12 && shelf.meetings["H0001"]?.facts.count == 16)
        var byJournal = desk.desk.emptyOffice
        _ = try Book.open(code, in: desk.desk, into: &byJournal)
        #expect(byJournal == office)
        try book.checkpoint(of: office)
        var again = desk.desk.emptyOffice
        let reopened = try Book.open(code, in: desk.desk, into: &again)
        #expect(reopened.fault == nil && reopened.hasNewLines == false)
        #expect(again == office)
    }

    /// A topic that was taken back is as if it were none, and comes back whole.
    @Test func takingBackFoldsAnew() throws {
        let desk = try TestDesk.make(on: .quick)
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        let first = StoredSamples.topicEvents[0]
        var joined = TopicJoined()
        (joined.topic, joined.proposer) = ("T0007", "安某某")
        try book.write([.consultation(.topic(first))], into: &office)
        try book.write([.consultation(.topic(.joined(joined)))], into: &office)
        #expect(office.topic("T0007")?.state.proposals.count == 2)
        let back = TakenBack(entries: [2], elder: "", subject: "T0007")
        try book.write([.takenBack(back)], into: &office)
        #expect(office.topic("T0007")?.state.proposals.count == 1)
        try book.write([.restored(back)], into: &office)
        #expect(office.topic("T0007")?.state.proposals.map(\.proposer) == ["安小某", "安某某"])
    }
}
