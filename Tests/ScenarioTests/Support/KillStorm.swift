import Foundation
import StreetMaker
import Testing

/// Eight `check --batch` at a time, each killed at a random moment and followed by another.
struct KillStorm {
    /// The line number that each acknowledged note was given.
    private(set) var saved: [String: Int] = [:]
    private var dice: Dice
    private var sent = 0

    init(seed: UInt64) {
        dice = Dice(seed: seed)
    }

    /// One of the eight: what it was asked and has not answered, and after how many answers it dies.
    private struct Lane {
        var batch: Batch
        var asked: ArraySlice<String>
        var left: Int
    }

    mutating func rage(over desk: borrowing DeskFolder, kills: Int, people: [String]) throws {
        var lanes: [Lane] = []
        for _ in 0..<8 { lanes.append(try lane(desk, people)) }
        var killed = 0
        while killed < kills {
            let doomed = lanes.firstIndex { $0.left <= 0 }
            guard let doomed else {
                let ready = Batch.waiting(lanes.map(\.batch))
                try #require(!ready.isEmpty, "no answer any more")
                for index in ready {
                    take(try #require(lanes[index].batch.answersThere(), "a writer has ended"), in: &lanes[index])
                }
                continue
            }
            spin()
            take(lanes[doomed].batch.kill(), in: &lanes[doomed])
            lanes[doomed] = try lane(desk, people)
            killed += 1
        }
        for index in lanes.indices { take(lanes[index].batch.kill(), in: &lanes[index]) }
    }

    private mutating func lane(_ desk: borrowing DeskFolder, _ people: [String]) throws -> Lane {
        let left = dice.below(6)
        var notes: [String] = []
        var lines: [String] = []
        for _ in 0..<left + 10 {
            sent += 1
            let outcome = ["normal", "normal", "abnormal", "unclear"][dice.below(4)]
            lines.append("\(people[dice.below(people.count)]) \(outcome) k\(sent)")
            notes.append("k\(sent)")
        }
        let batch = try Batch(desk, at: "09:10")
        batch.feed(lines)
        return Lane(batch: batch, asked: notes[...], left: left)
    }

    private mutating func take(_ answers: [String], in lane: inout Lane) {
        for answer in answers {
            guard let note = lane.asked.popFirst() else { return }
            lane.left -= 1
            let words = answer.split(separator: " ")
            if words.first == "saved", let number = words.last.flatMap({ Int($0) }) {
                saved[note] = number
            } else if !answer.contains("占用") {
                Issue.record("\(answer)")
            }
        }
    }

    /// Lets a random part of a write's time pass.
    private mutating func spin() {
        let end = ContinuousClock.now + .microseconds(dice.below(3000))
        while ContinuousClock.now < end {}
    }
}
