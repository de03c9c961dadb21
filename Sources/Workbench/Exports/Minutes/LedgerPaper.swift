package import StreetModel

/// The ledger of consultation as it leaves the house: figures by place, and open topics by step and age.
package struct LedgerPaper {
    private let ledger: ConsultationLedger
    private let office: Office
    private let me: Staff
    private let now: Moment
    private let words: Words

    /// The ledger of what somebody answers for; both days belong to the period.
    package init(from: Day, through: Day, office: Office, by staff: Staff, at now: Moment, words: Words) {
        ledger = office.consultationLedger(for: staff, from: from, through: through, at: now)
        self.office = office
        self.now = now
        self.words = words
        me = staff
    }

    /// The ledger with what is kept of its leaving.
    package var export: Export { Export(document, "ledger", place: me.community ?? office.code) }

    private var document: ExportDocument {
        let lines = ledger.lines
        let forgotten = ledger.whole.forgotten
        let keys = [
            "place", "raised", "open", "answeredInTime", "adopted", "partly", "notAdopted", "doneInTime", "held",
            "withoutQuorum", "tookPart", "satisfied",
        ]
        let steps = office.street.rules.steps
        return ExportDocument(
            title: words.ledgerTitle, language: words.language.rawValue,
            head: [words.period(ledger.from, ledger.through), words.writtenBy(me.name, at: now, office.offset)],
            tables: [
                ExportTable(
                    title: words.ledgerFiguresTitle, header: words.ledgerHeader,
                    rows: lines.map { words.ledgerFigures($0, office) },
                    notes: words.ledgerNotes + (forgotten > 0 ? [words.ledgerForgotten(forgotten)] : []), keys: keys),
                ExportTable(
                    title: words.ledgerStepsTitle,
                    header: [words.ledgerHeader[0]] + steps.map { words($0.name) },
                    rows: lines.map { [words.ledgerPlace($0, office)] + $0.steps.map(words.ledgerStep) },
                    keys: ["place"] + steps.map(\.key)),
            ])
    }
}
