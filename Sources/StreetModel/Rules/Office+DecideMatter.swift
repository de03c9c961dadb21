extension Office {
    /// An attempt to reach somebody; a result on the person is the response (DOMAIN §4).
    ///
    /// The first act on a passed limit writes its matter, with T0 the moment the limit passed.
    func decide(_ asked: Attempt, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        let record = try record(asked.elder, for: staff, at: now)
        // What a move left in the old community is acted on there.
        let holder = asked.matter.isEmpty ? nil : book(ofMatter: asked.matter)
        guard let book = holder ?? book(ofElder: asked.elder) else { throw .unknownElder(asked.elder) }
        if asked.result == .relativeWithHer && !asked.whom.contains(where: \.isLetter) { throw .needsName }
        // Whoever else was spoken to or seen, it is no sign of her life (DOMAIN §3).
        let isAboutHer = asked.result == .spokenTo || asked.result == .seen
        if isAboutHer && !record.elder.isMeant(by: asked.whom) { throw .needsResultOnPerson }
        // What somebody was told becomes the next rung (DOMAIN §4).
        if asked.result == .hearsay && !asked.telephone.isEmpty && !TelephoneNumber.isPlausible(asked.telephone) {
            throw .notATelephone(asked.telephone)
        }
        if asked.result == .doorOpened && !Office.mayOpenDoor(asked.whom) { throw .needsTwoNames }
        var attempt = asked
        // What has a clock of its own is what an attempt without a matter is about.
        if attempt.matter.isEmpty, let open = clocked(book.matters.about(asked.elder)) { attempt.matter = open.id }
        if attempt.matter.isEmpty {
            guard let limit = limitBreach(of: record, in: book, at: now) else {
                attempt.matter = unhandled(book.matters.about(asked.elder))?.id ?? ""
                return [.attemptRecorded(attempt)]
            }
            let opening = MatterOpened(
                kind: .whereabouts, elder: attempt.elder, grid: record.elder.grid, origin: .limit, start: limit.since)
            attempt.matter = "M\(book.code)-\(book.lastNumber + 1)"
            let matter = Matter(
                id: attempt.matter, number: book.lastNumber + 1, opening: opening, openedAt: now, openedBy: staff.id)
            return [.matterOpened(opening), .attemptRecorded(attempt)] + response(attempt, to: matter, at: now)
        }
        guard let matter = book.matters[attempt.matter], matter.elder == attempt.elder else {
            throw .unknownMatter(attempt.matter)
        }
        guard matter.isOpen, !matter.progress.isWithdrawn else { throw .matterIsOver(attempt.matter) }
        if matter.progress.isResponded || matter.progress.stage != .opened { return [.attemptRecorded(attempt)] }
        return [.attemptRecorded(attempt)] + response(attempt, to: matter, at: now)
    }

    /// The matter whose response clock runs: the anomaly before any other.
    private func clocked(_ matters: [Matter]) -> Matter? {
        unhandled(matters.filter { $0.progress.stage == .opened })
    }

    /// The matter with clocks that is not handled yet: the anomaly before any other.
    private func unhandled(_ matters: [Matter]) -> Matter? {
        let open = matters.filter { $0.isUnhandled && !$0.opening.isQuiet && $0.kind.isAboutPerson }
        return open.first { $0.kind == .anomaly } ?? open.first
    }

    /// The response that a result on the person is, with its verdict; a quiet matter has no clock to be late by.
    private func response(_ attempt: Attempt, to matter: Matter, at now: Moment) -> [Event] {
        guard attempt.result.isOnThePerson else { return [] }
        var step = MatterStepped(matter: matter.id, step: .responded)
        step.late = verdict(of: step, on: matter, at: now)
        return [.matterStepped(step)]
    }

    /// Reading a notice; who has read it already writes nothing more, unless an urge waits for them.
    func decide(_ reading: NoticeRead, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        let notice = reading.notice
        guard answers(staff, for: notice.grid, at: now) else { throw .outsideScope(elder: notice.elder) }
        if urges(of: notice).contains(where: { $0.isWaiting && $0.isRead(by: staff.id) }) {
            return [.noticeRead(reading)]
        }
        if readers(of: notice).contains(where: { $0.by == staff.id }) { return [] }
        let isOpenMatter = matter(of: notice).map { $0.isOpen && $0.notice == notice } ?? false
        guard isOpenMatter || breaches(at: now).contains(where: { $0.notice == notice }) else { throw .noticeIsOver }
        return [.noticeRead(reading)]
    }

    /// Two named people, or the police (DOMAIN §4: opening a door).
    package static func mayOpenDoor(_ names: String) -> Bool {
        let separators: Set<Character> = [" ", "\u{3000}", "、", ",", "\u{FF0C}", ";", "\u{FF1B}", "/", "及"]
        let parts = names.split(whereSeparator: { separators.contains($0) })
        // A telephone number that holds 110 is no police, nor is somebody whose name holds 警.
        let police = ["民警", "警察", "公安", "派出所", "police", "Police"]
        if parts.contains("110") || police.contains(where: { names.contains($0) }) { return true }
        // A name has two characters at least: 王 敏 is one person.
        let named = Set(parts.filter { $0.count > 1 && $0.contains(where: \.isLetter) })
        return named.count >= 2 || named.contains(where: joinsTwo)
    }

    /// True for 王敏和丁某, false for 张和平.
    private static func joinsTwo(_ names: Substring) -> Bool {
        names.indices.contains { index in
            let (left, right) = (names[..<index], names[index...].dropFirst())
            return names[index] == "和" && left.count > 1 && right.count > 1 && left != right
        }
    }
}
