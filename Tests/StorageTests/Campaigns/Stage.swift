import CrashMachine
import Glibc
import Storage
import StreetModel

/// Two sessions on one desk of a scripted disk, and what they were told.
struct Stage: ~Copyable {
    let scripted: ScriptedDisk
    var told: Told
    private var first: Session
    private var second: Session
    private var day: Int
    private var lastNote: Int

    /// Opens both sessions on what lies on a disk, where some acts may have been told of before.
    init(_ scripted: ScriptedDisk, _ told: Told = Told()) throws(StorageFault) {
        let first = try Session(scripted.disk(session: 1))
        let second = try Session(scripted.disk(session: 2))
        self.first = first
        self.second = second
        self.scripted = scripted
        self.told = told
        day = 0
        lastNote = told.acts.last?.notes.last.flatMap { Int($0) } ?? 0
    }

    /// A desk whose community has two people and no look yet.
    static func volume(days: Int = 1) throws -> Volume {
        let scripted = ScriptedDisk()
        let draft = try DeskDraft.begin(at: Session.path, TestDesk.settings, on: scripted.disk())
        try draft.desk.addBook(TestDesk.community)
        _ = try draft.publish()
        if days > 0 {
            var session = try Session(scripted.disk())
            try session.book.write([elder("E1"), elder("E2")], into: &session.office)
        }
        return scripted.volume
    }

    /// Has the sessions do something; what fails is told, and no more.
    mutating func take(_ step: Step) {
        scripted.pass(milliseconds: 3500)
        switch step {
        case .line: write(1)
        case .act: write(3)
        case .other: writeOther()
        case .halfWritten: die(in: .write)
        case .unflushed: die(in: .flush)
        case .rotate:
            day += 1
            write(1)
        case .checkpoint: try? first.book.checkpoint(of: first.office)
        case .refresh:
            _ = try? first.book.refresh(into: &first.office)
            _ = try? second.book.refresh(into: &second.office)
        case .mend: _ = try? Desk.open(Session.path, on: scripted.disk(session: 1)).mend(TestDesk.community)
        case .reopen:
            if let again = try? Session(scripted.disk(session: 1)) { first = again }
        }
        scripted.mark()
    }

    private var moment: Moment { TestDesk.morning + day * 86_400 + lastNote }

    /// Looks with notes that nobody's had before, and the attempt to write them.
    private mutating func begin(_ count: Int) -> [Event] {
        let notes = (lastNote + 1...lastNote + count).map(String.init)
        lastNote += count
        told.acts.append(Told.Act(notes: notes, begun: scripted.callCount))
        let now = moment
        return notes.map { look("E1", $0.hasSuffix("2") ? .unclear : .normal, at: now, note: $0) }
    }

    private mutating func answer(_ answer: Told.Answer) {
        told.acts[told.acts.count - 1].answered = scripted.callCount
        told.acts[told.acts.count - 1].answer = answer
    }

    private mutating func write(_ count: Int) {
        let events = begin(count)
        let now = moment
        do throws(AppendFault) {
            try first.book.write(events, at: now, into: &first.office)
            answer(.saved)
        } catch {
            answer(Stage.answer(to: error))
        }
    }

    private mutating func writeOther() {
        let events = begin(1)
        let now = moment
        do throws(AppendFault) {
            try second.book.write(events, at: now, by: "S0008", into: &second.office)
            answer(.saved)
        } catch {
            answer(Stage.answer(to: error))
        }
    }

    private static func answer(to fault: AppendFault) -> Told.Answer {
        if case .storage(.poisoned) = fault { return .none }
        return .refused
    }

    /// A third session writes half of an act of four lines, or all of it without a flush, and is no more.
    private mutating func die(in kind: Call.Kind) {
        let scripted = scripted
        let whole = scripted.disk(session: 3)
        var disk = whole
        let death = Script(number: 1, .death, isLasting: true, session: 3)
        if kind == .write {
            disk.write = { file, bytes, offset in
                let half = UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)])
                _ = whole.write(file, half, offset)
                scripted.follow(death)
                return -Int(EIO)
            }
        } else {
            disk.flush = { _ in
                scripted.follow(death)
                return -Int(EIO)
            }
        }
        if var third = try? Session(disk) {
            let events = begin(4)
            try? third.book.write(events, at: moment, by: "S0009", into: &third.office)
        }
        scripted.end(3)
        scripted.follow(nil)
    }

    /// What is wrong with a session's office where its book says that nothing is; nil where all is well.
    mutating func problem() -> String? {
        if let problem = Stage.problem(&first, told, scripted.callCount) { return "first session: \(problem)" }
        return Stage.problem(&second, told, scripted.callCount).map { "second session: \($0)" }
    }

    private static func problem(_ session: inout Session, _ told: Told, _ calls: Int) -> String? {
        do throws(StorageFault) {
            if session.book.fault == nil { _ = try session.book.refresh(into: &session.office) }
            // What a failing call has left is no damage; a file that was mended under a session ends before its time.
            if case .damaged(_, _, let what) = session.book.fault, what != .shortened { return "damaged: \(what)" }
            if session.book.fault != nil { return nil }
            return try session.problem(told, after: calls)
        } catch {
            return session.book.fault == nil ? "\(error)" : nil
        }
    }
}
