package import StreetModel

/// What the day files say of one person, as far as they were read: the newest days first (issue 4: loads as one scrolls).
package struct FileHistory: Equatable, Sendable {
    /// Days that are read at once.
    package static let chunkDays = 31

    /// One reading of the day files.
    package struct Part: Equatable, Sendable {
        package var elder: String
        package var days: ClosedRange<Day>
        package var entries: [Entry]
        /// Nothing older is there.
        package var isFirst: Bool

        package init(elder: String, days: ClosedRange<Day>, entries: [Entry], isFirst: Bool) {
            self.elder = elder
            self.days = days
            self.entries = entries
            self.isFirst = isFirst
        }
    }

    /// The newest first, by when it happened.
    package private(set) var entries: [Entry] = []
    /// The oldest day that was read; nil while none was.
    package private(set) var oldest: Day?
    /// Everything there is was read.
    package private(set) var isComplete = false
    /// Days are being read.
    package var isReading = false
    /// The entries that were taken back.
    private var void: Set<Key> = []

    package init() {}

    /// The next older days; nil where there are none, or some are being read.
    package func nextDays(today: Day) -> ClosedRange<Day>? {
        if isReading || isComplete { return nil }
        let last = oldest.map { $0 - 1 } ?? today
        return (last - (FileHistory.chunkDays - 1))...last
    }

    /// Takes in what was read.
    package mutating func take(_ part: Part, offset: UTCOffset) {
        isReading = false
        oldest = part.days.lowerBound
        isComplete = part.isFirst
        add(part.entries, offset: offset)
    }

    /// Takes in what was written since.
    package mutating func add(_ new: [Entry], offset: UTCOffset) {
        let known = Set(entries.map { Key($0) })
        let fresh = new.filter { !known.contains(Key($0)) && $0.isOnTimeline }
        if fresh.isEmpty { return }
        entries = (entries + fresh).sorted { left, right in
            (left.happened, left.number) > (right.happened, right.number)
        }
        void = []
        for entry in entries.sorted(by: { $0.number < $1.number }) {
            switch entry.event {
            case .takenBack(let act): void.formUnion(act.entries.map { Key(book: entry.book, number: $0) })
            case .restored(let act): void.subtract(act.entries.map { Key(book: entry.book, number: $0) })
            case .profileAdopted, .registered, .amended, .checkRecorded, .absenceReported, .matterOpened,
                .matterStepped, .attemptRecorded, .noticeRead, .urged, .gridCovered, .elder, .place, .desk,
                .consultation:
                break
            }
        }
    }

    /// True for an entry that was taken back.
    package func isTakenBack(_ entry: Entry) -> Bool { void.contains(Key(entry)) }

    /// The entries of the act that an entry belongs to, in their order.
    package func act(of entry: Entry) -> [Entry] {
        let same = entries.filter { $0.book == entry.book }.sorted { $0.number < $1.number }
        guard let index = same.firstIndex(where: { $0.number == entry.number }) else { return [entry] }
        var first = index
        while first > 0, same[first - 1].more > 0, same[first - 1].number == same[first].number - 1 { first -= 1 }
        var last = index
        while same[last].more > 0, last + 1 < same.count, same[last + 1].number == same[last].number + 1 { last += 1 }
        return Array(same[first...last])
    }

    private struct Key: Hashable {
        var book: String
        var number: Int

        init(book: String, number: Int) { (self.book, self.number) = (book, number) }
        init(_ entry: Entry) { self.init(book: entry.book, number: entry.number) }
    }
}

extension Entry {
    /// When it happened: a look and a visit when they were made, everything else when it was written.
    package var happened: Moment {
        switch event {
        case .checkRecorded(let check): check.observed
        case .elder(.visitRecorded(let visit)): visit.observed
        case .profileAdopted, .registered, .amended, .absenceReported, .matterOpened, .matterStepped, .attemptRecorded,
            .noticeRead, .urged, .gridCovered, .elder, .place, .desk, .consultation, .takenBack, .restored:
            at
        }
    }

    /// What a timeline tells of; that somebody has read or looked something up is kept elsewhere.
    var isOnTimeline: Bool {
        switch event {
        case .registered, .amended, .checkRecorded, .absenceReported, .matterOpened, .matterStepped, .attemptRecorded,
            .urged, .elder, .takenBack, .restored:
            true
        case .profileAdopted, .noticeRead, .gridCovered, .place, .desk, .consultation: false
        }
    }

    /// True for what is about a person, or a matter about them.
    package func isAbout(_ elder: String, _ office: Office) -> Bool {
        switch event {
        case .checkRecorded(let check): check.elder == elder
        case .absenceReported(let absence): absence.elder == elder
        case .matterOpened(let opening): opening.elder == elder
        case .matterStepped(let step): office.matter(step.matter)?.elder == elder
        case .attemptRecorded(let attempt): attempt.elder == elder
        case .urged(let urge): urge.notice.elder == elder
        case .elder(let event): event.elder == elder
        case .registered(let record): record.kind == .elder && record.id == elder
        case .amended(let amendment): amendment.register == .elder && amendment.id == elder
        case .takenBack(let act), .restored(let act): act.elder == elder
        case .profileAdopted, .noticeRead, .gridCovered, .place, .desk, .consultation: false
        }
    }
}
