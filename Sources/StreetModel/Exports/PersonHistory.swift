/// Everything that the books tell of one person, line by line, from the first on: what the right to a copy is about.
///
/// Give it the entries of each book in their order, the person's own books first; live state knows only the last weeks.
package struct PersonHistory: Sendable {
    /// A line about the person, and whether its effect was taken back later.
    package struct Told: Hashable, Sendable {
        package var entry: Entry
        package var isTakenBack = false
    }

    package let elder: String
    package private(set) var told: [Told] = []
    /// The matters about the person, by id.
    private var matters: Set<String> = []

    package init(of elder: String) {
        self.elder = elder
    }

    /// Takes in one more entry of a book, where it is about the person.
    package mutating func add(_ entry: Entry) {
        if case .matterOpened(let opening) = entry.event, opening.elder == elder {
            matters.insert(opening.id.isEmpty ? entry.newID("M") : opening.id)
        }
        if isAbout(entry.event) { told.append(Told(entry: entry)) }
        if case .takenBack(let act) = entry.event { setTakenBack(act, of: entry.book, to: true) }
        if case .restored(let act) = entry.event { setTakenBack(act, of: entry.book, to: false) }
    }

    private func isAbout(_ event: Event) -> Bool {
        switch event {
        case .registered(.elder(let record)): record.id == elder
        case .amended(let amendment): amendment.register == .elder && amendment.id == elder
        case .checkRecorded(let check): check.elder == elder
        case .absenceReported(let absence): absence.elder == elder
        case .matterOpened(let opening): opening.elder == elder
        case .matterStepped(let step): matters.contains(step.matter)
        case .attemptRecorded(let attempt): attempt.elder == elder
        case .noticeRead(let reading): reading.notice.elder == elder
        case .urged(let urge): urge.notice.elder == elder
        case .elder(let event): event.elder == elder
        case .desk(.fieldShown(let shown)): shown.elder == elder
        case .desk(.exported(let export)): export.elder == elder
        case .profileAdopted, .registered, .gridCovered, .place, .desk(.careLifted), .consultation, .takenBack,
            .restored:
            false
        }
    }

    private mutating func setTakenBack(_ act: TakenBack, of book: String, to isTakenBack: Bool) {
        guard act.elder == elder else { return }
        for index in told.indices where told[index].entry.book == book && act.entries.contains(told[index].entry.number)
        {
            told[index].isTakenBack = isTakenBack
        }
    }
}
