import Storage
import StreetModel
import Testing

/// Who is at a screen: a lock that stands as long as the seat.
struct PresenceTests {
    @Test func aSeatIsSeenWhileItIsTaken() throws {
        let place = try TestDesk.make()
        let desk = place.desk
        #expect(desk.present().isEmpty)
        desk.keep(SessionView(), of: "S0009")
        let first = desk.takeSeat("S0007")
        #expect(desk.present() == ["S0007"])
        // The same person at a second screen, and somebody else.
        let second = desk.takeSeat("S0007")
        let other = desk.takeSeat("S0008")
        #expect(desk.present() == ["S0007", "S0008"])
        leave(first)
        leave(other)
        #expect(desk.present() == ["S0007"])
        leave(second)
        #expect(desk.present().isEmpty)
    }

    private func leave(_ seat: consuming Seat?) {}
}
