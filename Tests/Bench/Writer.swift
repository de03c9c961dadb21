import Glibc
import Storage
import StreetModel

/// One of many that write: `writer storage DESK COUNT NUMBER`, `writer sqlite FILE COUNT NUMBER`, or
/// `writer street DESK COUNT NUMBER`, which writes to the book of the community whose turn it is by its number, on a disk
/// whose flushes take 5 ms more.
///
/// Says by one byte that it is ready, makes COUNT changes for each byte of standard input and says so again. It ends when
/// that ends.
enum Writer {
    static func run(_ arguments: [String]) -> Int32 {
        guard arguments.count == 4, let count = Int(arguments[2]), let number = Int(arguments[3]) else { return 2 }
        do {
            switch arguments[0] {
            case "storage": return try writeBook(arguments[1], of: Ground.community, count, number, as: Ground.worker)
            case "street":
                let disk = slowDisk
                let desk = try storing { () throws(StorageFault) in try Desk.open(arguments[1]) }
                let codes = try storing { () throws(StorageFault) in try desk.communities() }
                return try writeBook(
                    arguments[1], of: codes[number % codes.count], count, number, as: Ground.supervisor, on: disk)
            case "sqlite": return writeTable(arguments[1], count)
            default: return 2
            }
        } catch {
            Report.note("writer: \(error)")
            return 1
        }
    }

    /// Says that all is done so far; true when another turn is wanted.
    private static func isWantedAgain() -> Bool {
        var byte = UInt8(ascii: ".")
        return write(1, &byte, 1) == 1 && read(0, &byte, 1) == 1
    }

    /// Looks, each asked of the rules and durable before the next, with the checkpoints that fall due.
    private static func writeBook(
        _ path: String, of code: String, _ count: Int, _ number: Int, as staff: String, on disk: Disk = .real
    ) throws(BenchFault) -> Int32 {
        let desk = try storing { () throws(StorageFault) in try Desk.open(path, on: disk) }
        var office = desk.emptyOffice
        _ = try storing { () throws(StorageFault) in try Book.open(desk.settings.code, in: desk, into: &office) }
        var book = try storing { () throws(StorageFault) in try Book.open(code, in: desk, into: &office) }
        guard let morning = office.offset.moment(from: Ground.morning) else { return 2 }
        let elders = office.elders(ofGrid: "\(code)001").map(\.elder).filter { $0.status == .here }.map(\.id).sorted()
        var index = 0
        while isWantedAgain() {
            for _ in 0..<count {
                let elder = elders[(index + number) % elders.count]
                let now = Moment(milliseconds: morning.milliseconds + Int64(index * 250))
                try log(elder, at: now, as: staff, &book, &office)
                index += 1
            }
        }
        return 0
    }

    private static func log(
        _ elder: String, at now: Moment, as staff: String, _ book: inout Book, _ office: inout Office
    ) throws(BenchFault) {
        let check = CheckRecorded(elder: elder, outcome: .normal, seen: nil, observed: now, half: nil)
        do throws(AppendFault) {
            _ = try book.append(by: staff, at: now, into: &office) { (newest: Office) throws(Refusal) in
                try newest.decide(.checkRecorded(check), by: staff, at: now)
            }
        } catch {
            throw BenchFault(error)
        }
        try storing { () throws(StorageFault) in try book.checkpoint(of: office, after: Book.dueLines) }
    }

    /// The machine's disk, where each flush takes 5 ms more.
    private static var slowDisk: Disk {
        var disk = Disk.real
        let flush = disk.flush
        disk.flush = { file in
            usleep(5000)
            return flush(file)
        }
        return disk
    }

    /// Rows as long as our lines; each is committed, and so durable, before the next. The text is made beforehand.
    private static func writeTable(_ path: String, _ count: Int) -> Int32 {
        guard let table = SQLite(path) else { return 1 }
        let line =
            "{\"n\":4352,\"at\":\"2026-11-21T08:20:00.000+08:00\",\"by\":\"S0004\",\"kind\":\"check.recorded\",\"v\":1,"
            + "\"body\":{\"elder\":\"E00001\",\"outcome\":\"normal\",\"seen\":\"open\",\"observed\":"
            + "\"2026-11-21T08:20:00.000+08:00\",\"half\":\"morning\",\"window\":\"south\"},\"sum\":\""
            + String(repeating: "0123456789abcdef", count: 4) + "\"}"
        while isWantedAgain() {
            for _ in 0..<count where !table.insert(line) { return 1 }
        }
        return 0
    }
}
