package import StreetModel

extension Book {
    /// Writes one act: the events that `decide` gives, in this order, or none of them.
    ///
    /// `decide` is asked under the lock, against the office with everything that others wrote, whose entries the next
    /// `refresh` hands over. When this returns, the act is durable and applied. Throws `refused` where the rule says no;
    /// `busy` where another process keeps the lock; another fault of the disk, after which nothing of the act is there
    /// (but for `poisoned`, where nobody can say).
    package mutating func append(
        by staff: String, at moment: Moment, into office: inout Office,
        decide: (Office) throws(Refusal) -> [Event]
    ) throws(AppendFault) -> [Entry] {
        do throws(StorageFault) {
            if let fault { throw fault }
            try takeLock(readingInto: &office)
        } catch {
            throw .storage(error)
        }
        let entries = try appendLocked(by: staff, at: moment, into: &office, decide: decide)
        for entry in entries { office.apply(entry) }
        return entries
    }

    /// Has the lock; lets it go.
    private mutating func appendLocked(
        by staff: String, at moment: Moment, into office: inout Office,
        decide: (Office) throws(Refusal) -> [Event]
    ) throws(AppendFault) -> [Entry] {
        defer { letLockGo() }
        try prepare(&office, at: moment)
        let events: [Event]
        do throws(Refusal) {
            events = try decide(office)
        } catch {
            throw .refused(error)
        }
        let entries = entriesToWrite(events, by: staff, at: moment)
        try write(entries)
        return entries
    }

    /// Under the lock: reads what others wrote, and mends what an interrupted write left.
    private mutating func prepare(_ office: inout Office, at moment: Moment) throws(AppendFault) {
        let tail: Journal.Tail
        let isFlushed: Bool
        do throws(StorageFault) {
            let note = try flushNote()
            if let mark = try poisonMark(note) {
                fault = mark.fault
                throw mark.fault
            }
            tail = try takeIn(into: &office)
            if let fault { throw fault }
            let isOwn = ownFlush.stands(note, journal.end.sum)
            if !isOwn { ownFlush = OwnFlush() }
            isFlushed = isOwn || note == .upTo(journal.end.sum)
        } catch {
            if error.isOfContent { stop(error) }
            throw .storage(error)
        }
        do throws(JournalAppendFault) {
            switch tail {
            case .torn: try mendTail()
            case .none where isFlushed: journal.relyOnFlushed()
            case .none:
                try journal.flush()
                noteFlush()
            }
        } catch {
            throw told(error, at: moment)
        }
    }

    /// Cuts off what an interrupted write left.
    private mutating func mendTail() throws(JournalAppendFault) {
        do throws(StorageFault) {
            try takeNoteAway()
        } catch {
            throw .failed(error)
        }
        try journal.mend(into: quarantinePath)
        noteFlush()
    }

    private func entriesToWrite(_ events: [Event], by staff: String, at moment: Moment) -> [Entry] {
        var number = journal.end.number
        var more = events.count
        return events.map { event in
            number += 1
            more -= 1
            return Entry(book: code, number: number, at: moment, by: staff, event: event, more: more)
        }
    }

    private mutating func write(_ entries: [Entry]) throws(AppendFault) {
        guard let first = entries.first else { return }
        var writer = LineWriter(
            after: journal.end.number, sum: journal.end.sum, offset: offset, reserving: 512 * entries.count)
        for entry in entries {
            writer.add(
                at: entry.at, by: entry.by, kind: entry.event.kind, version: StoredEvent.version(of: entry.event),
                more: entry.more
            ) { StoredEvent.write(entry.event, to: &$0, offset: offset) }
        }
        try Book.readsBack(entries, from: writer)
        do throws(JournalAppendFault) {
            try journal.advance(to: offset.day(of: first.at))
            try write(writer)
            try journal.settle(writer)
        } catch {
            throw told(error, at: first.at)
        }
        noteFlush()
        note(entries, writer.bytes.count)
    }

    /// Writes an act whole, or nothing of it.
    private mutating func write(_ act: LineWriter) throws(JournalAppendFault) {
        do throws(StorageFault) {
            try journal.write(act)
        } catch {
            // Where nothing was written nothing is to be cut: a full disk may have no room for another note.
            if journal.isAtItsEnd { throw .failed(error) }
            do throws(StorageFault) {
                try takeNoteAway()
                try journal.cutBack()
            } catch let second {
                throw .poisoned(second)
            }
            try? note(.upTo(journal.end.sum))
            throw .failed(error)
        }
    }

    /// What a fault of the journal is to whoever appends; one that leaves nobody sure poisons the book.
    private mutating func told(_ fault: JournalAppendFault, at moment: Moment) -> AppendFault {
        switch fault {
        case .failed(let fault): .storage(fault)
        case .poisoned(let fault): .storage(poison(fault, at: moment))
        }
    }

    /// Whether the lines can be read again: one that could not would close the book to everybody from then on, so it is
    /// refused, whatever rule let its value through.
    private static func readsBack(_ entries: [Entry], from writer: LineWriter) throws(AppendFault) {
        for (entry, body) in zip(entries, writer.bodies) {
            var reader = JSONReader(writer.bytes, in: body)
            let isReadable: Bool
            do throws(JSONFault) {
                isReadable = try StoredEvent.read(kind: entry.event.kind, &reader) != nil
                try reader.finish()
            } catch {
                throw .refused(.cannotBeKept)
            }
            if !isReadable { throw .refused(.cannotBeKept) }
        }
    }

    /// What the next checkpoint says of the file that was written to.
    private mutating func note(_ entries: [Entry], _ count: Int) {
        bytesSinceCheckpoint += count
        guard let day = journal.end.day else { return }
        for entry in entries {
            let told = entry.observedDay(offset)
            observed[day, default: ObservedDays(file: day, first: told, last: told)].include(told)
        }
    }

    /// Makes the book read-only for every session until it has been mended.
    mutating func poison(_ cause: StorageFault, at moment: Moment) -> StorageFault {
        let mark = PoisonMark(
            since: StoredTime.text(moment, offset), fault: cause, lastGood: journal.lastDurable)
        do throws(StorageFault) {
            try mark.make(in: path, on: disk)
        } catch {
            try? note(.failed)
        }
        fault = mark.fault
        return mark.fault
    }
}
