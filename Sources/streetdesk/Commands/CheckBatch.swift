import StreetModel
import Workbench

/// Lines `ELDER OUTCOME [NOTE]` from standard input, each answered once it is durable.
///
/// Every line has its answer, an empty one too, so that a program that reads the answers never falls out of step. A
/// line that is refused does not end the batch; that there was one, or that the desk could not be written, says its exit
/// status.
struct CheckBatch {
    private var stop: Stop?

    static func run(_ counter: inout Counter) throws(Stop) {
        var batch = CheckBatch()
        var lines = BatchLines()
        while let line = lines.next() {
            // Since the last line somebody may have been registered, or have lost a grid.
            counter.clerk.refresh(into: &counter.office)
            Console.write(batch.answer(line, &counter))
            counter.clerk.checkpoint(of: counter.office, isIdle: false)
        }
        if let stop = batch.stop { throw stop }
    }

    private mutating func answer(_ line: [UInt8], _ counter: inout Counter) -> String {
        // A note in another encoding would be kept as signs that nobody can read.
        guard let text = String(validating: line, as: UTF8.self) else {
            return refused(counter.words.batchNotUTF8, .refused)
        }
        let words = text.split(separator: " ", maxSplits: 2).map(String.init)
        guard words.count >= 2, let outcome = CheckLine.outcome(words[1]) else {
            return refused(counter.words.batchUsage, .refused)
        }
        let now = counter.clock.now
        let check = CheckRecorded(
            elder: words[0], outcome: outcome, seen: nil, observed: now, half: nil,
            note: words.count > 2 ? words[2] : "")
        do throws(AppendFault) {
            let entries = try counter.clerk.record(
                .checkRecorded(check), by: counter.staff.id, at: now, into: &counter.office)
            return CheckLine.answer(entries, counter.words)
        } catch {
            return refused(counter.words.appendFault(error, counter.office), error.stop)
        }
    }

    /// The answer to a line that is refused; the batch ends as the worst of its lines.
    private mutating func refused(_ sentence: String, _ why: Stop) -> String {
        if why.status > stop?.status ?? 0 { stop = why }
        return CheckLine.refusal(sentence)
    }
}
