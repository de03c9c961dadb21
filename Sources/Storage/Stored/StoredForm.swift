package import StreetModel

/// The stored form without a disk: bytes to values and back, for whoever has many of them to try (Tests/Fuzz).
///
/// What a book does with the same bytes it does with these functions' own parts.
package enum StoredForm {
    /// What the first lines of a book's journal hold: the entries of its whole acts.
    ///
    /// `isWhole` is true where every byte belongs to them: no bad line, no torn tail, nothing that cannot be read.
    package static func entries(
        _ journal: [UInt8], of book: String, desk: String, offset: UTCOffset
    ) -> (entries: [Entry], isWhole: Bool) {
        let scan = LineScan(journal, after: 0, sum: JournalEnd(desk: desk, book: book).sum)
        var entries: [Entry] = []
        for line in scan.lines {
            do throws(StorageFault) {
                entries.append(try StoredEntry.read(line, of: journal, book: book, file: "", at: entries.count + 1))
            } catch {
                return (entries, false)
            }
        }
        return (entries, scan.bad == nil && !scan.hasTail)
    }

    /// A book's first lines for these entries, numbered from 1.
    package static func journal(_ entries: [Entry], of book: String, desk: String, offset: UTCOffset) -> [UInt8] {
        var writer = LineWriter(after: 0, sum: JournalEnd(desk: desk, book: book).sum, offset: offset)
        for entry in entries {
            writer.add(
                at: entry.at, by: entry.by, kind: entry.event.kind, version: StoredEvent.version(of: entry.event),
                more: entry.more
            ) { StoredEvent.write(entry.event, to: &$0, offset: offset) }
        }
        return writer.bytes
    }

    /// Lines that end before their sums, each sealed after the one before it, whatever it says.
    package static func sealed(_ lines: [ArraySlice<UInt8>], of book: String, desk: String) -> [UInt8] {
        var sum = JournalEnd(desk: desk, book: book).sum
        var journal: [UInt8] = []
        for line in lines {
            sum = line.withUnsafeBytes { sum.next(over: $0) }
            journal += line + Array(",\"sum\":\"\(sum.hex)\"}\n".utf8)
        }
        return journal
    }

    /// A checkpoint's files of one of the office's books; none where it has no such book.
    package static func files(of book: String, in office: Office) -> [(name: String, bytes: [UInt8])] {
        if book == office.code {
            return StreetState.files(office.street, profile: office.profile, offset: office.offset)
        }
        return office.books[book].map { CommunityState.files($0, of: office) } ?? []
    }

    /// The office with a book as a checkpoint's files say it is; nil where they say nothing.
    package static func office(_ office: Office, with book: String, from files: [String: [UInt8]]) -> Office? {
        var office = office
        do throws(JSONFault) {
            if book == office.code {
                let (street, profile) = try StreetState.read(files, code: book)
                office.restore(street, profile: profile)
            } else {
                office.restore(try CommunityState.read(files, code: book, reach: 0))
            }
            return office
        } catch {
            return nil
        }
    }

    /// A manifest of these members, sealed; it ends before its own sum.
    package static func sealed(manifest members: [UInt8]) -> [UInt8] {
        let own = members.withUnsafeBytes { Digest(of: $0) }
        return members + Array(",\"self\":\"\(own.hex)\"}\n".utf8)
    }

    /// The bytes in which a manifest that was read is written; nil where none could be read.
    package static func rewritten(manifest bytes: [UInt8]) -> [UInt8]? { Manifest(bytes)?.bytes }

    /// The manifest of a book's files at the end of its first lines.
    package static func manifest(of files: [(name: String, bytes: [UInt8])], after entries: [Entry]) -> [UInt8] {
        var manifest = Manifest(end: JournalEnd(desk: "", book: ""), files: [], observed: [])
        manifest.end.day = entries.last.map { UTCOffset.china.day(of: $0.at) }
        manifest.end.number = entries.count
        manifest.files = files.map {
            Manifest.StoredFile(name: $0.name, digest: $0.bytes.withUnsafeBytes { Digest(ofFile: $0) })
        }
        return manifest.bytes
    }

    /// What desk.json says; nil where it says nothing.
    package static func settings(_ bytes: [UInt8]) -> DeskSettings? { try? DeskSettings(bytes, file: "") }

    /// desk.json.
    package static func bytes(of settings: DeskSettings) -> [UInt8] { settings.bytes }

    /// Whether desk.json is believed.
    package static func isAsWritten(settings bytes: [UInt8]) -> Bool { DeskSettings.isAsWritten(bytes) }
}
