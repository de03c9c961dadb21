/// What one session has flushed last itself: while the note in the lock file is as it left it and the journal ends with
/// its line, nobody else has written, and what was cut was noted; it need not be told what it knows.
///
/// So a session that has been alone for a while renews the note no more, which is a write to a file at each act. Whoever
/// comes after it finds an older sum, as after a killed writer, and flushes once more than it must.
struct OwnFlush {
    private var sum: Digest?
    /// The note in the lock file as this session left it.
    private var note: FlushNote?
    private var flushes = 0

    /// Whether everything is still as this session left it, durable to the journal's end.
    func stands(_ note: FlushNote, _ end: Digest) -> Bool {
        self.note == note && sum == end
    }

    /// Takes in that all was flushed up to the line with this sum; gives what is to be noted, nil after so many flushes in
    /// a row.
    mutating func add(_ sum: Digest, noting count: Int) -> FlushNote? {
        self.sum = sum
        flushes += 1
        if flushes > count { return nil }
        note = .upTo(sum)
        return note
    }
}
