import Foundation
import StreetMaker
import Testing

/// A meeting that is killed at every entry goes on at the right second (issue 5, line 3).
@Suite struct MeetingKillTests {
    private static func batch(_ script: MeetingScript, _ desk: borrowing DeskFolder) throws -> Batch {
        try Batch(
            desk, ["meeting", "act", script.meeting, "--batch", "--lang", "zh"], at: MeetingScript.before,
            by: MeetingScript.staff)
    }

    /// Feeds a line and waits for its answer.
    private static func answer(_ batch: Batch, to line: String) throws -> String {
        batch.feed([line])
        var answers: [String] = []
        while answers.isEmpty {
            try #require(Batch.waiting([batch]) == [0], "no answer to \(line)")
            answers = try #require(batch.answersThere(), "ended at \(line)")
        }
        return answers[0]
    }

    @Test func everyEntryIsTheLastOfAProcess() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("the kills' seed is \(seed)")
        var dice = Dice(seed: seed)
        let whole = try DeskFolder()
        let script = try MeetingScript(on: whole)
        let killed = try DeskFolder(.nothing)
        try FileManager.default.copyItem(atPath: whole.path, toPath: killed.path)

        // One process from the first line to the last, which says after each how the meeting stands.
        let calm = try Self.batch(script, whole)
        var stands: [String] = []
        for index in MeetingScript.acts.indices {
            let saved = try Self.answer(calm, to: MeetingScript.line(index))
            #expect(saved.hasPrefix("saved "), "\(MeetingScript.line(index)): \(saved)")
            stands.append(try Self.answer(calm, to: MeetingScript.look(index)))
        }
        #expect(calm.kill().isEmpty)
        #expect(Set(stands).count == stands.count, "each act shows, and each second")

        // A process for each line: killed once it has answered, or at any moment before. The next one looks first.
        var (index, isSaved, isUnsure) = (0, false, false)
        while true {
            let victim = try Self.batch(script, killed)
            if isUnsure {
                let found = try Self.answer(victim, to: MeetingScript.look(index))
                let isThere = found == stands[index]
                #expect(isThere || !isSaved, "seed \(seed): acknowledged and lost: \(MeetingScript.line(index))")
                if isThere { index += 1 }
                isUnsure = false
            } else if index > 0 {
                let found = try Self.answer(victim, to: MeetingScript.look(index - 1))
                #expect(found == stands[index - 1], "seed \(seed): after \(MeetingScript.line(index - 1))")
            }
            if index == stands.count {
                _ = victim.kill()
                break
            }
            if dice.below(2) == 0 {
                let saved = try Self.answer(victim, to: MeetingScript.line(index))
                #expect(saved.hasPrefix("saved "), "seed \(seed): \(MeetingScript.line(index)): \(saved)")
                _ = victim.kill()
                index += 1
            } else {
                victim.feed([MeetingScript.line(index)])
                let end = ContinuousClock.now + .microseconds(dice.below(3000))
                while ContinuousClock.now < end {}
                isSaved = victim.kill().contains { $0.hasPrefix("saved ") }
                isUnsure = true
            }
        }
        #expect(try killed.verify().status == 0, "seed \(seed)")
        let journal = "\(DeskFolder.community)/journal/\(MeetingScript.day).jsonl"
        let one = try String(contentsOfFile: "\(whole.path)/\(journal)", encoding: .utf8)
        let other = try String(contentsOfFile: "\(killed.path)/\(journal)", encoding: .utf8)
        #expect(one == other, "seed \(seed): the same lines to the last byte")
    }
}
