/// What one session has flushed last itself: while the note in the lock file is as it left it and the journal ends with
/// its line, nobody else has written, and what was cut was noted; it need not be told what it knows.
///
/// So a session that has been alone for a while renews the note no more, which is a write to a file at each act. Whoever
/// comes after it finds an older sum, as after a killed writer, and flushes once more than it must.
struct OwnFlush {
    private var sum: Digest?
    /// The note in the lock file as this session left it.
    private var note: FlushNote?
    private var acts = 0

    /// Whether everything is still as this session left it, durable to the journal's end.
    func stands(_ note: FlushNote, _ end: Digest) -> Bool {
        self.note == note && sum == end
    }

    /// Takes in that an act was flushed whose last line has this sum; gives what is to be noted, nil after so many acts in
    /// a row.
    mutating func add(_ sum: Digest, noting count: Int) -> FlushNote? {
        self.sum = sum
        acts += 1
        if acts > count { return nil }
        note = FlushNote(upTo: sum)
        return note
    }
}
