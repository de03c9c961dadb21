import Glibc
import StreetModel

/// What a session at work costs: bytes to its terminal, and processor time for each key.
enum ScreenFigures {
    static func measureBytes(_ ground: Ground) throws(BenchFault) -> [Figure] {
        let command = ground.workbench(try ground.copy("bytes"), as: Ground.worker)
        let narrow = try TerminalSession(command, columns: 60, rows: 16)
        _ = try narrow.wait(for: "更多")
        let narrowMoves = answers(to: "\u{1B}[B", times: 16, narrow)
        narrow.end()
        let session = try TerminalSession(command)
        _ = try session.wait(for: "帮助")
        let moves = answers(to: "\u{1B}[B", times: 16, session)
        _ = answers(to: "\u{1B}[H", times: 1, session)
        let looks = answers(to: "1", times: 8, session, after: " ")
        session.passTick()
        let idle = idleBytes(session, seconds: 20) * 3
        return [
            figure("bytes to the terminal for a row move, with the pane of 80x24", moves, budget: 200),
            figure("bytes to the terminal for a row move, 60x16", narrowMoves, budget: 200),
            figure("bytes to the terminal for a logged look, 80x24", looks, budget: 600),
            Figure(
                name: "bytes to the terminal in an idle minute, 80x24", measured: "\(idle) (20 s, times 3)",
                budget: "2000", isMet: idle <= 2000, isRequired: true),
        ]
    }

    /// Bytes in an idle minute of whatever screen a command opens first.
    static func idle(_ command: [String], _ what: String) throws(BenchFault) -> Figure {
        let session = try TerminalSession(command)
        _ = try session.wait(for: "帮助")
        session.passTick()
        let idle = idleBytes(session, seconds: 20) * 3
        return Figure(
            name: "bytes to the terminal in an idle minute, 80x24, \(what)", measured: "\(idle) (20 s, times 3)",
            budget: "2000", isMet: idle <= 2000)
    }

    private static func figure(_ name: String, _ counts: [Int], budget: Int) -> Figure {
        let values = counts.map(Double.init)
        let middle = Measure.median(values)
        return Figure(
            name: name,
            measured: "\(Measure.text(middle, 0)), at most \(counts.max() ?? 0) of \(counts.count)",
            budget: String(budget), isMet: middle <= Double(budget), isRequired: true)
    }

    /// The bytes that answer a key, counted between two ticks of the clock.
    private static func answers(
        to key: String, times: Int, _ session: TerminalSession, after before: String = ""
    ) -> [Int] {
        var counts: [Int] = []
        while counts.count < times {
            session.passTick()
            for _ in 0..<min(3, times - counts.count) {
                if !before.isEmpty {
                    session.type(before)
                    _ = session.readUntilQuiet(80)
                }
                session.type(key)
                counts.append(session.readUntilQuiet(80).count)
            }
        }
        return counts
    }

    private static func idleBytes(_ session: TerminalSession, seconds: Double) -> Int {
        var count = 0
        let end = Measure.now + seconds * 1000
        while Measure.now < end {
            if let bytes = session.read(within: end - Measure.now) { count += bytes.count }
        }
        return count
    }

    /// The processor time of the whole process from a key to its frame: decoding, update, drawing, curses.
    static func measureKeys(_ ground: Ground) throws(BenchFault) -> [Figure] {
        let street = try ground.street()
        return [
            try keys(ground.workbench(street, as: Ground.worker), "worker"),
            try keys(ground.workbench(street, as: Ground.supervisor), "supervisor"),
        ]
    }

    /// The keys that are measured: rows and pages up and down, and a selection.
    private static let usual = ["\u{1B}[B", "j", " ", "\u{1B}[6~", "k", "\u{1B}[5~", "\u{1B}[A", "j", "j", " "]

    /// - Parameters:
    ///   - opening: what its first frame shows.
    ///   - first: the keys that open another screen, each with what it shows: a screen that never opens is no figure.
    static func keys(
        _ command: [String], _ who: String, opening: String = "帮助", first: [(keys: String, shows: String)] = [],
        keys: [String] = usual
    ) throws(BenchFault) -> Figure {
        let session = try TerminalSession(command, columns: 132, rows: 43)
        _ = try session.wait(for: opening)
        for step in first {
            session.type(step.keys)
            _ = try session.wait(for: step.shows)
        }
        var times: [Double] = []
        while times.count < 200 {
            session.passTick()
            for key in keys {
                let before = session.processorTime
                session.type(key)
                _ = session.readUntilQuiet(25)
                times.append(session.processorTime - before)
            }
        }
        let worst = Measure.percentile(99, times)
        return Figure(
            name: "key to frame at 132x43, processor time, \(who), 99 of 100",
            measured: "\(Measure.text(worst, 2)) ms (half \(Measure.text(Measure.median(times), 2)))", budget: "2 ms",
            isMet: worst <= 2)
    }
}
