import Storage
import StreetModel
import Workbench

/// Lines `[TIME] ACT` of a meeting from standard input, each answered once it is durable, as `check --batch` does.
///
/// A time is a rehearsal's: "14:18", "14:18:07" or a whole "2026-11-21T14:18". `show` writes nothing: its answer is how
/// the meeting stands, as `meeting live` has it.
struct MeetingBatch {
    private let meeting: String
    private var stop: Stop?

    private init(_ meeting: String) {
        self.meeting = meeting
    }

    static func run(_ meeting: String, _ counter: inout Counter) throws(Stop) {
        var batch = MeetingBatch(meeting)
        var lines = BatchLines()
        while let line = lines.next() {
            // What others did to the meeting since the last line belongs to its answer.
            counter.clerk.refresh(into: &counter.office)
            Console.write(batch.answer(line, &counter))
            counter.clerk.checkpoint(of: counter.office, isIdle: false)
        }
        if let stop = batch.stop { throw stop }
    }

    private mutating func answer(_ line: [UInt8], _ counter: inout Counter) -> String {
        guard let text = String(validating: line, as: UTF8.self) else {
            return refused(counter.words.batchNotUTF8, .refused)
        }
        var words = text.split(separator: " ").map(String.init)
        var now = counter.clock.now
        if let first = words.first, let moment = MeetingBatch.moment(first, counter.office.offset, now) {
            guard counter.clerk.desk.settings.isRehearsal else {
                return refused(counter.words.atOnRealDesk, .refused)
            }
            now = moment
            words.removeFirst()
        }
        if words == ["show"], let found = counter.office.meeting(meeting) {
            let line = MeetingLiveJSON(counter.office, found, now: now).bytes
            return String(decoding: line.dropLast(), as: UTF8.self)
        }
        do {
            guard let event = try MeetingActLine(counter.office, meeting).event(words, at: now) else {
                return refused(counter.words.noMeetingAct(words), .refused)
            }
            let entries = try counter.clerk.record(
                .consultation(.meeting(event)), by: counter.staff.id, at: now, into: &counter.office)
            return CheckLine.answer(entries, counter.words)
        } catch let refusal as Refusal {
            return refused(counter.words.refusal(refusal, counter.office), .refused)
        } catch let fault as AppendFault {
            return refused(counter.words.appendFault(fault, counter.office), fault.stop)
        } catch {
            return refused(counter.words.meetingActs, .refused)
        }
    }

    /// The moment that a word is; nil where it is none.
    private static func moment(_ word: String, _ offset: UTCOffset, _ now: Moment) -> Moment? {
        if let time = TimeOfDay(word) { return offset.moment(offset.day(of: now), time) }
        return offset.moment(from: word)
    }

    /// The answer to a line that is refused; the batch ends as the worst of its lines.
    private mutating func refused(_ sentence: String, _ why: Stop) -> String {
        if why.status > stop?.status ?? 0 { stop = why }
        return CheckLine.refusal(sentence)
    }
}
