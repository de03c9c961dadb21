import Glibc
import StreetModel

/// How many durable changes a second many processes write to one book, against SQLite in the same run.
enum WriteFigures {
    private static let rounds = 5

    static func measure(_ ground: Ground) throws(BenchFault) -> [Figure] {
        guard SQLite.isThere else {
            return [
                Figure(name: "durable changes of one book against SQLite", measured: "no libsqlite3.so.0", budget: "")
            ]
        }
        var figures: [Figure] = []
        for (processes, budget) in [(1, 0.9), (8, 1.3), (64, 2.0)] {
            var ours: [Double] = []
            var theirs: [Double] = []
            for round in 0..<rounds {
                Report.note("writing with \(processes), round \(round + 1) of \(rounds)")
                ours.append(try rate(ground, processes, storage: true))
                theirs.append(try rate(ground, processes, storage: false))
            }
            let ratio = Measure.median(zip(ours, theirs).map { $0 / $1 })
            figures.append(
                Figure(
                    name: "durable changes of one book, \(processes) processes, against SQLite",
                    measured:
                        "\(Measure.text(ratio, 2)) (\(Measure.text(Measure.median(ours), 0)) / "
                        + "\(Measure.text(Measure.median(theirs), 0)) a second)",
                    budget: "\(Measure.text(budget)) times", isMet: ratio >= budget, isRequired: true))
        }
        return figures
    }

    /// Changes a second, from the word to begin until the last process has ended.
    private static func rate(_ ground: Ground, _ processes: Int, storage: Bool) throws(BenchFault) -> Double {
        let changes = max(1600 / processes, 20)
        let target = storage ? try ground.copy("write") : "\(ground.folder)/write.sqlite"
        if !storage {
            for end in ["", "-wal", "-shm"] { unlink(target + end) }
            guard SQLite.makeTable(target) else { throw .missing("a table in \(target)") }
        }
        let arguments = [ground.bench, "writer", storage ? "storage" : "sqlite", target, String(changes)]
        let gate = try Pipe()
        let ready = try Pipe()
        var writers: [pid_t] = []
        for number in 0..<processes {
            writers.append(
                try Spawn.start(arguments + [String(number)], descriptors: [gate.reading, ready.writing, 2]))
        }
        ready.closeWriting()
        gate.closeReading()
        ready.read(count: processes)
        let start = Measure.now
        gate.closeWriting()
        for writer in writers {
            let status = Spawn.wait(writer)
            if status != 0 { throw .command(arguments.joined(separator: " "), status: status) }
        }
        return Double(changes * processes) / (Measure.now - start) * 1000
    }
}
