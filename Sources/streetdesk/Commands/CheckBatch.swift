import StreetModel
import Workbench

/// Lines `ELDER OUTCOME [NOTE]` from standard input, each answered once it is durable.
enum CheckBatch {
    static func run(_ counter: inout Counter) {
        while let line = readLine() {
            let words = line.split(separator: " ", maxSplits: 2).map(String.init)
            if words.isEmpty { continue }
            Console.write(answer(words, &counter))
            counter.clerk.checkpoint(of: counter.office, isIdle: false)
        }
    }

    private static func answer(_ words: [String], _ counter: inout Counter) -> String {
        guard words.count >= 2, let outcome = CheckLine.outcome(words[1]) else {
            return "refused \(counter.words.batchUsage)"
        }
        let now = counter.clock.now
        let check = CheckRecorded(
            elder: words[0], outcome: outcome, seen: nil, observed: now, half: nil,
            note: words.count > 2 ? words[2] : "")
        do throws(AppendFault) {
            let entries = try counter.clerk.record(
                .checkRecorded(check), by: counter.staff.id, at: now, into: &counter.office)
            return CheckLine.answer(entries)
        } catch {
            return "refused \(counter.words.appendFault(error, counter.office))"
        }
    }
}
