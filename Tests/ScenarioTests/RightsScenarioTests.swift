import Foundation
import Testing

/// What is planted as a canary leaves the program nowhere where the table of masks says masked (DOMAIN §7).
struct RightsScenarioTests {
    private static let name = "金丝雀"
    private static let contact = "谷鹂鸣"
    private static let telephones = ["19900077001", "19900077002"]

    private struct Planted: ~Copyable {
        let desk: DeskFolder
        let elder: String
        let grid: String
        let identity: String

        /// The canaries that sing in a text; names where they are not shown either.
        func singing(_ text: String, named: Bool) -> [String] {
            let masked = RightsScenarioTests.telephones + [identity]
            return (masked + (named ? [] : [RightsScenarioTests.name, RightsScenarioTests.contact])).filter {
                text.contains($0)
            }
        }

        /// Runs a command at 08:20 as somebody.
        func run(_ words: [String], by staff: String) throws -> Shell.Answer {
            try Program.run(words + ["--desk", desk.path, "--lang", "zh", "--at", "2026-11-21T08:20", "--as", staff])
        }
    }

    /// A desk on which the first row of the sample's elders is the canary, who is not looked for.
    private func planted() throws -> Planted {
        let desk = try DeskFolder(.registersOnly)
        let text = try String(contentsOfFile: "\(Program.sample)/elders.csv", encoding: .utf8)
        var rows = text.split(separator: "\n").map(String.init)
        let head = rows[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        var cells = rows[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let elder = cells[0]
        let grid = String(cells[6].prefix(15))
        let wanted = ["姓名": Self.name, "紧急联系人": Self.contact, "电话": Self.telephones[0], "紧急联系电话": Self.telephones[1]]
        for (column, value) in wanted {
            if let index = head.firstIndex(of: column) { cells[index] = value }
        }
        let identity = head.firstIndex(of: "身份证号").map { cells[$0] } ?? ""
        #expect(identity.count == 18)
        rows[1] = cells.joined(separator: ",")
        let file = "\(desk.root)/elders.csv"
        try rows.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
        #expect(try desk.run("import", file, by: "S0001").status == 0)
        return Planted(desk: desk, elder: elder, grid: grid, identity: identity)
    }

    /// Every screen that a person can open, in both sizes, by each role.
    @Test(arguments: [("S0007", true), ("S0005", true), ("S0002", false), ("S0001", false)])
    func screens(staff: String, named: Bool) throws {
        let planted = try planted()
        let keys = [
            "", "g 1", "g 3", "g 4", "g 5", "g 6", "/ \(Self.telephones[0])", "/ \(planted.elder)", "i", "c", "w",
            "0 2",
        ]
        for size in ["80x24", "45x20"] {
            for key in keys {
                let screen = try planted.run(["screen", "--size", size, "--keys", key], by: staff)
                #expect(screen.status == 0)
                // What was typed to find somebody stands in the find field.
                let text = key.hasPrefix("/") ? screen.output.replacing(Self.telephones[0], with: "") : screen.output
                #expect(planted.singing(text, named: named) == [], "\(staff) \(size) \(key)")
            }
        }
    }

    /// What every command says, and every list in every format.
    @Test(arguments: [("S0007", true), ("S0005", true), ("S0002", false), ("S0001", false)])
    func commands(staff: String, named: Bool) throws {
        let planted = try planted()
        var said: [(String, String)] = []
        for words in [
            ["round", planted.grid], ["round", planted.grid, "--json"], ["overdue"], ["overdue", "--json"], ["board"],
            ["board", "--json"], ["matter", "list"], ["matter", "list", "--json"], ["audit"], ["audit", "--json"],
            ["rights"], ["report", "day"], ["verify"], ["check", planted.elder, "unclear"],
            ["check", planted.elder, "sideways"],
        ] {
            let answer = try planted.run(words, by: staff)
            said.append((words.joined(separator: " "), answer.output + answer.errors))
        }
        for list in ["elders", "round", "matters", "overdue", "buildings", "complaints"] {
            for format in ["csv", "json", "md", "html"] {
                let answer = try planted.run(["export", list, "--format", format], by: staff)
                said.append(("\(list) \(format)", answer.output + answer.errors))
            }
        }
        for (what, text) in said { #expect(planted.singing(text, named: named) == [], "\(staff) \(what)") }
    }

    /// An open anomaly shows who has to be reached to all in whose scope it lies; the identity number stays masked.
    @Test func whoHasToBeReachedIsNamed() throws {
        let planted = try planted()
        #expect(
            try planted.desk.run("round", planted.grid, at: "08:30", by: "S0002").output.contains(Self.name) == false)
        #expect(
            try planted.desk.run("check", planted.elder, "abnormal", "--alarm", at: "08:31", by: "S0005").status == 0)
        let board = try planted.desk.run("screen", "--keys", "0 5", at: "08:32", by: "S0002").output
        #expect(board.contains(Self.name) && board.contains(Self.telephones[0]) && !board.contains(planted.identity))
    }

    /// On a real desk nobody is believed; the key's person is, and cannot be another; a desk of one is its owner's.
    @Test func whoOneIs() throws {
        let desk = try DeskFolder(.nothing)
        let made = try Program.run(
            ["new", desk.path, "--name", "槐安街道", "--code", "990101001", "--from", Program.sample])
        #expect(made.status == 0)
        func run(_ words: [String], _ environment: [String: String] = [:]) throws -> Shell.Answer {
            try Program.run(words, environment: environment)
        }
        let place = ["--desk", desk.path]
        #expect(try run(["rights"] + place).status == 0)
        #expect(try run(["round", "--as", "S0007"] + place).status == 1)
        #expect(try run(["round"] + place).status == 1)
        #expect(try run(["session", "--as", "S0007"] + place).status == 1)
        let session = ["session", "--as", "S0007"] + place
        func asked(_ command: String) throws -> Shell.Answer {
            try run(session, ["SSH_CONNECTION": "192.0.2.1 1 192.0.2.2 22", "SSH_ORIGINAL_COMMAND": command])
        }
        #expect(try asked("streetdesk round --json").status == 0)
        for denied in [
            "round --as S0001", "round --as=S0001", "round --desk /", "session --as S0001", "ssh-keys", "new x",
            "verify --mend", "report day --out /x.md", "report day --out ../x.md", "import /etc/passwd", "sh -c id",
            "import ../../desk.json",
        ] {
            #expect(try asked(denied).status != 0, "\(denied)")
        }
        let saved = try asked("check E00001 unclear")
        #expect(saved.output.hasPrefix("saved") || saved.status == 1)
    }

    /// A real desk that somebody made a rehearsal with an editor, or their own, believes nobody: its books are read-only,
    /// and a session of ssh reads on.
    @Test(arguments: [
        (#""rehearsal":false"#, #""rehearsal":true"#), (#","sum":"#, #","owner":"S0001","sum":"#),
        ("槐安街道", "槐安街办"),
    ])
    func anEditedDeskBelievesNobody(was: String, now: String) throws {
        let desk = try DeskFolder(.nothing)
        let made = try Program.run(
            ["new", desk.path, "--name", "槐安街道", "--code", "990101001", "--from", Program.sample])
        #expect(made.status == 0)
        let file = "\(desk.path)/desk.json"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.contains(was))
        try text.replacing(was, with: now).write(toFile: file, atomically: false, encoding: .utf8)
        let before = try desk.contents()
        let place = ["--desk", desk.path]
        for words in [
            ["round", "--as", "S0007"], ["check", "E00001", "normal", "--as", "S0007"], ["overdue", "--as", "S0001"],
            ["round"], ["screen", "--as", "S0001"], ["elder", "show", "E00001", "--as", "S0005"],
            ["round", "--as", "S0007", "--at", "2026-11-21T08:20"], ["workbench", "--as", "S0001"],
        ] {
            let answer = try Program.run(words + place)
            #expect(answer.status == 3 && answer.output.isEmpty, "\(words)")
            #expect(answer.errors.hasPrefix("\(file) 被改动过; 只能查看"), "\(words) \(answer.errors)")
        }
        let verified = try Program.run(["verify"] + place)
        #expect(verified.status == 3 && verified.output.contains("desk.json"))
        func asked(_ command: String) throws -> Shell.Answer {
            try Program.run(
                ["session", "--as", "S0007"] + place,
                environment: ["SSH_CONNECTION": "192.0.2.1 1 192.0.2.2 22", "SSH_ORIGINAL_COMMAND": command])
        }
        #expect(try asked("round --json").output.contains(#""elder":"E00001""#))
        #expect(try asked("check E00001 normal").status == 3)
        #expect(try desk.contents().filter { !$0.key.contains("sessions") } == before)
    }

    /// The lines of authorized_keys name the person, and nothing that the key's owner says comes into them.
    @Test func keys() throws {
        let desk = try DeskFolder()
        let key = "AAAAC3NzaC1lZDI1NTE5AAAAIJ0000000000000000000000000000000000000000000"
        let lines = try Program.run(["ssh-keys", "--desk", desk.path], input: "S0007 ssh-ed25519 \(key) me@home\n")
        #expect(lines.status == 0)
        #expect(lines.output.hasPrefix("command=\"") && lines.output.contains("--as S0007\",restrict,pty ssh-ed25519 "))
        #expect(!lines.output.contains("me@home"))
        for bad in ["S0007 \"x\" \(key)", "S9999 ssh-ed25519 \(key)", "S0007 ssh-ed25519 short"] {
            #expect(try Program.run(["ssh-keys", "--desk", desk.path], input: bad + "\n").status == 1)
        }
    }
}
