extension Office {
    /// An attempt to reach somebody; a result on the person is the response (DOMAIN §4).
    ///
    /// The first act on a passed limit writes its matter, with T0 the moment the limit passed.
    func decide(_ asked: Attempt, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        let record = try record(asked.elder, for: staff)
        guard let book = book(ofElder: asked.elder) else { throw .unknownElder(asked.elder) }
        if asked.result == .relativeWithHer && asked.whom.isEmpty { throw .needsName }
        var attempt = asked
        // What has a clock of its own is what an attempt without a matter is about.
        if attempt.matter.isEmpty, let open = clocked(book.matters.about(asked.elder)) { attempt.matter = open.id }
        if attempt.matter.isEmpty {
            guard let limit = limitBreach(of: record, in: book, at: now) else { return [.attemptRecorded(attempt)] }
            let opening = MatterOpened(
                kind: .whereabouts, elder: attempt.elder, grid: record.elder.grid, origin: .limit, start: limit.since)
            attempt.matter = "M\(book.code)-\(book.lastNumber + 1)"
            return [.matterOpened(opening), .attemptRecorded(attempt)] + response(attempt, opening, at: now)
        }
        guard let matter = book.matters[attempt.matter], matter.elder == attempt.elder else {
            throw .unknownMatter(attempt.matter)
        }
        guard matter.isOpen else { throw .matterIsOver(attempt.matter) }
        if matter.response != nil { return [.attemptRecorded(attempt)] }
        return [.attemptRecorded(attempt)] + response(attempt, matter.opening, at: now)
    }

    /// The open matter with a response clock: the anomaly before any other.
    private func clocked(_ matters: [Matter]) -> Matter? {
        let open = matters.filter { $0.isOpen && !$0.opening.isQuiet }
        return open.first { $0.kind == .anomaly } ?? open.first
    }

    /// The response that a result on the person is, with its verdict; a quiet matter has no clock to be late by.
    private func response(_ attempt: Attempt, _ opening: MatterOpened, at now: Moment) -> [Event] {
        guard attempt.result.isOnThePerson else { return [] }
        let late = opening.isQuiet ? 0 : max(0, now.seconds(since: opening.start.cut + profile.responseSeconds))
        return [.matterStepped(MatterStepped(matter: attempt.matter, step: .responded, late: late))]
    }

    /// Reading a notice; who has read it already writes nothing more.
    func decide(_ reading: NoticeRead, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        let notice = reading.notice
        guard staff.answers(forPlace: notice.grid) else { throw .outsideScope(elder: notice.elder) }
        if readers(of: notice).contains(where: { $0.by == staff.id }) { return [] }
        let about = books[String(notice.grid.prefix(12))]?.matters.about(notice.elder) ?? []
        let isOpenMatter = about.contains { $0.isOpen && $0.notice == notice }
        guard isOpenMatter || breaches(at: now).contains(where: { $0.notice == notice }) else { throw .noticeIsOver }
        return [.noticeRead(reading)]
    }
}
