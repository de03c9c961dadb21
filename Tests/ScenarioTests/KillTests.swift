import Foundation
import StreetMaker
import Testing

/// Many writers, and what is left of them when they are killed.
@Suite struct KillTests {
    private static let people = ["E00063", "E00064", "E00003", "E00005", "E00004", "E00006", "E00001", "E00008"]

    @Test func aBatchAnswersLineByLine() throws {
        let desk = try DeskFolder()
        let last = try desk.lines().count
        let batch = try Batch(desk, at: "08:05")
        let told = [
            ("E00001 normal", "saved \(DeskFolder.community) \(last + 1)"), ("E00003 abnormal 窗帘没动", "early"),
            ("E00025 normal", "refused E00025 不在你负责的范围里; 请转给所在网格"),
            ("E00064 unclear", "saved \(DeskFolder.community) \(last + 3)"),
            ("E00064", "refused 每行要写: 档案号 正常|异常|看不清 [备注]"),
            ("E99999 normal", "refused 没有档案号 E99999, 或者不在你能看到的社区里; 请核对"),
        ]
        for (line, answer) in told {
            batch.feed([line])
            #expect(Batch.waiting([batch]) == [0])
            #expect(batch.answersThere() == [answer])
        }
        #expect(try desk.lines().count == last + 3)
        #expect(batch.kill().isEmpty)
    }

    @Test func eightWritersAtOnce() throws {
        let desk = try DeskFolder(.registersOnly)
        let last = try desk.lines().count
        var writers: [Batch] = []
        for lane in 0..<8 {
            let writer = try Batch(desk, at: "09:0\(lane)")
            writer.feed((0..<25).map { "\(Self.people[lane]) normal w\(lane)-\($0)" })
            writers.append(writer)
        }
        var numbers: Set<Int> = []
        while numbers.count < 200 {
            let ready = Batch.waiting(writers)
            try #require(!ready.isEmpty, "no answer any more")
            for index in ready {
                for answer in try #require(writers[index].answersThere()) {
                    numbers.insert(try #require(Int(answer.split(separator: " ").last ?? ""), "\(answer)"))
                }
            }
        }
        for writer in writers { #expect(writer.kill().isEmpty) }
        #expect(numbers == Set(last + 1...last + 200))
        let count = try Recount(desk.journal)
        #expect(count.notes.count == 200 && count.isGapless)
        #expect(try count.brokenSums(after: Recount.start(desk)) == [])
        #expect(try count.brokenSums(after: "another start") == [1], "the recount itself finds what is broken")
        #expect(try desk.verify().status == 0)
    }

    @Test func fiveHundredKills() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("the kills' seed is \(seed)")
        let desk = try DeskFolder(.registersOnly)
        var storm = KillStorm(seed: seed)
        try storm.rage(over: desk, kills: 500, people: Self.people)
        let report = try desk.verify()
        #expect(report.status == 0, "seed \(seed): \(report.output)")
        let count = try Recount(desk.journal)
        #expect(count.isGapless, "seed \(seed)")
        let notes = count.notes
        #expect(notes.filter { $0.value.count != 1 }.isEmpty, "seed \(seed): twice")
        let lost = storm.saved.filter { notes[$0.key] != [$0.value] }
        #expect(lost.isEmpty, "seed \(seed): acknowledged and lost")
        #expect(storm.saved.count > 500)
        #expect(try count.brokenSums(after: Recount.start(desk)) == [], "seed \(seed)")
        let next = try desk.run("check", "E00001", "normal", at: "09:20")
        #expect(next.output == "saved \(DeskFolder.community) \(count.lines.count + 1)\n")
        #expect(try desk.verify().status == 0)
    }
}
