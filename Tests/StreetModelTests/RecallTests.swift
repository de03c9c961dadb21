import StreetModel
import Testing

/// Older days come back look by look, with their stand-ins, and without what was taken back.
struct RecallTests {
    @Test func olderDaysAreAsTheyWere() throws {
        var street = Street()
        street.register("E1", at: at("10 06:30"))
        try street.look(.normal, of: "E1", at: at("11 09:30:01"))
        let undone = try street.look(.normal, of: "E1", at: at("12 08:00"))
        try street.act(
            .gridCovered(StandIn(grid: Street.grid, day: november(12), staff: Street.otherWorker)),
            at: at("12 08:01"), by: Street.otherWorker)
        try street.act(.takenBack(street.office.act(of: undone)), at: at("12 08:02"))
        try street.look(.abnormal, of: "E1", at: at("12 08:10"))
        street.register("E9", at: at("21 06:30"))
        let slot = { (day: Int) in Slot(november(day), .morning) }
        #expect(street.view(slot(11), at: at("21 07:00"))?.isOnTime == true)
        var recalled = street.office
        recalled.recall(street.entries.filter { $0.book == Street.book }, of: november(11)...november(12))
        let record = try #require(recalled.elder("E1"))
        #expect(recalled.view(of: record, in: slot(11), at: at("21 07:00")).isOnTime == false)
        #expect(recalled.view(of: record, in: slot(12), at: at("21 07:00")).outcome == .abnormal)
        #expect(recalled.standIn(for: Street.grid, on: november(12))?.staff == Street.otherWorker)
        #expect(street.office.standIn(for: Street.grid, on: november(12)) == nil)
        let once = recalled
        recalled.recall(street.entries.filter { $0.book == Street.book }, of: november(11)...november(12))
        #expect(recalled == once)
    }
}
