import StreetModel
import Testing

/// Older days come back look by look, with their stand-ins, and without what was taken back.
struct RecallTests {
    @Test func olderDaysAreAsTheyWere() throws {
        var street = Street()
        street.register("E1", at: at("19 06:30"))
        try street.look(.normal, of: "E1", at: at("20 09:30:01"))
        let undone = try street.look(.normal, of: "E1", at: at("21 08:00"))
        try street.act(
            .gridCovered(StandIn(grid: Street.grid, day: november(21), staff: Street.otherWorker)),
            at: at("21 08:01"), by: Street.otherWorker)
        try street.act(.takenBack(street.office.act(of: undone)), at: at("21 08:02"))
        try street.look(.abnormal, of: "E1", at: at("21 08:10"))
        street.register("E9", at: at("24 06:30"))
        let slot = { (day: Int) in Slot(november(day), .morning) }
        #expect(street.view(slot(20), at: at("24 07:00"))?.isOnTime == true)
        var recalled = street.office
        recalled.recall(street.entries.filter { $0.book == Street.book }, of: november(20)...november(21))
        let record = try #require(recalled.elder("E1"))
        #expect(recalled.view(of: record, in: slot(20), at: at("24 07:00")).isOnTime == false)
        #expect(recalled.view(of: record, in: slot(21), at: at("24 07:00")).outcome == .abnormal)
        #expect(recalled.standIn(for: Street.grid, on: november(21))?.staff == Street.otherWorker)
        #expect(street.office.standIn(for: Street.grid, on: november(21)) == nil)
        let once = recalled
        recalled.recall(street.entries.filter { $0.book == Street.book }, of: november(20)...november(21))
        #expect(recalled == once)
    }
}
