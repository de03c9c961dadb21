/// What a row tells of a complaint's steps, and which of them its matter has not taken yet.
///
/// The verdicts are those that the rules would have given at the times of the row: the same function counts them.
struct ComplaintSteps {
    /// An office with nothing but the profile.
    private let office: Office
    private let offset: UTCOffset

    init(_ ground: ImportGround) {
        var office = Office(code: ground.street, name: "", offset: ground.offset)
        office.restore(StreetBook(), profile: ground.profile)
        self.office = office
        offset = ground.offset
    }

    /// The opening of a row's matter; its id is the ticket.
    func opening(of row: ComplaintRow, grid: String) -> MatterOpened {
        MatterOpened(
            kind: .complaint, grid: grid, origin: .imported, start: moment(row.called), isQuiet: true, id: row.ticket,
            report: MatterReport(
                place: row.building, category: row.category, text: row.text, ticket: row.ticket, channel: row.channel,
                caller: row.caller, telephone: row.telephone))
    }

    /// The steps of a row that its matter still lacks, each with the time at which it happened.
    func missing(of row: ComplaintRow, on matter: Matter) -> [MatterStepped] {
        guard matter.isOpen, matter.progress.withdrawal == nil else { return [] }
        var course = Course(matter: matter, office: office)
        if let responded = row.responded, course.stage == .opened { course.take(.responded, at: moment(responded)) }
        guard let finished = row.finished.map(moment) else {
            // What the caller says of one that is not finished is known, and moves nothing.
            if course.stage < .handled && isAnswered(row) && !course.knows(row) {
                course.take(.confirmed, at: moment(row.responded ?? row.called), row)
            }
            return course.steps
        }
        if course.stage < .handled && !course.hasHandled(at: finished) { course.take(.handled, at: finished) }
        if course.stage == .handled && isAnswered(row) {
            course.take(.confirmed, at: finished, row)
            if row.isSolved == false { course.take(.redone, at: finished) }
        }
        if course.stage == .confirmed && row.isSolved != false { course.take(.cleared, at: finished) }
        return course.steps
    }

    private func isAnswered(_ row: ComplaintRow) -> Bool { row.isSolved != nil || row.isSatisfied != nil }

    private func moment(_ time: WrittenTime) -> Moment { offset.moment(time.day, time.time) }
}

/// A matter on its way through the steps of a row.
private struct Course {
    var matter: Matter
    let office: Office
    var steps: [MatterStepped] = []

    var stage: MatterProgress.Stage { matter.progress.stage }

    /// Whether it was handled at that moment or later already, and perhaps is done again since.
    func hasHandled(at moment: Moment) -> Bool {
        matter.steps.contains { !$0.isTakenBack && $0.step == .handled && $0.happened.cut >= moment }
    }

    /// Whether these are the caller's last answers.
    func knows(_ row: ComplaintRow) -> Bool {
        guard let last = matter.progress.answer?.stepped else { return false }
        return last.isSolved == row.isSolved && last.isSatisfied == row.isSatisfied
    }

    /// Takes a step, no earlier than what it follows on.
    mutating func take(_ step: MatterStepped.Step, at moment: Moment, _ row: ComplaintRow? = nil) {
        let before = matter.progress.confirmation ?? matter.progress.handling ?? matter.progress.response
        let happened = max(moment, before?.happened.cut ?? moment)
        var taken = MatterStepped(
            matter: matter.id, step: step, happened: happened, isSolved: row?.isSolved, isSatisfied: row?.isSatisfied)
        if step == .handled { (taken.outcome, taken.cause) = (.solved, .other) }
        if step != .confirmed || stage == .handled { taken.late = office.verdict(of: taken, on: matter, at: happened) }
        matter.add(TakenStep(number: 0, at: happened, by: "", stepped: taken))
        steps.append(taken)
    }
}
