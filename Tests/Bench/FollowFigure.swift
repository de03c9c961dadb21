import Glibc
import Storage
import StreetModel

/// From a durable change of one session to the screens of fifty others.
enum FollowFigure {
    private static let sessions = 50
    private static let changes = 20

    static func measure(_ ground: Ground) throws(BenchFault) -> [Figure] {
        let path = try ground.rehearsal("follow")
        let desk = try storing { () throws(StorageFault) in try Desk.open(path) }
        // All sessions have one clock, so that nobody's next second is taken for the change.
        let ahead = Int64(desk.settings.clockOffset)
        var office = desk.emptyOffice
        _ = try storing { () throws(StorageFault) in try Book.open(desk.settings.code, in: desk, into: &office) }
        var book = try storing { () throws(StorageFault) in try Book.open(Ground.community, in: desk, into: &office) }
        var others: [TerminalSession] = []
        for _ in 0..<sessions {
            others.append(try TerminalSession(ground.workbench(path, as: Ground.worker, at: nil)))
        }
        for other in others { _ = try other.wait(for: "帮助", within: 60_000) }
        var delays: [Double] = []
        for index in 0..<changes {
            awaitQuiet(ahead, others)
            let now = Moment(milliseconds: Int64(Measure.realTime) + ahead)
            let outcome: Outcome = index % 2 == 0 ? .unclear : .normal
            let check = CheckRecorded(elder: "E00001", outcome: outcome, seen: nil, observed: now, half: nil)
            do throws(AppendFault) {
                _ = try book.append(by: Ground.worker, at: now, into: &office) { (newest: Office) throws(Refusal) in
                    try newest.decide(.checkRecorded(check), by: Ground.worker, at: now)
                }
            } catch {
                throw BenchFault(error)
            }
            delays += arrivals(others)
        }
        let watching = others.count { $0.isWatching }
        for other in others { other.end() }
        let missing = sessions * changes - delays.count
        delays += Array(repeating: .infinity, count: missing)
        let worst = Measure.percentile(99, delays)
        return [
            Figure(
                name: "another session's change on my screen, \(sessions) sessions, 99 of 100",
                measured:
                    "\(Measure.text(worst)) ms (half \(Measure.text(Measure.median(delays))), \(watching) by inotify)",
                budget: "50 ms",
                isMet: worst <= 50)
        ]
    }

    /// Waits until all have drawn the next second.
    private static func awaitQuiet(_ ahead: Int64, _ others: [TerminalSession]) {
        let now = Int64(Measure.realTime) + ahead
        usleep(UInt32(1000 - now % 1000) * 1000 + 350_000)
        for other in others { _ = other.readUntilQuiet(0) }
    }

    /// How long each took to draw; those that did not before the next second are left out.
    private static func arrivals(_ others: [TerminalSession]) -> [Double] {
        let start = Measure.now
        var waiting = others
        var delays: [Double] = []
        while !waiting.isEmpty, Measure.now - start < 500 {
            var polled = waiting.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
            guard poll(&polled, nfds_t(polled.count), 100) > 0 else { continue }
            let now = Measure.now
            for index in polled.indices.reversed() where polled[index].revents != 0 {
                delays.append(now - start)
                _ = waiting.remove(at: index).readUntilQuiet(0)
            }
        }
        return delays
    }
}
