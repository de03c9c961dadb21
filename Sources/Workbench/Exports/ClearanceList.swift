package import StreetModel

/// The clearance list (销账清单): the matters of a period that ended, and those that wait to be confirmed or cleared.
package struct ClearanceList {
    private let from: Day
    private let through: Day
    private let office: Office
    private let now: Moment
    private let words: Words
    private let me: Staff

    /// The list of what somebody answers for; both days belong to the period.
    package init(from: Day, through: Day, office: Office, by staff: Staff, at now: Moment, words: Words) {
        self.from = from
        self.through = through
        self.office = office
        self.now = now
        self.words = words
        me = staff
    }

    init(from: Day, through: Day, _ context: ScreenContext) {
        self.init(
            from: from, through: through, office: context.office, by: context.me, at: context.now, words: context.words)
    }

    /// The list, with what is kept of its leaving.
    package var export: Export { Export(document, ListKind.clearance.rawValue, place: me.scope) }

    /// The list as a document: what ended, then what waits.
    package var document: ExportDocument {
        let ended = matters { matter in matter.endedAt.map(isInPeriod) ?? false }
        let waiting = matters { matter in
            matter.isOpen && matter.progress.stage >= .handled
                && matter.progress.handling.map { office.offset.day(of: $0.happened) <= through } ?? false
        }
        let scope = me.community == nil ? office.name : words.place(me.scope, office)
        return ExportDocument(
            title: "\(words.clearanceName) \(scope)", language: words.language.rawValue,
            head: [words.period(from, through), words.writtenBy(me.name, at: now, office.offset)],
            tables: [
                table(words.endedTitle(ended.count), ended), table(words.waitingTitle(waiting.count), waiting),
            ], foot: [words.signatures])
    }

    private func matters(where isListed: (Matter) -> Bool) -> [Matter] {
        office.books.values.flatMap { $0.matters.values }
            .filter { !$0.isTakenBack && isListed($0) && office.answers(me, for: $0.opening.grid, at: now) }
            .sorted { ($0.opening.start, $0.id) < ($1.opening.start, $1.id) }
    }

    private func isInPeriod(_ moment: Moment) -> Bool {
        let day = office.offset.day(of: moment)
        return from <= day && day <= through
    }

    private func table(_ title: String, _ matters: [Matter]) -> ExportTable {
        ExportTable(
            title: title, header: words.clearanceHeader,
            rows: matters.enumerated().map { index, matter in row(index + 1, matter) }, keys: ClearanceList.keys)
    }

    private static let keys = [
        "number", "ticket", "kind", "category", "subject", "place", "opened", "responded", "handled", "inTime",
        "outcome", "cause", "text", "handler", "solved", "satisfied", "end", "ended", "clearedBy",
    ]

    private func row(_ number: Int, _ matter: Matter) -> [String] {
        let progress = matter.progress
        let handling = progress.handling
        return [
            String(number), matter.opening.report?.ticket ?? "", words.kind(matter.kind),
            matter.opening.report?.category ?? "", masked(matter), words.place(of: matter, office),
            date(matter.opening.start), date(progress.response?.happened), date(handling?.happened),
            handling.map { $0.late > 0 ? words.lateWord : words.inTimeWord } ?? "",
            handling?.stepped.outcome.map { words.outcome($0) } ?? "",
            handling?.stepped.cause.map { words.cause($0) } ?? "", handling?.stepped.text ?? "",
            handling.map { words.doer($0.by, office) } ?? "",
            progress.confirmation.flatMap { $0.stepped.isSolved.map { words.solved($0) } } ?? "",
            progress.confirmation.flatMap { $0.stepped.isSatisfied.map { words.satisfied($0) } } ?? "",
            words.ending(matter), date(matter.endedAt), progress.clearing.map { words.doer($0.by, office) } ?? "",
        ]
    }

    /// What it was about; a person by the surname alone (DOMAIN §7).
    private func masked(_ matter: Matter) -> String {
        guard let elder = office.elder(of: matter)?.elder else { return words.subject(matter, office) }
        return Masking.name(elder.name)
    }

    private func date(_ moment: Moment?) -> String {
        moment.map { "\(office.offset.day(of: $0).text) \(office.offset.timeOfDay(of: $0).text)" } ?? ""
    }
}
