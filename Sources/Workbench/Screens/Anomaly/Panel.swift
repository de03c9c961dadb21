import StreetModel

/// What the panel of a person shows, as it follows from the record and a moment.
struct Panel {
    /// Why somebody has to be reached.
    enum Cause: Equatable {
        /// An open anomaly or whereabouts matter.
        case matter
        /// The limit of the last sign of life has passed; the first act on it writes the matter (DOMAIN §3).
        case limit
        /// Handled, confirmed or withdrawn: it waits for a return visit, for clearing, or for a second person.
        case waiting
        /// Nothing: it only says whom to call.
        case none
    }

    let record: ElderRecord
    let cause: Cause
    /// The open matter; where there is none yet, one as it would be, with an empty id.
    let matter: Matter
    /// The slot that nobody has looked at in time, where that is all there is; it ends with the next look.
    let unseen: Breach?
    /// The urges about it, oldest first.
    let urges: [SentUrge]
    /// Where no matter keeps them: today's calls, visits and notes, oldest first.
    let contacts: [ContactMade]
    /// The ladder, with the rungs for which nobody is named, and without a key holder who stands in it already.
    let rungs: [LadderRung]
    /// The index of the rung to be called next.
    let next: Int?

    /// Nil where no open book has the person.
    init?(_ id: String, _ context: ScreenContext) {
        let office = context.office
        guard let book = office.book(ofElder: id), let record = book.elders[id] else { return nil }
        self.record = record
        let limit = office.limitBreach(of: record, in: book, at: context.now)
        let open = [book.openMatter(.anomaly, of: id), book.openMatter(.whereabouts, of: id)].compactMap { $0 }
        if let matter = open.first(where: { !$0.opening.isQuiet }) {
            self.cause = .matter
            self.matter = matter
        } else if let limit {
            self.cause = .limit
            self.matter = Panel.imagined(record, in: book, from: limit.since, isQuiet: false)
        } else if let matter = open.first {
            self.cause = .matter
            self.matter = matter
        } else if let matter = book.matters.about(id).last(where: { $0.isOpen && $0.kind.isAboutPerson }) {
            self.cause = .waiting
            self.matter = matter
        } else {
            self.cause = .none
            self.matter = Panel.imagined(record, in: book, from: context.now, isQuiet: true)
        }
        let today = office.offset.moment(office.offset.day(of: context.now), TimeOfDay(seconds: 0))
        urges = Panel.urges(about: id, since: cause == .none ? today : matter.opening.start.cut, in: book)
        contacts = Panel.keepsAttempts(matter) ? [] : record.looks.contacts.filter { $0.at >= today && !$0.isTakenBack }
        unseen = cause == .none ? office.slotBreaches(of: record, at: context.now).first : nil
        let ladder = Panel.withUnnamed(office.ladder(of: matter, at: context.now), of: matter, in: office)
        rungs = Panel.withoutRepeatedKeyHolder(ladder)
        next = office.nextCall(in: rungs)
    }

    /// True where somebody has to be reached or cared for now: looks are further looks.
    var isUrgent: Bool { cause == .matter || cause == .limit }

    /// Telephone numbers are shown in full only where somebody has to be reached (DOMAIN §7), and for the return
    /// visit.
    var isMasked: Bool {
        if cause == .waiting { return matter.progress.stage != .handled || matter.progress.withdrawal != nil }
        return cause == .none || matter.opening.isQuiet
    }

    /// Whether an attempt belongs to the matter; else it is a contact of its own.
    var keepsAttempts: Bool { Panel.keepsAttempts(matter) }

    /// The matter that an attempt belongs to; empty where it is a contact of its own.
    var attemptMatter: String { keepsAttempts ? matter.id : "" }

    /// What rings while the limit has no matter yet.
    var limitNotice: Notice {
        Notice(
            kind: .limit, elder: record.elder.id, grid: record.elder.grid, since: matter.opening.start)
    }

