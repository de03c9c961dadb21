import StreetModel

extension Desk {
    private static let seatName = "present"

    /// Takes a place at a screen for a person; nil where it cannot be had, which costs nothing but being seen.
    package func takeSeat(_ staff: String) -> Seat? {
        guard fault == nil else { return nil }
        let folder = sessionFolder(of: staff)
        do throws(StorageFault) {
            try disk.ensureFolder("\(path)/\(Desk.sessionsFolder)")
            try disk.ensureFolder(folder)
            return try Seat.take("\(folder)/\(Desk.seatName)", on: disk)
        } catch {
            return nil
        }
    }

    /// The staff numbers of those who are at a screen now, oneself among them.
    package func present() -> Set<String> {
        let sessions = "\(path)/\(Desk.sessionsFolder)"
        let names = (try? disk.names(in: sessions)) ?? []
        return Set(names.filter { Seat.isTaken("\(sessions)/\($0)/\(Desk.seatName)", on: disk) })
    }
}
