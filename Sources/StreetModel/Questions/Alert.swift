/// Something that rings until read and stands as one row on every screen (DOMAIN §4: a clock must be seen).
package struct Alert: Hashable, Sendable {
    package var notice: Notice
    /// The open matter; empty for a breach that has none.
    package var matter: String
    /// What the response clock says, in seconds; below 0 once late. Nil for breaches without one.
    package var remaining: Int?
    package var readers: [Reading]
    /// Somebody urges the one who looks at it, and that was not read yet.
    package var urge: SentUrge?

    package var isRead: Bool { !readers.isEmpty && urge == nil }

    /// The gravest kinds first, then those that have rung longest.
    static func precedes(_ left: Alert, _ right: Alert) -> Bool {
        let (first, second) = (left.notice, right.notice)
        if first.kind != second.kind { return first.kind < second.kind }
        if first.since != second.since { return first.since < second.since }
        return (first.elder, first.grid, first.matter) < (second.elder, second.grid, second.matter)
    }
}

extension Office {
    /// What has to be seen in an area, the most urgent first: anomalies without a response, unread breaches, and what
    /// the person is urged about.
    package func alerts(for staff: Staff, at now: Moment) -> [Alert] {
        alerts(for: staff, among: breaches(at: now), at: now)
    }

    /// The same where the breaches of the moment are at hand.
    package func alerts(for staff: Staff, among breaches: [Breach], at now: Moment) -> [Alert] {
        var urges = unreadUrges(for: staff, at: now)
        var found: [Alert] = []
        for book in books.values { addUnanswered(in: book, for: staff, at: now, &urges, to: &found) }
        add(breaches, for: staff, at: now, &urges, to: &found)
        add(urges, to: &found)
        return found.sorted(by: Alert.precedes)
    }

    /// The alerts of one book, in no order.
    func alerts(in book: CommunityBook, for staff: Staff, among breaches: [Breach], at now: Moment) -> [Alert] {
        var urges = unreadUrges(in: book, for: staff, at: now)
        var found: [Alert] = []
        addUnanswered(in: book, for: staff, at: now, &urges, to: &found)
        add(breaches, for: staff, at: now, &urges, to: &found)
        add(urges, to: &found)
        return found
    }

    private func addUnanswered(
        in book: CommunityBook, for staff: Staff, at now: Moment, _ urges: inout [Notice: SentUrge],
        to found: inout [Alert]
    ) {
        for matter in book.matters.aboutPeople where matter.progress.stage == .opened {
            let running = runningClocks(of: matter, at: now)
            let response = running.first?.kind == .response ? running.first : running.second
            guard let response, response.kind == .response, answers(staff, for: matter.opening.grid, at: now) else {
                continue
            }
            let notice = matter.notice
            found.append(
                Alert(
                    notice: notice, matter: matter.id, remaining: response.remaining(at: now),
                    readers: readers(of: notice), urge: urges.removeValue(forKey: notice)))
        }
    }

    private func add(
        _ breaches: [Breach], for staff: Staff, at now: Moment, _ urges: inout [Notice: SentUrge],
        to found: inout [Alert]
    ) {
        for breach in breaches where rings(breach) && answers(staff, for: breach.grid, at: now) {
            let readers = readers(of: breach.notice)
            let urge = urges.isEmpty ? nil : urges.removeValue(forKey: breach.notice)
            if !readers.isEmpty && urge == nil { continue }
            // A passed limit has the anomaly's clocks, counted from the moment it passed (DOMAIN §3).
            let limit = breach.since + profile.responseSeconds
            let remaining = breach.kind == .limit ? limit.seconds(since: now) : nil
            found.append(
                Alert(
                    notice: breach.notice, matter: breach.matter, remaining: remaining, readers: readers, urge: urge))
        }
    }

    private func add(_ urges: [Notice: SentUrge], to found: inout [Alert]) {
        for (notice, urge) in urges {
            found.append(
                Alert(
                    notice: notice, matter: matter(of: notice)?.id ?? "", remaining: nil,
                    readers: readers(of: notice), urge: urge))
        }
    }

    /// Whether a breach rings: what was imported was late before the program knew of it, an anomaly's response rings
    /// as the anomaly itself, and an unread urge rings where it was sent.
    private func rings(_ breach: Breach) -> Bool {
        switch breach.kind {
        case .unread: false
        case .anomaly, .whereabouts: !breach.isQuiet && breach.clock != .response
        case .limit, .missed, .unseen, .notBegun, .run, .complaint, .finding, .resolution, .task: !breach.isQuiet
        }
    }

    /// The urges that wait to be read by somebody, the newest for each notice.
    package func unreadUrges(for staff: Staff, at now: Moment) -> [Notice: SentUrge] {
        var found: [Notice: SentUrge] = [:]
        for book in books.values { found.merge(unreadUrges(in: book, for: staff, at: now)) { $1 } }
        return found
    }

    private func unreadUrges(in book: CommunityBook, for staff: Staff, at now: Moment) -> [Notice: SentUrge] {
        var found: [Notice: SentUrge] = [:]
        for (notice, sent) in book.urges {
            guard let urge = sent.last(where: { $0.isWaiting && $0.isRead(by: staff.id) }), !isOver(notice) else {
                continue
            }
            if urge.urge.to.isEmpty && !answers(staff, for: notice.grid, at: now) { continue }
            found[notice] = urge
        }
        return found
    }

    /// Who has read a notice; who read that a limit has passed has read the matter that took its place.
    package func readers(of notice: Notice) -> [Reading] {
        guard let readings = books[String(notice.grid.prefix(12))]?.readings else { return [] }
        let readers = readings[notice] ?? []
        guard notice.kind == .whereabouts else { return readers }
        let limit = Notice(kind: .limit, elder: notice.elder, grid: notice.grid, since: notice.since)
        return (readings[limit] ?? []) + readers
    }

    /// The urges sent about a notice, oldest first.
    package func urges(of notice: Notice) -> [SentUrge] {
        books[String(notice.grid.prefix(12))]?.urges[notice] ?? []
    }

    /// A matter of a book by its id.
    package func matter(_ id: String, in book: String) -> Matter? { books[book]?.matters[id] }

    /// True where the matter that a notice is about has ended: nobody is urged about it any more.
    func isOver(_ notice: Notice) -> Bool {
        switch notice.kind {
        case .anomaly, .whereabouts: matter(of: notice) == nil
        case .complaint, .finding, .resolution, .task: matter(of: notice).map { !$0.isOpen } ?? true
        // A grid that was closed since has no round that could begin.
        case .notBegun: !(grid(notice.grid)?.isOpen ?? true)
        case .limit, .missed, .unseen, .run, .unread: false
        }
    }

    /// The matter that a notice is about; nil for a breach without one.
    package func matter(of notice: Notice) -> Matter? {
        guard let book = books[String(notice.grid.prefix(12))] else { return nil }
        if !notice.matter.isEmpty { return book.matters[notice.matter] }
        let open = book.matters.about(notice.elder).filter { $0.kind.breach == notice.kind && $0.isOpen }
        // Of two, one waits for its return visit while the other runs: the notice names the clock of one of them.
        return open.count < 2 ? open.last : open.last { names(notice, $0) } ?? open.last
    }

    private func names(_ notice: Notice, _ matter: Matter) -> Bool {
        if matter.notice == notice { return true }
        return [ClockKind.response, .handling, .feedback].contains { limit($0, of: matter)?.limit == notice.since }
    }
}
