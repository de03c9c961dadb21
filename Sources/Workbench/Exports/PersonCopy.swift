package import StreetModel

/// One person's file for that person (the right to a copy): everything the desk holds, unmasked, from the first line on.
///
/// Names of staff stand in it, since they say who did what; of relatives only what the file itself holds.
package struct PersonCopy {
    let record: ElderRecord
    let history: PersonHistory
    let office: Office
    let me: Staff
    let now: Moment
    let words: Words

    package init(
        _ record: ElderRecord, _ history: PersonHistory, office: Office, by staff: Staff, at now: Moment, words: Words
    ) {
        self.record = record
        self.history = history
        self.office = office
        self.now = now
        self.words = words
        me = staff
    }

    /// The document, with what is kept of its leaving: in the person's own book.
    package var export: Export {
        let elder = record.elder
        var export = Export.ofFile(elder, words)
        export.document = ExportDocument(
            title: export.document.title, language: words.language.rawValue,
            head: [
                words.copyHead(office.name, since: time(record.registeredAt), lines: history.told.count),
                words.writtenBy(me.name, at: now, office.offset),
            ] + elsewhere,
            tables: [
                fields, contacts, absences, leavings, looks, visits, matters, attempts, evaluations, changes, uses,
            ].filter { !$0.rows.isEmpty })
        return export
    }

    /// Books that the person has lived in and that were not read: what they tell is missing, and that is said.
    private var elsewhere: [String] {
        let read = Set(history.told.map(\.entry.book))
        return history.told.compactMap { told in
            guard case .elder(.arrived(let arrival)) = told.entry.event, !read.contains(arrival.from) else {
                return nil
            }
            return words.copyMissing(words.placeName(arrival.from, office))
        }
    }

    func time(_ moment: Moment) -> String {
        "\(office.offset.day(of: moment).text) \(office.offset.timeOfDay(of: moment).fullText)"
    }

    /// Who wrote a line.
    func doer(_ told: PersonHistory.Told) -> String { words.doer(told.entry.by, office) }

    /// The lines of one kind as rows of a table: when and by whom it was written, what it says, whether it stands.
    func table<Body>(
        _ title: String, _ columns: [ListColumn<(told: PersonHistory.Told, body: Body)>],
        _ body: (Event) -> Body?
    ) -> ExportTable {
        let rows = history.told.compactMap { told in body(told.entry.event).map { (told: told, body: $0) } }
        let common: [ListColumn<(told: PersonHistory.Told, body: Body)>] = [
            ListColumn("by") { doer($0.told) },
            ListColumn("writtenAt", { office.offset.text(of: $0.told.entry.at) }, shown: { time($0.told.entry.at) }),
            ListColumn(
                "takenBack", { $0.told.isTakenBack ? "yes" : "no" },
                shown: { $0.told.isTakenBack ? words.takenBackWord : "" }),
        ]
        return ExportTable(title, columns + common, of: rows, words)
    }
}

extension Export {
    /// The file of a person before anything has been read for it: its title, and what is kept of its leaving.
    static func ofFile(_ elder: Elder, _ words: Words) -> Export {
        Export(
            ExportDocument(title: words.copyTitle(elder), language: words.language.rawValue, tables: []), "file",
            elder: elder.id, place: String(elder.building.prefix(12)))
    }
}
