package import StreetModel

/// Makes the papers of a meeting after it was held (DOMAIN §5): minutes, their versions, the result that hangs.
///
/// Nobody who proposed a topic is named on any of them; whoever of the office has to do something is.
package struct MinutesPapers {
    let meeting: Meeting
    let office: Office
    let now: Moment
    let words: Words
    private let mask: PublicMask

    package init(_ meeting: Meeting, office: Office, at now: Moment, words: Words) {
        self.meeting = meeting
        self.office = office
        self.now = now
        self.words = words
        mask = PublicMask(of: meeting, office)
    }

    init(_ meeting: Meeting, _ context: ScreenContext) {
        self.init(meeting, office: context.office, at: context.now, words: context.words)
    }

    /// A paper with what is kept of its leaving; nil where there is no such version.
    package func export(_ paper: MinutesPaper) -> Export? {
        document(paper).map { Export($0, paper.what, place: meeting.place) }
    }

    private func document(_ paper: MinutesPaper) -> ExportDocument? {
        switch paper {
        // What was put away is what was fixed: comings and voices that they were built from are forgotten one day.
        case .minutes(nil):
            if let newest = MinutesVersion.all(of: meeting).last, meeting.state.stage == .archived {
                fixed(newest.number, isPublic: false)
            } else {
                minutes(isPublic: false)
            }
        case .minutes(let version?): fixed(version, isPublic: false)
        // What hangs is what was fixed; only before there is a version they are made public as they stand.
        case .publicCopy(nil):
            if let newest = MinutesVersion.all(of: meeting).last {
                fixed(newest.number, isPublic: true)
            } else {
                minutes(isPublic: true)
            }
        case .publicCopy(let version?): fixed(version, isPublic: true)
        case .changes(let from, let to): changes(from, to)
        case .result: result
        case .objections: objections
        }
    }

    private var plan: MeetingPlanned { meeting.state.plan }
    private var form: MeetingForm? { meeting.form(office.street.rules) }
    private var place: String { words.consultationPlace(meeting.place, office) }

    private var whole: Minutes { Minutes(of: meeting, office, words, at: now) }

    /// What a copy says of itself that is not whole for who takes it along.
    private func masks(_ isPublic: Bool) -> [String] { isPublic || whole.isWhole ? [] : [words.telephonesMasked] }

    private func version(_ number: Int) -> MinutesVersion? {
        MinutesVersion.all(of: meeting).first { $0.number == number }
    }

    /// As they stand now: the title, then a passage for each part.
    private func minutes(isPublic: Bool) -> ExportDocument {
        let sections = Minutes(of: meeting, office, words, at: now, isPublic: isPublic).shownSections
        let standing = standing
        let whatTheyAre = standing.map { words.versionLine($0, office) } ?? words.minutesDraft
        return ExportDocument(
            title: sections.first?.heading ?? plan.title, language: words.language.rawValue,
            head: [isPublic ? words.publicCopyWord : whatTheyAre] + masks(isPublic) + (sections.first?.lines ?? []),
            tables: sections.dropFirst().map { ExportTable(title: $0.heading, header: [], rows: [], notes: $0.lines) },
            foot: (standing.map { [words.signatureList(signatures(of: $0, isPublic: isPublic))] } ?? [])
                + [words.signature(meeting.place, office, at: now)])
    }

    /// The newest version, where nothing was written since that would make another; nil for a draft.
    private var standing: MinutesVersion? {
        MinutesVersion.all(of: meeting).last.flatMap { $0.lines == whole.lines ? $0 : nil }
    }

    private func signatures(of version: MinutesVersion, isPublic: Bool) -> [String] {
        version.signatures.map { signature in
            isPublic
                ? words.signed(mask.masked(signature.role), Masking.name(signature.signer))
                : words.signed(whole.shown(signature.role), signature.signer)
        }
    }

    /// A version as it was fixed, with who signed it.
    private func fixed(_ number: Int, isPublic: Bool) -> ExportDocument? {
        guard let version = version(number), let title = version.lines.first else { return nil }
        let lines = isPublic ? version.lines.map(mask.masked) : version.lines.map(whole.shown)
        return ExportDocument(
            title: isPublic ? mask.masked(title) : whole.shown(title), language: words.language.rawValue,
            head: [words.versionLine(version, office)] + (isPublic ? [words.publicCopyWord] : []) + masks(isPublic)
                + Array(lines.dropFirst()), tables: [],
            foot: [
                words.signatureList(signatures(of: version, isPublic: isPublic)),
                words.signature(meeting.place, office, at: now),
            ])
    }

    private func changes(_ from: Int, _ to: Int) -> ExportDocument? {
        guard let earlier = version(from), let later = version(to) else { return nil }
        let rows = later.changes(since: earlier.lines).map { [$0.isNew ? "+" : "-", whole.shown($0.line)] }
        return ExportDocument(
            title: "\(whole.shown(words.minutesTitle(plan.title))) \(words.versionPair(from, to))",
            language: words.language.rawValue,
            head: [words.versionLine(earlier, office), words.versionLine(later, office)] + masks(false),
            tables: [
                ExportTable(
                    title: "", header: [words.changeHeading, words.lineHeading], rows: rows,
                    notes: rows.isEmpty ? [words.noChanges] : [], keys: ["change", "line"])
            ])
    }

    /// Items, what they came to and what follows, until when it hangs and where one objects.
    private var result: ExportDocument {
        let notice = office.publicNotice(of: meeting)
        let today = office.offset.day(of: now)
        let from = meeting.state.entered(.publicised).map { office.offset.day(of: $0.at) } ?? today
        let through = notice.through ?? notice.count.last(from: from)
        let closing = (meeting.state.entered(.closed) ?? meeting.state.entered(.failed))?.body
        return ExportDocument(
            title: mask.masked(words.resultTitle(plan.title)), language: words.language.rawValue,
            head: [
                place, form.map { words($0.name) } ?? plan.form,
                words.resultHeld(plan.day, closing?.present ?? 0, of: closing?.members ?? 0),
                form.map { words.effectSentence($0) } ?? "",
            ].filter { !$0.isEmpty },
            tables: [
                ExportTable(
                    title: "", header: words.resultHeader, rows: meeting.state.agenda.flatMap(rows),
                    keys: ["number", "item", "outcome", "text", "owner", "due", "measure"])
            ],
            foot: notice.count.days == 0
                ? [words.signature(meeting.place, office, at: now)]
                : [
                    words.resultHangs(from, through, notice.count),
                    words.resultObjections(notice.objectionsThrough ?? through, place),
                    words.signature(meeting.place, office, at: now),
                ], isLargePrint: true)
    }

    /// A row for each follow-up, or one where nothing follows.
    private func rows(of item: AgendaItem) -> [[String]] {
        let outcome = item.conclusion?.body
        let start = [
            mask.masked(words.agendaNumber(item)), mask.masked(item.placing.title),
            outcome.map { words.effect($0.outcome, form?.effect ?? .opinion) } ?? words.outcome(.notReached),
            mask.masked(outcome?.text ?? ""),
        ]
        let follows = item.followUps.filter { !$0.body.owner.isEmpty }
        if follows.isEmpty { return [start + ["", "", ""]] }
        return follows.enumerated().map { place, followUp in
            let body = followUp.body
            return (place == 0 ? start : ["", "", "", ""])
                + [office.staffName(body.owner), body.due?.text ?? "", mask.masked(body.measure)]
        }
    }

    /// Who objected is masked; what was said has no telephone numbers.
    private var objections: ExportDocument {
        let rows = meeting.state.agenda.flatMap { item in
            item.objections.map { objection in
                [
                    mask.masked(words.agendaNumber(item)),
                    (objection.body.on ?? office.offset.day(of: objection.at)).text,
                    Masking.name(objection.body.from), mask.masked(objection.body.text),
                    objection.answer.map { mask.masked($0.text) } ?? "",
                ]
            }
        }
        let notice = office.publicNotice(of: meeting)
        return ExportDocument(
            title: mask.masked(words.objectionsTitle(plan.title)), language: words.language.rawValue,
            head: [place, words.objectionCounts(notice)],
            tables: [
                ExportTable(
                    title: "", header: words.objectionsHeader, rows: rows,
                    keys: ["item", "day", "from", "text", "answer"])
            ], foot: [words.signature(meeting.place, office, at: now)])
    }
}
