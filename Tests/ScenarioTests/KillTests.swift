import Campaigns
import Foundation
import StreetMaker
import Testing

/// Many writers, and what is left of them when they are killed.
@Suite struct KillTests {
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
            writer.feed((0..<25).map { "\(DeskFolder.few[lane]) normal w\(lane)-\($0)" })
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

    /// Half of the storms rage on a disk, half in memory; under torture there are fifty times as many.
    @Test(.serialized, arguments: 0..<Campaign.of(test: 2, torture: 100))
    func aThousandKills(round: Int) throws {
        let seed = Campaign.seed &+ UInt64(round)
        let isMemory = round.isMultiple(of: 2) && FileManager.default.isWritableFile(atPath: "/dev/shm")
        let desk = try DeskFolder(.few, in: isMemory ? "/dev/shm" : nil)
        let started = ContinuousClock.now
        var storm = KillStorm(seed: seed, people: DeskFolder.few)
        try storm.rage(over: desk, kills: 1000)
        let took = ContinuousClock.now - started
        let complaints = try String(contentsOfFile: KillStorm.complaints(desk), encoding: .utf8)
        #expect(complaints.isEmpty, "seed \(seed)")
        let report = try desk.verify()
        #expect(report.status == 0, "seed \(seed): \(report.output)")
        let journal = "\(desk.path)/\(DeskFolder.community)/journal"
        let count = try Recount(folder: journal)
        #expect(count.isGapless, "seed \(seed)")
        let notes = count.notes
        #expect(notes.filter { $0.value.count != 1 }.isEmpty, "seed \(seed): twice")
        let lost = storm.saved.filter { notes[$0.key] != [$0.value] }
        #expect(lost.isEmpty, "seed \(seed): acknowledged and lost")
        #expect(storm.saved.count > 1000)
        #expect(try count.brokenSums(after: Recount.start(desk)) == [], "seed \(seed)")
        let next = try desk.run("check", "E00001", "normal", at: "2026-11-30T09:20")
        #expect(next.output == "saved \(DeskFolder.community) \(count.lines.count + 1)\n")
        #expect(try desk.verify().status == 0)
        // The storm struck where it was meant to.
        let figures = storm.figures
        #expect(figures.starting > 0 && figures.holding > 0 && figures.checkpointing > 0 && figures.mending > 0)
        #expect(figures.tails > 0 && figures.witnesses > 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: journal).count > 5)
        Campaign.tell(
            "kills",
            "\(figures.kills) in \(took / .seconds(1)) s \(isMemory ? "in memory" : "on a disk") "
                + "(starting \(figures.starting), holding the lock \(figures.holding), "
                + "in a checkpoint \(figures.checkpointing), mending \(figures.mending)), "
                + "\(count.lines.count) lines, \(storm.saved.count) acknowledged, \(figures.tails) torn tails, "
                + "\(figures.witnesses) looked on, \(figures.busy) busy")
    }
}
