package import StreetModel

/// A document that leaves the house, with what is kept of its leaving: who, what, how many (DOMAIN §7).
package struct Export: Equatable, Sendable {
    package var document: ExportDocument
    /// What it is: the word of a ``ListKind``, or "file".
    package let what: String
    /// The person, for the file of one; else empty.
    package let elder: String
    /// The code of the place it is about, which says in whose book the act is kept.
    package let place: String
    /// The filter in force, in words; empty for a whole list.
    package var filter = ""

    init(_ document: ExportDocument, _ what: String, elder: String = "", place: String, filter: String = "") {
        self.document = document
        self.what = what
        self.elder = elder
        self.filter = filter
        self.place = place
    }

    /// Which list it is; nil for the file of one.
    var kind: ListKind? { ListKind(rawValue: what) }

    /// The act, written before the document leaves: what cannot be kept does not leave.
    ///
    /// - Parameter reason: why one person's file is handed out.
    package func act(format: String, reason: String = "") -> Event {
        var made = ExportMade()
        (made.what, made.format, made.place, made.elder, made.reason) = (what, format, place, elder, reason)
        (made.rows, made.filter) = (document.tables.reduce(0) { $0 + $1.rows.count }, filter)
        return .desk(.exported(made))
    }

    /// A name for its file, of 255 bytes at most, that no other export of this day has: "巡查-槐安第1网格-20261121-085748.csv".
    func fileName(_ format: String, at now: Moment, _ offset: UTCOffset) -> String {
        let time = "\(offset.day(of: now).text)-\(offset.timeOfDay(of: now).fullText)".filter { $0 != ":" }
        // A person's name has no place in the name of a file.
        let title = elder.isEmpty ? document.title : "\(what)-\(elder)"
        var name = String(title.map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-" })
        let rest = "-\(time).\(format)"
        // A file system counts bytes, three for most Chinese characters; a long title loses its end.
        while name.utf8.count + rest.utf8.count > 255 { name.removeLast() }
        return name + rest
    }
}
