import Glibc
import Storage
import StreetMaker
import StreetModel

/// Where the bench works: the programs that were built, and the desks, which are made once and kept.
struct Ground {
    let folder: String
    let program: String
    let bench: String

    /// The morning on which every desk stands.
    static let morning = "2026-11-21T08:20"
    static let today = Day(number: 20_778)
    static let worker = "S0004"
    static let supervisor = "S0002"
    static let community = "990101001001"
    static let grid = "990101001001001"

    init() throws(BenchFault) {
        guard let path = realpath("/proc/self/exe", nil) else { throw .system("realpath", errno) }
        defer { free(path) }
        let bench = String(cString: path)
        self.bench = bench
        let built = bench.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        program = "\(built)/streetdesk"
        guard access(program, X_OK) == 0 else { throw .missing("\(program): build the release first") }
        folder = "\(built)/bench-desks"
        mkdir(folder, 0o700)
    }

    /// 29 communities, two years.
    func street() throws(BenchFault) -> String { try desk("street-29x730", communities: 29, days: 730) }

    /// One community with so many days of history.
    func community(days: Int) throws(BenchFault) -> String { try desk("community-\(days)", communities: 1, days: days) }

    /// 29 communities with two years of matters: 20,000 open, 200,000 ended; looks of the last month.
    func matters() throws(BenchFault) -> String {
        try desk("matters-29x730", communities: 29, days: 730, lookDays: 31, matters: (20_000, 200_000))
    }

    private func desk(
        _ name: String, communities: Int, days: Int, lookDays: Int = .max,
        matters: (open: Int, ended: Int) = (0, 0)
    ) throws(BenchFault) -> String {
        let path = "\(folder)/\(name)"
        if try !isSound(path) {
            _ = try Spawn.time(["rm", "-rf", path])
            let maker = DeskMaker(
                ground: self, path: path, communities: communities, days: days, lookDays: lookDays, matters: matters)
            try maker.make()
        }
        try renewCheckpoints(of: path)
        return path
    }

    /// Whether a desk of an earlier run is there that this program takes.
    private func isSound(_ path: String) throws(BenchFault) -> Bool {
        guard access("\(path)/desk.json", F_OK) == 0 else { return false }
        return try storing { () throws(StorageFault) in try Desk.open(path).fault == nil }
    }

    /// Writes the checkpoints anew that another version of the program left, so that none is measured without one.
    private func renewCheckpoints(of path: String) throws(BenchFault) {
        let desk = try storing { () throws(StorageFault) in try Desk.open(path) }
        let codes = try storing { () throws(StorageFault) in try desk.communities() }
        // What may be late soon is told by the office's numbers, which stand in the street's own book.
        var street = desk.emptyOffice
        _ = try storing { () throws(StorageFault) in try Book.open(desk.settings.code, in: desk, into: &street) }
        for code in [desk.settings.code] + codes {
            var office = street
            var book = try storing { () throws(StorageFault) in try Book.open(code, in: desk, into: &office) }
            guard book.hasNewLines else { continue }
            Report.note("  a new checkpoint of \(code)")
            _ = try Spawn.time(["rm", "-rf", "\(path)/\(code)/checkpoint"])
            try storing { () throws(StorageFault) in try book.checkpoint(of: office) }
        }
    }

    /// A desk of its own for writing in: one community with a month of history, whose clock stands now where all do.
    /// Its files are as old as those it was copied from: a folder made this second is listed again at every change.
    func copy(_ name: String) throws(BenchFault) -> String {
        let path = "\(folder)/copy-\(name)"
        let source = try community(days: 30)
        _ = try Spawn.time(["rm", "-rf", path])
        _ = try Spawn.time(["cp", "-a", source, path])
        return path
    }

    /// A new desk of one community with a month of looks, on whose clock the morning is now.
    func rehearsal(_ name: String) throws(BenchFault) -> String {
        let path = "\(folder)/\(name)"
        try make(path, from: StreetMaker(communities: 1, days: 30, until: Ground.today - 1), at: Ground.morning)
        return path
    }

    /// Makes a desk from an office's files, in the place of any that is there; how many milliseconds `new` took.
    @discardableResult
    func make(_ path: String, from street: StreetMaker, at time: String) throws(BenchFault) -> Double {
        let files = "\(path).csv"
        guard street.write(to: files) else { throw .system("write \(files)", errno) }
        _ = try Spawn.time(["rm", "-rf", path])
        let taken = try Spawn.time([
            program, "new", path, "--name", "试验街道", "--code", StreetMaker.street, "--from", files, "--rehearsal",
            "--at", time,
        ])
        _ = try Spawn.time(["rm", "-rf", files])
        return taken
    }

    /// What opens the workbench for somebody on that morning.
    func workbench(_ desk: String, as staff: String, at time: String? = morning) -> [String] {
        [program, "--desk", desk, "--as", staff, "--lang", "zh"] + (time.map { ["--at", $0] } ?? [])
    }
}
