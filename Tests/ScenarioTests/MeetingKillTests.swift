import Campaigns
import Foundation
import StreetMaker
import Testing

/// A meeting that is killed at every entry goes on at the right second (issue 5, line 3).
@Suite struct MeetingKillTests {
    private static let live = ["--svg", "--size", "80x24", "--lang", "zh", "--keys"]
    private static let way = ": 会场 Enter"

    /// A desk that locks itself after a day: a screen that nobody touches is looked at for two hours.
    private static func desk() throws -> DeskFolder {
        let desk = try DeskFolder(.nothing)
        let data = try desk.data(with: ["idleSeconds": 86_400])
        let made = try Program.run(DeskFolder.making(desk.path), environment: ["STREETDESK_DATA": data])
        #expect(made.status == 0, "\(made.errors)")
        return desk
    }

    /// The next picture of a screen that stays open.
    private static func frame(_ screen: Batch) throws -> [String] {
        var lines: [String] = []
        while lines.last?.hasSuffix("</svg>") != true {
            try #require(Batch.waiting([screen]) == [0], "no picture")
            lines += try #require(screen.answersThere(), "the screen ended")
        }
        return lines
    }

    /// The picture of a screen that was opened at this moment.
    private static func resumed(_ desk: borrowing DeskFolder, after index: Int) throws -> [String] {
        let start = MeetingScript.acts.firstIndex { $0.act == "start" } ?? 0
        // Whoever wrote the newest line is brought back to the meeting, while people sign in with the field for their
        // numbers open; after its end nobody is.
        let keys = index < start ? "Escape" : MeetingScript.acts[index].act == "close" ? way : ""
        let options = ["--desk", desk.path, "--as", MeetingScript.staff, "--at", MeetingScript.moment(index)]
        let drawn = try Program.run(["screen"] + live + [keys] + options)
        #expect(drawn.status == 0, "\(drawn.errors)")
        return drawn.output.split(separator: "\n").map(String.init)
    }

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

    /// Two processes run one meeting: how it stands is the same for both, whoever acted last.
    @Test func whatAnotherDidIsInTheNextAnswer() throws {
        let desk = try Self.desk()
        let script = try MeetingScript(on: desk)
        let (writer, onlooker) = (try Self.batch(script, desk), try Self.batch(script, desk))
        for index in MeetingScript.acts.indices.prefix(3) {
            #expect(try Self.answer(writer, to: MeetingScript.line(index)).hasPrefix("saved "))
            let stands = try Self.answer(writer, to: MeetingScript.look(index))
            #expect(try Self.answer(onlooker, to: MeetingScript.look(index)) == stands)
        }
        #expect(writer.kill().isEmpty && onlooker.kill().isEmpty)
    }

    @Test func everyEntryIsTheLastOfAProcess() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("the kills' seed is \(seed)")
        var dice = Dice(seed: seed)
        let whole = try Self.desk()
        let script = try MeetingScript(on: whole)
        let killed = try DeskFolder(.nothing)
        try FileManager.default.copyItem(atPath: whole.path, toPath: killed.path)

        // One process from the first line to the last, which says after each how the meeting stands; beside it a screen
        // that stays open all the time.
        let calm = try Self.batch(script, whole)
        let screen = try Batch(
            whole, ["screen", "--stay"] + Self.live + [Self.way], at: MeetingScript.before, by: MeetingScript.staff)
        _ = try Self.frame(screen)
        var stands: [String] = []
        var pictures: [[String]] = []
        for index in MeetingScript.acts.indices {
            let saved = try Self.answer(calm, to: MeetingScript.line(index))
            #expect(saved.hasPrefix("saved "), "\(MeetingScript.line(index)): \(saved)")
            stands.append(try Self.answer(calm, to: MeetingScript.look(index)))
            screen.feed([MeetingScript.moment(index)])
            pictures.append(try Self.frame(screen))
        }
        #expect(calm.kill().isEmpty && screen.kill().isEmpty)
        #expect(Set(pictures).count > pictures.count / 2, "the pictures follow the meeting")
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
                let picture = try Self.resumed(killed, after: index - 1)
                let other = Set(picture).symmetricDifference(pictures[index - 1]).sorted()
                #expect(other.isEmpty, "seed \(seed): the screen after \(MeetingScript.line(index - 1))")
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
