extension Office {
    /// An attempt to reach somebody; a result on the person is the response (DOMAIN §4).
    ///
    /// The first act on a passed limit writes its matter, with T0 the moment the limit passed.
    func decide(_ asked: Attempt, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        let record = try record(asked.elder, for: staff)
        guard let book = book(ofElder: asked.elder) else { throw .unknownElder(asked.elder) }
        if asked.result == .relativeWithHer && asked.whom.isEmpty { throw .needsName }
        var attempt = asked
        var act: [Event] = []
        var start: Moment?
        var hasResponse = false
        if attempt.matter.isEmpty {
            if let limit = limitBreach(of: record, in: book, at: now) {
                attempt.matter = "M\(book.code)-\(book.lastNumber + 1)"
                start = limit.since
                act.append(
                    .matterOpened(
                        MatterOpened(
                            kind: .whereabouts, elder: attempt.elder, grid: record.elder.grid, origin: .limit,
                            start: limit.since)))
            }
        } else {
            guard let matter = book.matters[attempt.matter] else { throw .unknownMatter(attempt.matter) }
            guard matter.isOpen else { throw .matterIsOver(attempt.matter) }
            start = matter.opening.start
            hasResponse = matter.response != nil
        }
        act.append(.attemptRecorded(attempt))
        if let start, attempt.result.isOnThePerson, !hasResponse {
            let late = max(0, now.seconds(since: start.cut + profile.responseSeconds))
            act.append(.matterStepped(MatterStepped(matter: attempt.matter, step: .responded, late: late)))
        }
        return act
    }

    /// Reading a notice; who has read it already writes nothing more.
    func decide(_ reading: NoticeRead, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        let notice = reading.notice
        guard staff.answers(forPlace: notice.grid) else { throw .outsideScope(elder: notice.elder) }
        if readers(of: notice).contains(where: { $0.by == staff.id }) { return [] }
        let isOpenMatter =
            books[String(notice.grid.prefix(12))]?.matters.values.contains { $0.isOpen && $0.notice == notice } ?? false
        guard isOpenMatter || breaches(at: now).contains(where: { $0.notice == notice }) else { throw .noticeIsOver }
        return [.noticeRead(reading)]
    }
}
