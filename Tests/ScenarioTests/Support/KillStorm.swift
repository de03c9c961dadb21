import Campaigns
import Foundation
import Glibc
import StreetMaker
import Testing

/// Sixteen `check --batch` at a time, each killed at a random moment and followed by another: while it starts, while it
/// holds the lock, while it writes a checkpoint or puts a torn tail away, on both sides of midnight.
struct KillStorm {
    static let writers = 16
    /// The storm goes from the first to the last of so many days; a quarter of the writers is a day ahead.
    private static let days = 8

    /// The line number that each acknowledged note was given.
    private(set) var saved: [String: Int] = [:]
    private(set) var figures = Figures()
    private let people: [String]
    private var dice: Dice
    private var sent = 0
    private var processes: Set<pid_t> = []
    private var witness: Batch?

    /// What the storm did.
    struct Figures {
        var kills = 0
        var starting = 0
        var holding = 0
        var checkpointing = 0
        var mending = 0
        var tails = 0
        var witnesses = 0
        var busy = 0
    }

    init(seed: UInt64, people: [String]) {
        dice = Dice(seed: seed)
        self.people = people
    }

    /// One of the writers: what it was asked and has not answered, and when it dies.
    private struct Lane {
        var batch: Batch
        var asked: ArraySlice<String>
        /// After so many answers more.
        var left: Int
        /// Or at this moment, which may be before its first.
        var end: ContinuousClock.Instant?
    }

    /// What is watched of the book while it rages.
    private struct Ground: ~Copyable {
        let journal: String
        let lock: LockFile
        let checkpoints: FolderWatch
        let quarantine: FolderWatch

        init(_ desk: borrowing DeskFolder) throws {
            let book = "\(desk.path)/\(DeskFolder.community)"
            mkdir("\(book)/quarantine", 0o700)
            let lock = try LockFile(of: book)
            let checkpoints = try FolderWatch("\(book)/checkpoint")
            let quarantine = try FolderWatch("\(book)/quarantine")
            journal = "\(book)/journal"
            self.lock = lock
            self.checkpoints = checkpoints
            self.quarantine = quarantine
        }
    }

    /// Kills so many, and up to twice as many until one of them was mending: in memory that is over in the twinkling of an eye.
    mutating func rage(over desk: borrowing DeskFolder, kills: Int) throws {
        let ground = try Ground(desk)
        var lanes: [Lane] = []
        for _ in 0..<Self.writers { lanes.append(try lane(desk, day: 0)) }
        while figures.kills < kills || (figures.mending == 0 && figures.kills < 2 * kills) {
            guard let doomed = doomed(lanes, ground) else {
                try listen(to: &lanes, ground)
                continue
            }
            take(lanes[doomed].batch.kill(), in: &lanes[doomed])
            figures.kills += 1
            lanes[doomed] = try lane(desk, day: Self.days * min(figures.kills, kills) / kills)
            if figures.kills % 10 == 0 {
                let isTorn = try ground.lock.held { try TornTail.add(to: ground.journal) { dice.below($0) } }
                if isTorn { figures.tails += 1 }
            }
            if witness == nil && dice.below(20) == 0 { try send(desk) }
        }
        for index in lanes.indices { take(lanes[index].batch.kill(), in: &lanes[index]) }
        if witness != nil { hearWitness() }
    }

    /// Who dies now; nil for nobody yet.
    private mutating func doomed(_ lanes: [Lane], _ ground: borrowing Ground) -> Int? {
        // ".tmp-LINE-PROCESS" is a checkpoint that is being written.
        let drafts = ground.checkpoints.names().compactMap { pid_t($0.split(separator: "-").last ?? "") }
        if let writer = drafts.last.flatMap({ Self.index(of: $0, in: lanes) }), dice.below(4) > 0 {
            figures.checkpointing += 1
            spin(upTo: 12_000)
            return writer
        }
        if !ground.quarantine.names().isEmpty, let mender = holder(ground, lanes), dice.below(4) > 0 {
            figures.mending += 1
            spin(upTo: 1000)
            return mender
        }
        let now = ContinuousClock.now
        if let early = lanes.firstIndex(where: { $0.end.map { $0 <= now } ?? false }) {
            figures.starting += 1
            return early
        }
        guard let doomed = lanes.firstIndex(where: { $0.left <= 0 }) else { return nil }
        spin(upTo: 3000)
        guard dice.below(2) == 0, let holder = holder(ground, lanes) else { return doomed }
        figures.holding += 1
        return holder
    }

