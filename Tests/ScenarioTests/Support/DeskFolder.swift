import Foundation
import Glibc

/// A rehearsal desk of the sample street in a folder of its own, removed with the value.
struct DeskFolder: ~Copyable {
    static let community = "990101001001"
    static let grids = (1...4).map { "99010100100100\($0)" }
    static let grid = grids[0]
    /// The morning on which the story is told.
    static let day = "2026-11-21"
    /// The instant at which the desk is made.
    static let dawn = "2026-11-21T07:05"

    let root: String
    var path: String { "\(root)/desk" }
    var journal: String { journal(of: Self.community) }

    /// What a desk begins with.
    enum Start { case sample, registersOnly, few, nothing }

    /// Who lives on a desk of few.
    static let few = ["E00063", "E00064", "E00003", "E00005", "E00004", "E00006", "E00001", "E00008"]

    /// A copy of the sample's desk, or one without its past looks, or with a few people only, so that a program starts
    /// soon, or with nothing in it yet; in the folder for what is temporary or in another.
    init(_ start: Start = .sample, in place: String? = nil) throws {
        let made = try Self.folder(in: place)
        let path = "\(made)/desk"
        switch start {
        case .sample: try FileManager.default.copyItem(atPath: Self.template.path, toPath: path)
        case .registersOnly:
            try FileManager.default.copyItem(atPath: Program.sample, toPath: "\(made)/registers")
            try FileManager.default.removeItem(atPath: "\(made)/registers/checks.csv")
            _ = try Program.run(Self.making(path, from: "\(made)/registers"))
        case .few:
            try FileManager.default.createDirectory(atPath: "\(made)/registers", withIntermediateDirectories: false)
            for name in ["communities", "grids", "buildings", "staff", "elders"] {
                var rows = try String(contentsOfFile: "\(Program.sample)/\(name).csv", encoding: .utf8)
                    .split(separator: "\n")
                if name == "elders" { rows = rows.prefix(1) + rows.filter { Self.few.contains(String($0.prefix(6))) } }
                try rows.joined(separator: "\n")
                    .write(toFile: "\(made)/registers/\(name).csv", atomically: false, encoding: .utf8)
            }
            _ = try Program.run(Self.making(path, from: "\(made)/registers"))
        case .nothing: break
        }
        root = made
    }

    deinit { _ = try? Shell.run(["sh", "-c", "chmod -R u+rwx \"$0\"; rm -rf \"$0\"", root]) }

    /// Runs a command on this desk at an instant of the morning, "08:20" or longer.
    func run(
        _ words: String..., at time: String = "08:20", by staff: String? = "S0007", lang: String = "zh",
        input: String = ""
    ) throws -> Shell.Answer {
        try Program.run(
            words + ["--desk", path, "--lang", lang, "--at", time.count > 8 ? time : "\(Self.day)T\(time)"]
                + (staff.map { ["--as", $0] } ?? []), input: input)
    }

    /// Whether every book is sound.
    func verify() throws -> Shell.Answer {
        try Program.run(["verify", "--desk", path])
    }

    /// The lines of a community's journal file of the day.
    func lines(of community: String = community) throws -> [String] {
        try String(contentsOfFile: journal(of: community), encoding: .utf8).split(separator: "\n").map(String.init)
    }

    private func journal(of community: String) -> String { "\(path)/\(community)/journal/\(Self.day).jsonl" }

    /// The files of the desk with their bytes, by their path inside it.
    func contents() throws -> [String: Data] {
        var found: [String: Data] = [:]
        let files = FileManager.default.enumerator(atPath: path)
        while let file = files?.nextObject() as? String {
            if let bytes = FileManager.default.contents(atPath: "\(path)/\(file)") { found[file] = bytes }
        }
        return found
    }

    /// A new empty folder.
    private static func folder(in place: String? = nil) throws -> String {
        let temporary = place ?? ProcessInfo.processInfo.environment["TMPDIR"] ?? P_tmpdir
        var template = Array("\(temporary)/streetdesk-scenario-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Shell.Trouble.start(["mkdtemp"]) }
        return String(cString: made)
    }

    /// The desk that the others are copies of: made once in a run of the tests, and removed at its end.
    private static let template: Template = {
        let path = (try? folder()) ?? ""
        let made = try? Program.run(Self.making("\(path)/desk"))
        precondition(made?.status == 0, "the sample's desk cannot be made: \(made?.errors ?? "no program")")
        atexit { try? FileManager.default.removeItem(atPath: DeskFolder.template.root) }
        return Template(root: path)
    }()

    private struct Template {
        let root: String
        var path: String { "\(root)/desk" }
    }

    /// The words that make the sample's desk.
    static func making(_ path: String, at instant: String = dawn, from folder: String = Program.sample) -> [String] {
        [
            "new", path, "--name", "槐安街道", "--code", "990101001", "--from", folder, "--rehearsal", "--at", instant,
        ]
    }
}
