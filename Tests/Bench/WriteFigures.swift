import Glibc
import StreetModel

/// How many durable changes a second many processes write to one book, against SQLite in the same run.
///
/// A pair is as much work of ours as of SQLite's, each on a store of its own, side by side on the same disk in the same
/// mood; the figure is the median of the pairs' ratios, so that one disturbed pair does not decide.
enum WriteFigures {
    /// Changes of one side of a pair: enough for a checkpoint on both sides.
    private static let changes = 1600

    /// One row of the table.
    private struct Load {
        var processes: Int
        var budget: Double
        var pairs: Int
        /// In how many turns the two sides of a pair take their changes. One process alone takes many short ones; many
        /// take one, because whoever waits at the end of a turn would count against SQLite, whose waiters sleep.
        var turns: Int
    }

    private static let loads = [
        Load(processes: 1, budget: 0.9, pairs: 11, turns: 16), Load(processes: 8, budget: 1.3, pairs: 9, turns: 1),
        Load(processes: 64, budget: 2, pairs: 5, turns: 1),
    ]

    static func measure(_ ground: Ground) throws(BenchFault) -> [Figure] {
        guard SQLite.isThere else {
            return [
                Figure(name: "durable changes of one book against SQLite", measured: "no libsqlite3.so.0", budget: "")
            ]
        }
        var figures: [Figure] = []
        for load in loads { figures.append(try measure(load, ground)) }
        return figures
    }

    private static func measure(_ load: Load, _ ground: Ground) throws(BenchFault) -> Figure {
        var ours: [Double] = []
        var theirs: [Double] = []
        for pair in 0..<load.pairs {
            Report.note("writing with \(load.processes), pair \(pair + 1) of \(load.pairs)")
            let rates = try self.rates(load, ground, isOursFirst: pair.isMultiple(of: 2))
            ours.append(rates.ours)
            theirs.append(rates.theirs)
        }
        let ratios = zip(ours, theirs).map { $0 / $1 }.sorted()
        let ratio = Measure.median(ratios)
        return Figure(
            name: "durable changes of one book, \(load.processes) processes, against SQLite",
            measured: "\(Measure.text(ratio, 2)), \(Measure.text(ratios[0], 2)) to "
                + "\(Measure.text(ratios[ratios.count - 1], 2)) (\(Measure.text(Measure.median(ours), 0)) / "
                + "\(Measure.text(Measure.median(theirs), 0)) a second)",
            budget: "\(Measure.text(load.budget)) times", isMet: ratio >= load.budget, isRequired: true)
    }

    /// Changes a second of one pair; who goes first changes from pair to pair.
    private static func rates(
        _ load: Load, _ ground: Ground, isOursFirst: Bool
    ) throws(BenchFault) -> (ours: Double, theirs: Double) {
        // Which processor answers the disk is chance, and is worth a sixth of the rate of a process that is alone.
        let processor = load.processes == 1 ? Processor.keepToLast() : nil
        if load.processes == 1 && processor == nil { Report.note("not kept to one processor") }
        defer { processor?.letGo() }
        let table = "\(ground.folder)/write.sqlite"
        for end in ["", "-wal", "-shm"] { unlink(table + end) }
        guard SQLite.makeTable(table) else { throw .missing("a table in \(table)") }
        let turn = changes / load.processes / load.turns
        let ours = try WriterGroup(
            [ground.bench, "writer", "storage", try ground.copy("write"), String(turn)], count: load.processes)
        let theirs = try WriterGroup(
            [ground.bench, "writer", "sqlite", table, String(turn)], count: load.processes)
        for _ in 0..<load.turns {
            for group in isOursFirst ? [ours, theirs] : [theirs, ours] { try group.takeTurn() }
        }
        try ours.end()
        try theirs.end()
        let written = Double(turn * load.turns * load.processes) * 1000
        return (written / ours.time, written / theirs.time)
    }
}