    private func holder(_ ground: borrowing Ground, _ lanes: [Lane]) -> Int? {
        ground.lock.holder.flatMap { Self.index(of: $0, in: lanes) }
    }

    private static func index(of process: pid_t, in lanes: [Lane]) -> Int? {
        lanes.firstIndex { $0.batch.process == process }
    }

    /// Takes in what the writers and the witness say, and waits for it until the next has to die.
    private mutating func listen(to lanes: inout [Lane], _ ground: borrowing Ground) throws {
        let next = lanes.compactMap(\.end).min()
        let wait = next.map { Int32(max(1, ($0 - .now) / .milliseconds(1))) } ?? 120_000
        let batches = lanes.map(\.batch) + (witness.map { [$0] } ?? [])
        let ready = Batch.waiting(
            batches, or: [ground.checkpoints.descriptor, ground.quarantine.descriptor], milliseconds: wait)
        try #require(!ready.isEmpty || next != nil, "no answer any more")
        for index in ready {
            if index < lanes.count {
                take(try #require(lanes[index].batch.answersThere(), "a writer has ended"), in: &lanes[index])
            } else if witness != nil && index == lanes.count {
                hearWitness()
            }
        }
    }

    private mutating func lane(_ desk: borrowing DeskFolder, day: Int) throws -> Lane {
        let isEarly = dice.below(10) == 0
        let left = dice.below(6)
        var notes: [String] = []
        var lines: [String] = []
        for _ in 0..<left + 10 {
            sent += 1
            let outcome = ["normal", "normal", "abnormal", "unclear"][dice.below(4)]
            // Long ones make checkpoints due, and a write can be killed between two of their pages.
            let filling = dice.below(6) == 0 ? " " + String(repeating: "门口有鞋", count: dice.below(1200)) : ""
            lines.append("\(people[dice.below(people.count)]) \(outcome) k\(sent)\(filling)")
            notes.append("k\(sent)")
        }
        let ahead = dice.below(4) == 0 ? 1 : 0
        let batch = try Batch(
            desk, ["check", "--batch"], at: "2026-11-\(21 + day + ahead)T09:10", by: "S0007",
            errors: Self.complaints(desk))
        processes.insert(batch.process)
        batch.feed(lines)
        let end = isEarly ? ContinuousClock.now + .microseconds(dice.below(100_000)) : nil
        return Lane(batch: batch, asked: notes[...], left: left, end: end)
    }

    private mutating func take(_ answers: [String], in lane: inout Lane) {
        for answer in answers {
            guard let note = lane.asked.popFirst() else { return }
            lane.left -= 1
            let words = answer.split(separator: " ")
            if words.first == "saved", let number = words.last.flatMap({ Int($0) }) {
                saved[note] = number
            } else if let holder = Batch.holder(toldIn: answer), processes.contains(holder) {
                // True, and nothing was saved: on a machine that is slow enough somebody waits for two seconds.
                figures.busy += 1
            } else {
                Issue.record("\(answer)")
            }
        }
    }

    /// Where all that the writers complain of is kept.
    static func complaints(_ desk: borrowing DeskFolder) -> String { "\(desk.root)/complaints" }

    /// Somebody who only looks, while it rages.
    private mutating func send(_ desk: borrowing DeskFolder) throws {
        let command = [["verify"], ["verify"], ["round", "--json"], ["overdue", "--json"]][dice.below(4)]
        witness = try Batch(
            desk, command, at: "2026-11-\(21 + Self.days)T09:20", by: "S0007", errors: Self.complaints(desk))
    }

    private mutating func hearWitness() {
        guard let said = witness?.end() else { return }
        witness = nil
        figures.witnesses += 1
        if said.status != 0 { Issue.record("a witness ends with \(said.status): \(said.answers)") }
    }

    /// Lets a random part of a write's time pass.
    private mutating func spin(upTo microseconds: Int) {
        let end = ContinuousClock.now + .microseconds(dice.below(microseconds))
        while ContinuousClock.now < end {}
    }
}
