import Glibc
import Storage
import StreetMaker
import StreetModel

/// How long a change takes that one of 300 processes makes on a desk of 29 communities, while all of them together make
/// 200 a second and every flush takes 5 ms more than the disk's own (issue 6, line 4).
enum SpreadFigure {
    private static let writers = 300
    private static let communities = 29
    /// Milliseconds from one change to the next.
    private static let pace = 5.0
    private static let changes = 6000

    static func measure(_ ground: Ground) throws(BenchFault) -> [Figure] {
        let path = "\(ground.folder)/spread"
        Report.note("making \(path): \(communities) communities")
        try ground.make(
            path, from: StreetMaker(communities: communities, days: 2, until: Ground.today - 1), at: Ground.morning)
        let before = try lines(path)
        Report.note("writing with \(writers), \(changes) changes")
        let command = [ground.bench, "writer", "street", path, "1"]
        let group = try WriterGroup(command, count: writers)
        let delays = try group.delays(of: changes, every: pace)
        try group.end()
        _ = try Spawn.time([ground.program, "verify", "--desk", path])
        let lost = before + changes - (try lines(path))
        let worst = Measure.percentile(99, delays)
        return [
            Figure(
                name: "a change of \(writers) processes, \(Measure.text(1000 / pace, 0)) a second, "
                    + "flush and 5 ms, 99 of 100",
                measured: "\(Measure.text(worst)) ms (half \(Measure.text(Measure.median(delays))), "
                    + "worst \(Measure.text(delays.max() ?? .nan)), \(max(0, lost)) lost)",
                budget: "200 ms", isMet: worst <= 200 && lost <= 0)
        ]
    }

    /// The lines of all communities' books.
    private static func lines(_ path: String) throws(BenchFault) -> Int {
        let desk = try storing { () throws(StorageFault) in try Desk.open(path) }
        var count = 0
        for code in try storing({ () throws(StorageFault) in try desk.communities() }) {
            var office = desk.emptyOffice
            let book = try storing { () throws(StorageFault) in try Book.open(code, in: desk, into: &office) }
            count += book.lastNumber
        }
        return count
    }
}
