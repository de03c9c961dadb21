package import StreetModel

/// Makes the papers of a meeting (DOMAIN §5): what hangs, what lies on the table, what is signed, what goes into the box.
///
/// Who is on the roll is named on the sign-in sheet alone, and titles that everybody reads are masked (``PublicMask``).
/// Whoever is not of the place takes no telephone along that was typed into title, presenter or unit.
package struct MeetingPapers {
    private static let box = "\u{25A1}"

    let meeting: Meeting
    let office: Office
    let now: Moment
    let words: Words
    let view: MeetingPlanView

    package init(_ meeting: Meeting, office: Office, at now: Moment, words: Words) {
        self.meeting = meeting
        self.office = office
        self.now = now
        self.words = words
        view = MeetingPlanView(meeting, office, at: now)
    }

    init(_ meeting: Meeting, _ context: ScreenContext) {
        self.init(meeting, office: context.office, at: context.now, words: context.words)
    }

    /// A paper with what is kept of its leaving.
    package func export(_ paper: MeetingPaper) -> Export {
        Export(document(paper), paper.what, place: meeting.place)
    }

    private func document(_ paper: MeetingPaper) -> ExportDocument {
        switch paper {
        case .notice: notice
        case .agenda: agenda
        case .signin: signIn
        case .ballot: ballot
        case .calendar: calendar
        }
    }

    var plan: MeetingPlanned { meeting.state.plan }
    var form: MeetingForm? { office.street.rules.meeting(plan.form) }

    /// "居民议事会第3次 公告".
    func title(_ paper: MeetingPaper) -> String { "\(shown(plan.title)) \(words.paper(paper))" }

    /// What was typed of the meeting, as who takes the paper along may read it.
    func shown(_ text: String) -> String { words.shown(text, in: meeting.place, office) }

    /// When, where, under whom.
    var head: [String] {
        [
            words.meetingWhen(view, office), plan.room.isEmpty ? "" : words.meetingRoom(plan.room),
            plan.chair.isEmpty ? "" : words.meetingChair(plan.chair),
        ].filter { !$0.isEmpty }
    }

    /// What hangs in the yard: when, where, what about, what the result will be worth.
    private var notice: ExportDocument {
        let mask = PublicMask(of: meeting, office)
        let rows = view.rows.map { [words.itemNumber($0.number), mask.masked(indented($0))] }
        return ExportDocument(
            title: mask.masked(title(.notice)), language: words.language.rawValue,
            head: [words.consultationPlace(meeting.place, office), words.name(ofForm: plan.form, office)] + head
                + [words.noticeOpening],
            tables: [
                ExportTable(
                    title: words.paper(.agenda), header: [words.numberHeading, words.itemHeading], rows: rows,
                    keys: ["number", "item"])
            ],
            foot: [
                words.noticeHangs(view.notice, plan.day), form.map { words.effectSentence($0) } ?? "",
                form.map { words.sourceSentence($0) } ?? "", words.signature(meeting.place, office, at: now),
            ].filter { !$0.isEmpty }, isLargePrint: true)
    }

    /// What lies before everybody: number, item, presenter, minutes, clock time.
    private var agenda: ExportDocument {
        let rows = view.rows.map { row in
            [
                words.itemNumber(row.number), indented(row), shown(row.item.placing.presenter),
                String(row.item.placing.minutes), row.begins.map { words.clockTime($0, in: view, office.offset) } ?? "",
            ]
        }
        return ExportDocument(
            title: title(.agenda), language: words.language.rawValue, head: head,
            tables: [
                ExportTable(
                    title: "", header: words.agendaHeader, rows: rows,
                    keys: ["number", "item", "presenter", "minutes", "time"])
            ],
            foot: [words.agendaTotals(view)], isLargePrint: true)
    }

    /// A row for each of the roll, with room for a name by hand.
    private var signIn: ExportDocument {
        let rows = meeting.state.roll.map { member in
            [padded(member.number, 2), member.name, words.standing(member.standing), shown(member.unit), ""]
        }
        return ExportDocument(
            title: title(.signin), language: words.language.rawValue, head: head,
            tables: [
                ExportTable(
                    title: "", header: words.signInHeader, rows: rows,
                    keys: ["number", "name", "standing", "unit", "signature"])
            ],
            foot: [words.rollCount(meeting.state.roll), words.signInFoot], isLargePrint: true, isSigned: true)
    }

    /// One paper for each voter, all alike: what is secret bears no number.
    private var ballot: ExportDocument {
        let voters = meeting.state.roll.count { $0.standing == .voter }
        let voted = view.rows.flatMap { ballotRows($0) }
        // Where no item has a topic yet, each of the first level has its row.
        let plain = view.rows.filter { $0.level == 0 }.map { row in
            [words.itemNumber(row.number), shown(row.item.placing.title), Self.box, Self.box, Self.box]
        }
        let rows = voted.isEmpty ? plain : voted
        let paper = ExportTable(
            title: words.ballotPaper(shown(plan.title)), header: words.ballotHeader, rows: rows,
            notes: [words.ballotRule], keys: ["number", "item", "yes", "no", "abstain"])
        return ExportDocument(
            title: title(.ballot), language: words.language.rawValue, head: [words.ballotCount(voters)],
            tables: Array(repeating: paper, count: max(1, voters)), isLargePrint: true)
    }

    /// An item that somebody votes on: one with a topic or a motion; of a choice a row for each option.
    private func ballotRows(_ row: MeetingPlanView.Row) -> [[String]] {
        let number = words.itemNumber(row.number)
        let motions = row.item.motions.filter { !$0.isWithdrawn }
        if motions.isEmpty {
            return row.item.placing.topic.isEmpty
                ? [] : [[number, shown(row.item.placing.title), Self.box, Self.box, Self.box]]
        }
        return motions.flatMap { motion -> [[String]] in
            if motion.body.options.isEmpty { return [[number, motion.body.text, Self.box, Self.box, Self.box]] }
            return motion.body.options.map { [number, $0, Self.box, "", ""] }
        }
    }

    private func indented(_ row: MeetingPlanView.Row) -> String {
        (row.level == 0 ? "" : "\u{3000}") + shown(row.item.placing.title)
    }
}
