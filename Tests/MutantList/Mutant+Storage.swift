extension Mutant {
    /// Faults in what keeps the lines.
    static let storage: [Mutant] = [
        Mutant(
            "an acknowledged line is not flushed", in: "Sources/Storage/Journal/Journal+Write.swift",
            "try flush()\n        end.number = act.number", becomes: "end.number = act.number",
            caughtBy: "DiskFaultTests"),
        Mutant(
            "an append takes no lock", in: "Sources/Storage/Books/Book+Read.swift",
            "case .some(let file): try file.lock(milliseconds: disk.ask { $0.lockMilliseconds })",
            becomes: "case .some: break", caughtBy: "DiskFaultTests"),
        Mutant(
            "a torn tail is written behind", in: "Sources/Storage/Books/Book+Append.swift",
            "try journal.mend(into: quarantinePath)", becomes: "_ = quarantinePath", caughtBy: "CrashTests"),
        Mutant(
            "a torn tail is cut without being kept", in: "Sources/Storage/Journal/Journal+Write.swift",
            "try disk.create(kept, torn)", becomes: "_ = kept", caughtBy: "CrashTests"),
        Mutant(
            "half a write stays where it is", in: "Sources/Storage/Journal/Journal+Write.swift",
            "try file.cut(to: end.offset)", becomes: "_ = file.descriptor", caughtBy: "DiskFaultTests"),
        Mutant(
            "a session alone does not look at the note", in: "Sources/Storage/Books/OwnFlush.swift",
            "self.note == note && sum == end", becomes: "sum == end", caughtBy: "FlushNoteTests"),
        Mutant(
            "a session alone does not look at the journal's end", in: "Sources/Storage/Books/OwnFlush.swift",
            "self.note == note && sum == end", becomes: "self.note == note", caughtBy: "FlushNoteTests"),
        Mutant(
            "a cut does not wait for the note to be taken away", in: "Sources/Storage/Books/FlushNote.swift",
            "if try flushNote() == .nothing { return }\n        try note(.nothing)", becomes: "try? note(.nothing)",
            caughtBy: "CutTests"),
        Mutant(
            "a flush before a refusal is not noted", in: "Sources/Storage/Books/Book+Append.swift",
            "try journal.flush()\n                noteFlush()", becomes: "try journal.flush()",
            caughtBy: "FlushNoteTests"),
        Mutant(
            "a book once found without a mark is never looked at again", in: "Sources/Storage/Books/PoisonWatch.swift",
            "if changed != nil && changed == unmarked", becomes: "if unmarked != nil", caughtBy: "DiskFaultTests"),
        Mutant(
            "a folder's time is relied on at once", in: "Sources/Storage/System/FolderHandle.swift",
            "now - $0 > margin ? $0 : nil", becomes: "now > $0 ? $0 : nil", caughtBy: "DiskFaultTests"),
        Mutant(
            "a new day's file is never looked for again", in: "Sources/Storage/Journal/JournalFolder.swift",
            "if changed == nil || changed != time || !isWithin", becomes: "if changed == nil || !isWithin",
            caughtBy: "SequenceTests"),
        Mutant(
            "the poison mark is passed over", in: "Sources/Storage/Books/Book+Append.swift",
            "fault = mark.fault\n                throw mark.fault",
            becomes: "fault = mark.fault\n                fault = nil",
            caughtBy: "DiskFaultTests"),
        Mutant(
            "the chain is not checked", in: "Sources/Storage/Lines/LineScan.swift",
            "guard found == line.sum else", becomes: "guard found == line.sum || line.number > 1 else",
            caughtBy: "DamageTests"),
        Mutant(
            "a gap in the numbers passes", in: "Sources/Storage/Lines/LineScan.swift",
            "guard line.number == number + 1 else", becomes: "guard line.number > number else",
            caughtBy: "DamageTests"),
        Mutant(
            "an act without its last line counts", in: "Sources/Storage/Lines/LineScan.swift",
            "if line.more > 0 { continue }", becomes: "if line.more > 2 { continue }", caughtBy: "CrashTests"),
        Mutant(
            "a checkpoint's files are not checked", in: "Sources/Storage/Checkpoints/CheckpointFolder.swift",
            "== file.digest else { return nil }", becomes: "== file.digest || !bytes.isEmpty else { return nil }",
            caughtBy: "CheckpointTests"),
        Mutant(
            "a checkpoint need not fit the journal", in: "Sources/Storage/Checkpoints/CheckpointCheck.swift",
            "if found == seal { return nil }", becomes: "if found.count == seal.count { return nil }",
            caughtBy: "CheckpointTests"),
        Mutant(
            "what cannot be read back is written", in: "Sources/Storage/Books/Book+Append.swift",
            "try Book.readsBack(entries, from: writer)", becomes: "_ = writer.bodies", caughtBy: "BookTests"),
    ]
}
