import StreetModel
import Testing

/// What a step is refused for: order, words, hands and time (DOMAIN §4).
struct StepRefusalTests {
    private static let supervisor = Street.supervisor
    private static let staff = Street.communityStaff

    private struct Case {
        var step: MatterStepped.Step
        var by: String
        var refusal: Refusal
        var change: (inout MatterStepped) -> Void = { _ in }
    }

    private func expect(_ cases: [Case], of matter: String, in street: Street, at now: Moment = at("12:00")) {
        for each in cases {
            var asked = MatterStepped(matter: matter, step: each.step)
            each.change(&asked)
            #expect(throws: each.refusal, "\(each.step)") {
                try street.office.decide(.matterStepped(asked), by: each.by, at: now)
            }
        }
    }

    /// An open finding on the grid.
    @Test func ofAnOpenOne() throws {
        var street = Street()
        let id = try street.open(.finding, at: at("20 09:00"))
        let other = try street.open(.finding, at: at("20 09:01"))
        let complaint = try street.open(.complaint, at: at("20 09:02"))
        let ended = try street.open(.finding, at: at("20 09:03"))
        try street.step(.withdrawn, ended, at: at("20 09:04")) { $0.text = "重复" }
        expect(
            [
                // The wrong person.
                Case(step: .responded, by: "S9999", refusal: .unknownStaff("S9999")),
                Case(step: .responded, by: Street.otherWorker, refusal: .outsidePlace(Street.grid)),
                Case(step: .responded, by: Street.otherCommunityStaff, refusal: .outsidePlace(Street.grid)),
                Case(step: .referred, by: Street.worker, refusal: .needsRole(.communityStaff)) { $0.to = "市政维护" },
                Case(step: .reassigned, by: Street.worker, refusal: .needsRole(.communityStaff)) { $0.to = Self.staff },
                Case(step: .merged, by: Street.worker, refusal: .needsRole(.communityStaff)) { $0.to = other },
                Case(step: .parked, by: Self.staff, refusal: .needsRole(.supervisor)) {
                    ($0.text, $0.until) = ("待改造", november(23))
                },
                Case(step: .excluded, by: Self.staff, refusal: .needsRole(.supervisor)) { $0.text = "非本街道" },
                // The wrong order.
                Case(step: .handled, by: Street.worker, refusal: .wrongOrder(step: .handled, stage: .opened)),
                Case(step: .confirmed, by: Self.staff, refusal: .wrongOrder(step: .confirmed, stage: .opened)),
                Case(step: .cleared, by: Self.supervisor, refusal: .wrongOrder(step: .cleared, stage: .opened)),
                Case(step: .redone, by: Self.supervisor, refusal: .wrongOrder(step: .redone, stage: .opened)),
                Case(step: .returned, by: Self.staff, refusal: .wrongOrder(step: .returned, stage: .opened)),
                Case(step: .resumed, by: Self.supervisor, refusal: .wrongOrder(step: .resumed, stage: .opened)),
                Case(step: .witnessed, by: Self.supervisor, refusal: .wrongOrder(step: .witnessed, stage: .opened)),
                Case(step: .reopened, by: Self.supervisor, refusal: .onlySetup),
                // Nothing said.
                Case(step: .referred, by: Self.staff, refusal: .needsTarget(step: .referred)) { $0.to = "  " },
                Case(step: .reassigned, by: Self.staff, refusal: .unknownStaff("")),
                Case(step: .merged, by: Self.staff, refusal: .needsTarget(step: .merged)),
                Case(step: .withdrawn, by: Street.worker, refusal: .needsReason) { $0.text = " \n" },
                Case(step: .excluded, by: Self.supervisor, refusal: .needsReason),
                Case(step: .parked, by: Self.supervisor, refusal: .needsReason) { $0.until = november(23) },
                Case(step: .parked, by: Self.supervisor, refusal: .needsDate) { $0.text = "待改造" },
                // A date not ahead.
                Case(step: .parked, by: Self.supervisor, refusal: .dateNotAhead) {
                    ($0.text, $0.until) = ("待改造", november(21))
                },
                // Reassigned to somebody outside, to nobody, to who has it.
                Case(step: .reassigned, by: Self.staff, refusal: .outsidePlace(Street.grid)) {
                    $0.to = Street.otherWorker
                },
                Case(step: .reassigned, by: Self.staff, refusal: .unknownStaff("S9999")) { $0.to = "S9999" },
                Case(step: .reassigned, by: Self.staff, refusal: .alreadySo) { $0.to = Street.worker },
                // Merged into itself, another kind, an ended one, none.
                Case(step: .merged, by: Self.staff, refusal: .needsTarget(step: .merged)) { $0.to = id },
                Case(step: .merged, by: Self.staff, refusal: .notForKind(step: .merged, kind: .complaint)) {
                    $0.to = complaint
                },
                Case(step: .merged, by: Self.staff, refusal: .matterIsOver(ended)) { $0.to = ended },
                Case(step: .merged, by: Self.staff, refusal: .unknownMatter("M9")) { $0.to = "M9" },
                // In the future, before it began, and longer ago than a late entry may be.
                Case(step: .responded, by: Street.worker, refusal: .observedInFuture) { $0.happened = at("12:00:01") },
                Case(step: .responded, by: Street.worker, refusal: .wrongOrder(step: .responded, stage: .opened)) {
                    $0.happened = at("20 08:59:59")
                },
            ], of: id, in: street)
        expect(
            [
                Case(step: .responded, by: Street.worker, refusal: .observedTooLongAgo) { $0.happened = at("20 10:00") }
            ], of: id, in: street, at: at("22 08:00"))
        expect([Case(step: .responded, by: Street.worker, refusal: .unknownMatter("M9"))], of: "M9", in: street)
    }

    /// What was handled: two hands for what comes next.
    @Test func ofAHandledOne() throws {
        var street = Street()
        let id = try street.open(.finding, at: at("20 09:00"))
        try street.step(.responded, id, at: at("20 09:10"))
        expect(
            [
                Case(step: .responded, by: Street.worker, refusal: .wrongOrder(step: .responded, stage: .responded)),
                Case(step: .handled, by: Street.worker, refusal: .needsOutcome) { $0.cause = .other },
                Case(step: .handled, by: Street.worker, refusal: .needsOutcome) {
                    ($0.outcome, $0.cause) = (.hospital, .other)
                },
                Case(step: .handled, by: Street.worker, refusal: .needsCause) { $0.outcome = .solved },
                Case(step: .handled, by: Street.worker, refusal: .needsCause) {
                    ($0.outcome, $0.cause) = (.solved, .fallen)
                },
            ], of: id, in: street)
        try street.handle(id, at: at("20 10:00"), by: Self.supervisor)
        expect(
            [
                Case(step: .handled, by: Street.worker, refusal: .wrongOrder(step: .handled, stage: .handled)),
                Case(step: .confirmed, by: Self.staff, refusal: .needsAnswer),
                Case(step: .confirmed, by: Street.worker, refusal: .needsRole(.communityStaff)) { $0.isSolved = true },
                Case(step: .confirmed, by: Self.supervisor, refusal: .handlerMayNot(step: .confirmed)) {
                    $0.isSolved = true
                },
                Case(step: .redone, by: Self.supervisor, refusal: .handlerMayNot(step: .redone)) { $0.text = "不合格" },
                Case(step: .redone, by: Self.staff, refusal: .needsRole(.supervisor)) { $0.text = "不合格" },
                Case(step: .redone, by: Street.administrator, refusal: .needsReason),
                Case(step: .cleared, by: Street.administrator, refusal: .wrongOrder(step: .cleared, stage: .handled)),
                Case(step: .withdrawn, by: Self.staff, refusal: .wrongOrder(step: .withdrawn, stage: .handled)) {
                    $0.text = "看错了"
                },
                Case(step: .raised, by: Self.staff, refusal: .wrongOrder(step: .raised, stage: .handled)),
                Case(step: .parked, by: Street.administrator, refusal: .wrongOrder(step: .parked, stage: .handled)) {
                    ($0.text, $0.until) = ("待改造", november(23))
                },
            ], of: id, in: street)
        // The visit was at the handling or after it.
        expect(
            [
                Case(step: .confirmed, by: Self.staff, refusal: .wrongOrder(step: .confirmed, stage: .handled)) {
                    ($0.isSolved, $0.happened) = (true, at("20 09:59:59"))
                }
            ], of: id, in: street)
        try street.step(.confirmed, id, at: at("20 11:00"), by: Self.staff) { $0.isSolved = true }
        expect(
            [
                Case(step: .cleared, by: Self.supervisor, refusal: .handlerMayNot(step: .cleared)),
                Case(step: .cleared, by: Self.staff, refusal: .needsRole(.supervisor)),
                Case(step: .cleared, by: Street.worker, refusal: .needsRole(.supervisor)),
            ], of: id, in: street)
        try street.step(.cleared, id, at: at("20 12:00"), by: Street.administrator)
    }

    /// A false alarm may be cleared by who confirmed it, and by nobody else below a supervisor.
    @Test func falseAlarm() throws {
        var street = Street()
        street.register(at: at("20 06:00"))
        let id = try street.anomaly(at: at("20 09:00"))
        try street.attempt(.spokenTo, at: at("20 09:05"))
        try street.handle(id, at: at("20 09:10"), .falseAlarm)
        try street.step(.confirmed, id, at: at("20 10:00"), by: Self.staff) { $0.isSolved = true }
        expect([Case(step: .cleared, by: Street.worker, refusal: .needsRole(.supervisor))], of: id, in: street)
        try street.step(.cleared, id, at: at("20 11:00"), by: Self.staff)
        #expect(street.office.matter(id)?.isOpen == false)
    }

    /// A person is neither parked nor referred nor merged, and no word is her response.
    @Test func ofAPerson() throws {
        var street = Street()
        street.register(at: at("20 06:00"))
        street.register("E2", at: at("20 06:00"))
        let id = try street.anomaly(at: at("20 09:00"))
        let other = try street.anomaly(of: "E2", at: at("20 09:00"))
        expect(
            [
                Case(step: .responded, by: Street.worker, refusal: .needsResultOnPerson),
                Case(step: .handled, by: Street.worker, refusal: .needsResultOnPerson),
                Case(step: .referred, by: Self.staff, refusal: .notForKind(step: .referred, kind: .anomaly)) {
                    $0.to = "民生保障办"
                },
                Case(step: .parked, by: Self.supervisor, refusal: .notForKind(step: .parked, kind: .anomaly)) {
                    ($0.text, $0.until) = ("明天再看", november(23))
                },
                Case(step: .merged, by: Self.staff, refusal: .notForKind(step: .merged, kind: .anomaly)) {
                    $0.to = other
                },
                Case(step: .responded, by: Street.otherWorker, refusal: .outsideScope(elder: "E1")),
            ], of: id, in: street)
        // Another worker did not open it.
        let task = try street.open(.task, at: at("20 09:00"), by: Self.staff)
        expect(
            [
                Case(step: .withdrawn, by: Street.worker, refusal: .needsRole(.communityStaff)) { $0.text = "不用做" },
                Case(step: .responded, by: Street.worker, refusal: .notForKind(step: .responded, kind: .task)),
            ], of: task, in: street)
    }

    /// Withdrawn, an anomaly stays on the list, without a clock, until a second person has seen it.
    @Test func withdrawn() throws {
        var street = Street()
        street.register(at: at("20 06:00"))
        let id = try street.anomaly(at: at("09:00"))
        try street.step(.withdrawn, id, at: at("09:05")) { $0.text = "看错了窗户" }
        let matter = try #require(street.office.matter(id))
        #expect(matter.isOpen && !matter.isUnhandled)
        #expect(street.clocks(id, at: at("09:06")).isEmpty)
        #expect(try street.alerts(Self.supervisor, at: at("09:06")).allSatisfy { $0.matter != id })
        expect(
            [
                Case(step: .witnessed, by: Street.worker, refusal: .ownHandOnly(step: .witnessed)),
                Case(step: .raised, by: Street.worker, refusal: .matterIsOver(id)),
                Case(step: .withdrawn, by: Self.staff, refusal: .matterIsOver(id)) { $0.text = "再撤" },
            ], of: id, in: street)
        let late = Attempt(elder: "E1", matter: id, channel: .telephone, result: .noAnswer)
        #expect(throws: Refusal.matterIsOver(id)) {
            try street.office.decide(.attemptRecorded(late), by: Street.worker, at: at("09:06"))
        }
        // What is seen now is an anomaly of its own.
        let again = try street.anomaly(at: at("09:07"))
        #expect(again != id && street.office.books[Street.book]?.matters.count == 2)
        try street.step(.witnessed, id, at: at("09:30"), by: Self.staff)
        #expect(street.office.matter(id)?.endedAt == at("09:30"))
    }
}
