import StreetModel

/// What a checkpoint says of itself: the line it stands for, its files, and what the journal's files hold.
///
/// Stored as one JSON object whose last key, `self`, is the hash of the bytes before it.
struct Manifest: Equatable {
    /// 2 came with matters' steps, urges, stand-ins and what is counted of complaints; 3 with rows of matters and complaints;
    /// 4 with visits, leavings, assignments and canvasses; 5 with rows of standings and looks, and matters parted by when
    /// they may be late; 6 with where somebody came from; 7 with topics and meetings; 8 leaves out files without a line.
    static let format = 8

    var end: JournalEnd
    /// Name and hash of each file, in the order in which they were written.
    var files: [StoredFile]
    /// First and last observed day of the journal files in which they are not the file's own day.
    var observed: [ObservedDays]
    /// When the journal's folder had changed last, in nanoseconds since 1970, while `end.day` had its newest file; nil
    /// where that was too near to tell.
    var folderChange: Int?

    struct StoredFile: Equatable {
        var name: String
        var digest: Digest
        /// That of a file without a line.
        static let nothing = StateFile.nothing.withUnsafeBytes { Digest(ofFile: $0) }
    }

    var bytes: [UInt8] {
        var json = JSONWriter(reserving: 1024)
        json.beginObject()
        json.key("format")
        json.integer(Self.format)
        json.key("n")
        json.integer(end.number)
        json.key("sum")
        json.string(end.sum.hex)
        json.key("file")
        json.string(end.day?.text ?? "")
        json.key("offset")
        json.integer(end.offset)
        json.key("line")
        json.integer(end.line)
        json.key("files")
        json.beginObject()
        for file in files {
            json.key(file.name)
            json.string(file.digest.hex)
        }
        json.endObject()
        if let folderChange {
            json.key("folder")
            json.integer(folderChange)
        }
        json.key("observed")
        json.beginObject()
        for days in observed {
            json.key(days.file.text)
            json.beginArray()
            json.string(days.first.text)
            json.string(days.last.text)
            json.endArray()
        }
        json.endObject()
        let own = json.bytes.withUnsafeBytes { Digest(of: $0) }
        json.key("self")
        json.string(own.hex)
        json.endObject()
        json.append(CollectionOfOne(0x0A))
        return json.bytes
    }
}
