import Campaigns
import CrashMachine
import Storage
import StreetModel
import Testing

/// Bytes that change by themselves: every bit of every file that a desk rests on, and every length of its journal.
///
/// What no start reads (lines that a checkpoint stands for, an older checkpoint) is for `verify` to find; what a start
/// reads makes the book read-only, or is passed over where the same is known from elsewhere.
struct RotTests {
    private static let community = "\(Session.path)/\(TestDesk.community)"
    private static let settings = "\(Session.path)/desk.json"

    /// Two days, two checkpoints, lines behind them, and an act at the end.
    private static func filled() throws -> Volume {
        let scripted = ScriptedDisk(try Stage.volume())
        var stage = try Stage(scripted)
        for step in [Step.line, .checkpoint, .rotate, .act, .checkpoint, .line, .act] { stage.take(step) }
        #expect(stage.problem() == nil)
        return scripted.volume
    }

    /// Bits of a byte: all of them, or in small one and a second by chance.
    private static func bits(_ place: Int, _ dice: inout Dice, all: Bool) -> [Int] {
        all || Campaign.isTorture ? Array(0..<8) : [dice.below(8)]
    }

    private static func flipped(_ volume: Volume, _ file: String, _ bytes: [UInt8], bit: Int) -> Volume {
        var bytes = bytes
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
        var image = volume
        image.put(file, bytes)
        return image
    }