    /// The attempts that belong to no rung: emergency calls, notes.
    var otherAttempts: [Matter.LoggedAttempt] {
        matter.standingAttempts.filter { logged in
            !rungs.contains { $0.attempts.contains { $0.number == logged.number } }
        }
    }

    /// The attempt with a result on the person; nil while there is none, or none since it was abnormal again.
    var result: Matter.LoggedAttempt? {
        let since = matter.steps.last { $0.step == .reopened && !$0.isTakenBack }?.number ?? 0
        return matter.standingAttempts.last { $0.attempt.result.isOnThePerson && $0.number > since }
    }

    /// T0 of the response clock.
    var start: Moment { matter.progress.responseStart ?? matter.opening.start.cut }

    /// True where the key holder is the person of a rung.
    func hasKey(_ rung: LadderRung) -> Bool {
        let holder = record.elder.keyHolder
        guard !holder.isEmpty, rung.kind != .keyHolder else { return false }
        return rung.name == holder || (rung.kind == .buildingHead && Panel.buildingHeads.contains(holder))
    }

    /// True where the rung is there because somebody has told of it.
    func isHeard(_ rung: LadderRung) -> Bool {
        matter.standingAttempts.contains { logged in
            logged.attempt.result == .hearsay && !rung.telephone.isEmpty
                && logged.attempt.telephone == rung.telephone && logged.attempt.whom == rung.name
        }
    }

    private static func keepsAttempts(_ matter: Matter) -> Bool {
        !matter.id.isEmpty && matter.progress.withdrawal == nil
    }

    /// Urges name the matter, the limit it grew from, one of its clocks that had passed, or a slot.
    private static func urges(about elder: String, since: Moment, in book: CommunityBook) -> [SentUrge] {
        let found = book.urges.filter { notice, _ in notice.elder == elder && notice.since >= since }
        return found.values.joined().filter { !$0.isTakenBack }.sorted { $0.number < $1.number }
    }

    private static let buildingHeads: Set<String> = ["楼栋长", "楼门长"]

    private static func imagined(
        _ record: ElderRecord, in book: CommunityBook, from start: Moment, isQuiet: Bool
    ) -> Matter {
        let opening = MatterOpened(
            kind: .whereabouts, elder: record.elder.id, grid: record.elder.grid, origin: .limit, start: start,
            isQuiet: isQuiet)
        return Matter(id: "", number: book.lastNumber, opening: opening, openedAt: start, openedBy: "")
    }

    /// Adds the rungs the file or the rota has nobody for, so that the panel can say so and go on (DOMAIN §4).
    private static func withUnnamed(_ ladder: [LadderRung], of matter: Matter, in office: Office) -> [LadderRung] {
        var ladder = ladder
        let order = office.profile.ladder
        for (rank, step) in order.enumerated() where isAlwaysAsked(step.whom) {
            guard !ladder.contains(where: { $0.kind == step.whom }) else { continue }
            let later = Set(order[(rank + 1)...].map(\.whom))
            let place = ladder.firstIndex { later.contains($0.kind) } ?? ladder.count
            ladder.insert(
                LadderRung(
                    kind: step.whom, due: matter.opening.start.cut + step.minutes * 60, name: "", relation: "",
                    telephone: ""), at: place)
        }
        return ladder
    }

    /// The rungs whose absence matters.
    private static func isAlwaysAsked(_ kind: RungKind) -> Bool {
        switch kind {
        case .firstContact, .buildingHead, .communityDuty, .streetDuty, .streetHead: true
        case .lookAgain, .elderByTelephone, .door, .furtherContacts, .volunteer, .keyHolder: false
        }
    }

    /// A key holder is known by name alone: a contact or building head of that name has the number.
    private static func withoutRepeatedKeyHolder(_ ladder: [LadderRung]) -> [LadderRung] {
        ladder.filter { rung in
            guard rung.kind == .keyHolder, rung.telephone.isEmpty else { return true }
            return !ladder.contains { other in
                other.kind != .keyHolder
                    && (other.name == rung.name
                        || (other.kind == .buildingHead && buildingHeads.contains(rung.name) && !other.name.isEmpty))
            }
        }
    }
}
