import Storage
import StreetModel
import Testing

/// What is kept of a person's view beside the record.
struct SessionViewTests {
    @Test func aViewIsFoundAgain() throws {
        let place = try TestDesk.make()
        let desk = place.desk
        #expect(desk.sessionView(of: "S0007") == SessionView())
        let view = SessionView(
            grid: "990101001001002", language: "en", isMouseOn: false,
            filters: ["mine/late/-/-/clock"])
        desk.keep(view, of: "S0007")
        desk.keep(view, of: "S0007")
        #expect(desk.sessionView(of: "S0007") == view)
        #expect(desk.sessionView(of: "S0008") == SessionView())
    }
}
