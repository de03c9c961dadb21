import Foundation
import Testing

/// Clocks that go back and days that end while people write (issue 6, many at once).
@Suite struct MidnightTests {
    private static func journal(_ desk: borrowing DeskFolder) -> String {
        "\(desk.path)/\(DeskFolder.community)/journal"
    }

    /// The days that a journal has files of.
    private static func days(_ desk: borrowing DeskFolder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: journal(desk)).sorted().map { String($0.prefix(10)) }
    }

    /// Sixteen writers, half of them a day and two seconds behind the others: the file's day only moves forward, each
    /// line keeps its own time, and nothing is lost.
    @Test(arguments: [("2026-11-22T23:59:59", "2026-11-23T00:00:00"), ("2026-11-21T09:00", "2026-11-29T09:00")])
    func writersOnBothSidesOfMidnight(before: String, after: String) throws {
        let desk = try DeskFolder(.few)
        let known = try Recount(folder: Self.journal(desk)).lines.count
        var writers: [Batch] = []
        for lane in 0..<16 {
            let writer = try Batch(
                desk, ["check", "--batch"], at: lane.isMultiple(of: 2) ? before : after, by: "S0007")
            writer.feed((0..<20).map { "\(DeskFolder.few[$0 % 8]) normal w\(lane)x\($0)" })
            writers.append(writer)
        }
        for writer in writers {
            let said = writer.end()
            #expect(said.status == 0 && said.answers.allSatisfy { $0.hasPrefix("saved ") }, "\(said)")
        }
        let count = try Recount(folder: Self.journal(desk))
        #expect(count.isGapless && count.lines.count == known + 320 && count.notes.count == 320)
        #expect(try count.brokenSums(after: Recount.start(desk)) == [])
        #expect(try desk.verify().status == 0)
        #expect(try Self.days(desk).last == String(after.prefix(10)))
        // What an earlier day's clock wrote after the later file was begun stands in the later file, with its own time.
        let file = "\(Self.journal(desk))/\(after.prefix(10)).jsonl"
        let late = try desk.run("check", "E00001", "normal", "--note", "晚到", at: before)
        #expect(late.status == 0, "\(late)")
        let last = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").last ?? ""
        #expect(last.contains("\"at\":\"\(before.prefix(10))T") && last.contains("晚到"))
        let round = try desk.run("round", "--slot", "morning", "--json", at: before)
        #expect(round.status == 0)
        #expect(try desk.verify().status == 0)
    }

    /// The clock itself passes midnight while eight programs write.
    @Test func midnightComesUnderLoad() throws {
        let few = try DeskFolder(.few)
        let desk = try DeskFolder(.nothing)
        let made = try Program.run(
            DeskFolder.making(desk.path, at: "2026-11-21T23:59:52", from: "\(few.root)/registers"))
        #expect(made.status == 0, "\(made.errors)")
        let known = try Recount(folder: Self.journal(desk)).lines.count
        let writers = try (0..<8).map { _ in try Batch(desk, ["check", "--batch"], at: nil, by: "S0007") }
        var turn = 0
        var saved = 0
        var after = 0
        // Until all have written ten lines after it.
        while after < 10 {
            for (lane, writer) in writers.enumerated() {
                writer.feed(["\(DeskFolder.few[lane]) normal m\(lane)x\(turn)"])
            }
            for writer in writers {
                var answers: [String] = []
                while answers.isEmpty { answers += try #require(writer.answersThere(), "a writer has ended") }
                #expect(answers.count == 1 && answers[0].hasPrefix("saved "), "\(answers)")
                saved += 1
            }
            turn += 1
            if try Self.days(desk).last == "2026-11-22" { after += 1 }
        }
        for writer in writers { #expect(writer.end().status == 0) }
        let count = try Recount(folder: Self.journal(desk))
        #expect(count.isGapless && count.lines.count == known + saved && count.notes.count == saved)
        #expect(try count.brokenSums(after: Recount.start(desk)) == [])
        #expect(try Self.days(desk) == ["2026-11-21", "2026-11-22"])
        #expect(try desk.verify().status == 0)
    }

    /// A real desk whose clock was set back by many years: what is there is from the future, and everything goes on.
    @Test func aRealDesksClockIsSetBack() throws {
        let desk = try DeskFolder(.nothing)
        let made = try Program.run(
            ["new", desk.path, "--name", "槐安街道", "--code", "990101001", "--from", Program.sample])
        #expect(made.status == 0, "\(made.errors)")
        let future = "2099-01-01T08:10:00.000+08:00"
        let look = #"{"elder":"E00001","outcome":"normal","seen":"open","observed":"\#(future)","half":"morning"}"#
        try ForeignLine(kind: "check.recorded", version: 1, body: look, at: future)
            .add(to: "\(desk.path)/\(DeskFolder.community)")
        #expect(try desk.verify().status == 0)
        let known = try Recount(folder: Self.journal(desk)).lines.count
        func asked(_ command: String) throws -> Shell.Answer {
            try Program.run(
                ["session", "--as", "S0007", "--desk", desk.path],
                environment: ["SSH_CONNECTION": "192.0.2.1 1 192.0.2.2 22", "SSH_ORIGINAL_COMMAND": command])
        }
        for number in 1...3 {
            let saved = try asked("check E00001 unclear --note r\(number)")
            #expect(saved.output == "saved \(DeskFolder.community) \(known + number)\n", "\(saved)")
        }
        for command in ["round --json", "overdue --json", "round --slot evening"] {
            let answer = try asked(command)
            #expect(answer.status == 0 && answer.errors.isEmpty, "\(command): \(answer)")
        }
        let count = try Recount(folder: Self.journal(desk))
        #expect(count.isGapless && count.lines.count == known + 3 && count.notes.count == 3)
        #expect(try Self.days(desk).last == "2099-01-01", "a file's day only moves forward")
        #expect(try desk.verify().status == 0)
    }

    /// A real desk whose newest lines are years old: the clock is not believed until somebody says that it is right.
    @Test func aClockFarAheadOfEveryLine() throws {
        let desk = try DeskFolder(.nothing)
        let made = try Program.run(
            ["new", desk.path, "--name", "槐安街道", "--code", "990101001", "--from", Program.sample])
        #expect(made.status == 0, "\(made.errors)")
        for book in ["street", DeskFolder.community] {
            let journal = "\(desk.path)/\(book)/journal"
            let files = try FileManager.default.contentsOfDirectory(atPath: journal)
            #expect(files.count == 1)
            try FileManager.default.moveItem(atPath: "\(journal)/\(files[0])", toPath: "\(journal)/2020-01-01.jsonl")
            try FileManager.default.removeItem(atPath: "\(desk.path)/\(book)/checkpoint")
        }
        let known = try Recount(folder: Self.journal(desk)).lines.count
        func asked(_ command: String) throws -> Shell.Answer {
            try Program.run(
                ["session", "--as", "S0007", "--desk", desk.path],
                environment: ["SSH_CONNECTION": "192.0.2.1 1 192.0.2.2 22", "SSH_ORIGINAL_COMMAND": command])
        }
        let refused = try asked("check E00001 unclear --lang zh")
        #expect(refused.status == 1 && refused.errors.hasPrefix("这台电脑的时钟比最后一次登记 (2020-01-01) 晚 "), "\(refused)")
        #expect(try asked("round").status == 0)
        #expect(try Recount(folder: Self.journal(desk)).lines.count == known)
        let saved = try asked("check E00001 unclear --trust-clock")
        #expect(saved.output == "saved \(DeskFolder.community) \(known + 1)\n", "\(saved)")
        // From then on there is a line of today.
        #expect(try asked("check E00001 unclear").output == "saved \(DeskFolder.community) \(known + 2)\n")
    }
}
