import Glibc
import Storage
import StreetModel

/// A desk of invented people in a folder of its own, removed with the value.
struct TestDesk: ~Copyable {
    static let community = "990101001001"
    static let street = "990101001"
    let root: String
    let desk: Desk

    private init(root: String, desk: Desk) {
        self.root = root
        self.desk = desk
    }

    static func make(on disk: Disk = .real) throws -> TestDesk {
        let root = try folder()
        let draft = try DeskDraft.begin(at: "\(root)/desk", settings, on: disk)
        try draft.desk.addBook(community)
        return TestDesk(root: root, desk: try draft.publish())
    }

    /// A new empty folder.
    static func folder() throws -> String {
        let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
        var template = Array("\(temporary)/streetdesk-storage-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Missing.folder }
        return String(cString: made)
    }

    deinit { Disk.real.sweep(root) }

    enum Missing: Error { case folder, line }

    static let settings = DeskSettings(
        name: "槐安街道", code: street, isRehearsal: true, id: "00112233445566778899aabbccddeeff")

    /// How long the note in a lock's file is: a `sum`. No line is as short.
    static let noteCount = 64

    /// 2026-11-21 08:12:33.104 on the street's clock.
    static let morning = Moment(milliseconds: 1_795_219_953_104)

    /// Opens the community's book with an office of its own.
    func open(_ office: inout Office) throws -> Book {
        try Book.open(Self.community, in: desk, into: &office)
    }

    /// The community's book with one line in it, opened on a disk that a test has changed.
    func openWithALine(on disk: Disk, _ office: inout Office) throws -> Book {
        var first = desk.emptyOffice
        var book = try open(&first)
        try book.write([elder("E1")], into: &first)
        return try Book.open(Self.community, in: try Desk.open(desk.path, on: disk), into: &office)
    }

    var journal: String { "\(desk.path)/\(Self.community)/journal/2026-11-21.jsonl" }
    var bookPath: String { "\(desk.path)/\(Self.community)" }
}

extension Disk {
    /// The machine's disk without waiting for it, for tests that open hundreds of images.
    static var quick: Disk {
        var disk = Disk.real
        disk.beginFlush = { _ in }
        disk.flush = { _ in 0 }
        disk.sync = { _ in 0 }
        return disk
    }
}

/// A look at an invented person.
func look(_ elder: String, _ outcome: Outcome = .normal, at moment: Moment = TestDesk.morning, note: String = "")
    -> Event
{
    .checkRecorded(
        CheckRecorded(
            elder: elder, outcome: outcome, seen: outcome == .normal ? .open : .shut, observed: moment,
            half: .morning, window: "south", note: note))
}

/// Somebody to look at.
func elder(_ id: String, name: String = "安某某") -> Event {
    var elder = Elder(id: id)
    elder.name = name
    elder.building = "990101001001001003"
    elder.telephone = "13900000010"
    elder.risk = .red
    elder.morning.by = TimeOfDay(hour: 8, minute: 0)
    elder.consentedOn = Day("2026-01-05")
    elder.contacts = [Contact(name: "安小某", relation: "女儿", telephone: "13900000011")]
    return .registered(.elder(elder))
}

extension Book {
    /// Appends one act without asking a rule.
    mutating func write(
        _ events: [Event], at moment: Moment = TestDesk.morning, by: String = "S0007", into office: inout Office
    ) throws(AppendFault) {
        _ = try append(by: by, at: moment, into: &office) { _ throws(Refusal) in events }
    }
}

/// Writes a file anew, whatever it was.
func overwrite(_ path: String, _ bytes: [UInt8]) {
    let file = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    _ = bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
    close(file)
}

/// The lines of a file.
func lines(of path: String) throws -> [String] {
    String(decoding: try Disk.real.contents(of: path), as: UTF8.self).split(separator: "\n").map(String.init)
}
