import Glibc
import StreetMaker
import StreetModel

/// Commands as whole processes, from the start to the end.
enum CommandFigures {
    private static let runs = 40

    static func measureCheck(_ ground: Ground) throws(BenchFault) -> [Figure] {
        let desk = try ground.copy("check")
        let table = "\(ground.folder)/check.sqlite"
        for end in ["", "-wal", "-shm"] { unlink(table + end) }
        let create = "PRAGMA journal_mode=WAL; CREATE TABLE line(n INTEGER PRIMARY KEY, line TEXT)"
        let hasClient = (try? Spawn.time(["sqlite3", table, create])) != nil
        let hasTask = access("/usr/bin/task", X_OK) == 0
        let tasks = "\(ground.folder)/tasks"
        mkdir(tasks, 0o700)
        var ours: [Double] = []
        var inserts: [Double] = []
        var additions: [Double] = []
        for run in 0..<runs {
            ours.append(
                try Spawn.time([
                    ground.program, "check", elder(run), "normal", "--desk", desk, "--as", Ground.worker, "--at",
                    Ground.morning, "--lang", "zh",
                ]))
            if hasClient {
                let insert = "PRAGMA synchronous=FULL; INSERT INTO line(line) VALUES ('\(elder(run)) normal')"
                inserts.append(try Spawn.time(["sqlite3", table, insert]))
            }
            if hasTask {
                additions.append(
                    try Spawn.time(["task", "rc:/dev/null", "rc.data.location=\(tasks)", "add", elder(run)]))
            }
        }
        let time = Measure.median(ours)
        let others = [
            hasClient ? "sqlite3 \(Measure.text(Measure.median(inserts)))" : "no sqlite3 here",
            hasTask ? "task \(Measure.text(Measure.median(additions)))" : "no task here",
        ]
        return [
            Figure(
                name: "streetdesk check, whole process",
                measured: "\(Measure.text(time)) ms (\(others.joined(separator: ", ")))", budget: "10 ms",
                isMet: time <= 10)
        ]
    }

    /// Somebody of the first grid: most there are at home, and each is looked at again and again.
    private static func elder(_ run: Int) -> String { "E0000\(run % 2 + 1)" }

    /// A whole street with a month of looks, from an office's files to a desk.
    static func measureImport(_ ground: Ground) throws(BenchFault) -> [Figure] {
        let desk = "\(ground.folder)/import"
        let street = StreetMaker(communities: 29, days: 30, until: Ground.today - 1)
        let time = try ground.make(desk, from: street, at: Ground.morning)
        _ = try Spawn.time(["rm", "-rf", desk])
        return [
            Figure(
                name: "new --from: 29 communities, 30 days of looks", measured: "\(Measure.text(time / 1000)) s",
                budget: "seconds", isMet: nil)
        ]
    }
}