    /// Each is named by its file and line; nothing is written behind it, and what stands before it is shown.
    @Test(arguments: ["2026-11-21", "2026-11-22"])
    func everyBitOfTheJournal(day: String) throws {
        let volume = try Self.filled()
        let file = "\(Self.community)/journal/\(day).jsonl"
        let bytes = try #require(volume.contents(of: file))
        let whole = try Session(ScriptedDisk(volume).disk()).account().notes
        let before = try #require(volume.contents(of: "\(Self.community)/journal/2026-11-21.jsonl")).count {
            $0 == 0x0A
        }
        var dice = Dice(seed: Campaign.seed)
        var line = 1
        var flips = 0
        for place in bytes.indices {
            let isTaken = Campaign.isTorture || bytes[place] == 0x0A || place % 3 == 0
            for bit in isTaken ? Self.bits(place, &dice, all: bytes[place] == 0x0A) : [] {
                flips += 1
                let disk = ScriptedDisk(Self.flipped(volume, file, bytes, bit: place * 8 + bit)).disk()
                let name = "byte \(place), bit \(bit); seed \(Campaign.seed)"
                let report = try Desk.open(Session.path, on: disk).verify(TestDesk.community)
                guard case .damaged(file, let found, _)? = report.faults.first, found == line else {
                    Issue.record("\(name): \(report.faults)")
                    continue
                }
                if place % 8 != 0 && !Campaign.isTorture { continue }
                // A checkpoint knows the lines before it: its start is right in spite of the damage.
                let session = try Session(disk)
                let number = line + (day == "2026-11-21" ? 0 : before)
                if session.book.fault == nil {
                    #expect(session.book.lastNumber == whole.count + 2, "\(name)")
                } else {
                    #expect(session.book.lastNumber < number, "\(name)")
                    #expect(try session.account().isFolded, "\(name)")
                    let notes = try session.account().notes
                    #expect(whole.starts(with: notes) && notes.count + 2 == session.book.lastNumber, "\(name)")
                }
            }
            if bytes[place] == 0x0A { line += 1 }
        }
        Campaign.tell("bits of \(day)", "\(flips) flips")
    }

    /// A start passes over a checkpoint that is not as it was written; `verify` names its file.
    @Test func everyBitOfTheCheckpoints() throws {
        let volume = try Self.filled()
        let office = try Session(ScriptedDisk(volume).disk()).office
        let files = volume.files(below: "\(Self.community)/checkpoint")
        // Two checkpoints, each with its manifest and what is not empty.
        #expect(files.count > 12)
        var dice = Dice(seed: Campaign.seed)
        var flips = 0
        for file in files {
            let bytes = try #require(volume.contents(of: file))
            let last = bytes.count - 1
            for place in bytes.indices where Campaign.isTorture || place > last - 80 || dice.below(40) == 0 {
                for bit in Self.bits(place, &dice, all: place == last) {
                    flips += 1
                    let disk = ScriptedDisk(Self.flipped(volume, file, bytes, bit: place * 8 + bit)).disk()
                    let name = "\(file), byte \(place), bit \(bit); seed \(Campaign.seed)"
                    let session = try Session(disk)
                    #expect(session.book.fault == nil && session.office == office, "\(name)")
                    let report = try Desk.open(Session.path, on: disk).verify(TestDesk.community)
                    #expect(report.faults == [.damaged(file: file, line: 0, what: .checkpointFile)], "\(name)")
                }
            }
        }
        Campaign.tell("bits of checkpoints", "\(flips) flips")
    }

    /// Nobody is let in by a changed desk.json, and nothing is written.
    @Test func everyBitOfTheSettings() throws {
        let volume = try Self.filled()
        let bytes = try #require(volume.contents(of: Self.settings))
        for bit in 0..<bytes.count * 8 {
            let disk = ScriptedDisk(Self.flipped(volume, Self.settings, bytes, bit: bit)).disk()
            do throws(StorageFault) {
                let opened = try Desk.open(Session.path, on: disk)
                #expect(opened.fault == .damaged(file: Self.settings, line: 1, what: .settingsChanged), "bit \(bit)")
                #expect(try opened.verifySettings() == opened.fault, "bit \(bit)")
                #expect(!opened.settings.isRehearsal && opened.settings.owner == nil, "bit \(bit)")
            } catch {
                switch error {
                case .damaged(Self.settings, 0, .settingsGone), .newer: break
                default: Issue.record("bit \(bit): \(error)")
                }
            }
        }
    }

    /// Behind the last checkpoint a cut is an interrupted write, and mended in passing; before it, it is damage by name.
    @Test func everyLengthOfTheJournal() throws {
        let volume = try Self.filled()
        let whole = try Session(ScriptedDisk(volume).disk()).account().notes
        for day in ["2026-11-21", "2026-11-22"] {
            let file = "\(Self.community)/journal/\(day).jsonl"
            let bytes = try #require(volume.contents(of: file))
            let known = day == "2026-11-21" ? bytes.count : try Self.knownLength(volume)
            for length in 0..<bytes.count where Campaign.isTorture || length >= known || length % 3 == 0 {
                var image = volume
                image.put(file, Array(bytes[..<length]))
                let scripted = ScriptedDisk(image)
                let desk = try Desk.open(Session.path, on: scripted.disk())
                let report = try desk.verify(TestDesk.community)
                if length >= known {
                    #expect(report.isSound, "\(day) cut to \(length)")
                    let notes = try Session(scripted.disk()).account().notes
                    #expect(whole.starts(with: notes), "\(day) cut to \(length)")
                    var told = Told()
                    told.acts = [Told.Act(notes: notes, begun: -1, answered: 0, answer: .saved)]
                    let problem = Inspection(told: told, calls: 0).problem(of: image)
                    #expect(problem == nil, "\(day) cut to \(length)")
                } else {
                    #expect(!report.isSound, "\(day) cut to \(length)")
                    var session = try Session(scripted.disk())
                    if day == "2026-11-22" {
                        #expect(session.book.fault != nil, "\(day) cut to \(length)")
                        #expect(try session.account().isFolded, "\(day) cut to \(length)")
                        #expect(throws: AppendFault.self) {
                            try session.book.write([look("E1")], into: &session.office)
                        }
                    }
                }
            }
        }
    }

    /// How much of the second day's file the newest checkpoint stands for.
    private static func knownLength(_ volume: Volume) throws -> Int {
        let manifests = volume.files(below: "\(community)/checkpoint").filter { $0.hasSuffix("manifest.json") }
        let last = try #require(manifests.last)
        let text = String(decoding: try #require(volume.contents(of: last)), as: UTF8.self)
        let match = try #require(text.firstMatch(of: /"file":"2026-11-22","offset":([0-9]+)/))
        return try #require(Int(match.1))
    }
}
