extension Office {
    /// What is written after a meeting, or on its way to its end: follow-ups, minutes, objections.
    func decideAfter(
        _ event: MeetingEvent, _ meeting: Meeting, by staff: Staff, at now: Moment
    ) throws(Refusal) -> [Event] {
        switch event {
        case .followUp(let body): return try decide(body, meeting, by: staff, at: now)
        case .minutes(let body): try check(body, meeting)
        case .objection(let body): try check(body, meeting, at: now)
        case .planned, .amended, .rolled, .itemPlaced, .itemRemoved, .prepared, .stepped, .attended, .itemTimed,
            .speech, .motion, .ballot, .concluded:
            break
        }
        return [.consultation(.meeting(event))]
    }

    /// What follows from an item: a matter with owner, day and measure in the same act, or the reason why nothing does.
    ///
    /// The matter of a street's meeting lies in a community's book: it is opened by an act of its own, by whoever has
    /// both books open (``followUpsToOpen()``).
    private func decide(
        _ asked: FollowUpSet, _ meeting: Meeting, by staff: Staff, at now: Moment
    ) throws(Refusal) -> [Event] {
        guard let item = meeting.state.items[asked.item] else { throw .consultation(.unknownItem(asked.item)) }
        if item.conclusion == nil { throw .consultation(.needsOutcome(item.key)) }
        if meeting.state.stage == .archived || meeting.state.stage == .cancelled {
            throw .consultation(.meetingIsOver(meeting.id))
        }
        if asked.owner.isEmpty {
            if asked.reason.isBlank { throw .consultation(.field("reason", .missing)) }
            return [.consultation(.meeting(.followUp(asked)))]
        }
        if asked.measure.isBlank { throw .consultation(.field("measure", .missing)) }
        guard let due = asked.due else { throw .consultation(.field("due", .missing)) }
        if due < offset.day(of: now) { throw .dateNotAhead }
        var body = asked
        if body.place.isEmpty && meeting.place != code { body.place = meeting.place }
        guard let owner = street.staff[body.owner] else { throw .unknownStaff(body.owner) }
        guard meeting.place != code else {
            let community = String(body.place.prefix(12))
            // Of a community whose book is not open nothing below it is known.
            if books[community] != nil {
                _ = try area(of: body.place)
            } else if street.communities[body.place] == nil {
                throw .unknownPlace(body.place)
            }
            if !answers(owner, for: body.place, at: now) { throw .outsidePlace(body.place) }
            return [.consultation(.meeting(.followUp(body)))]
        }
        let area = try area(of: body.place)
        if !area.hasPrefix(meeting.place) || !answers(owner, for: area, at: now) { throw .outsidePlace(body.place) }
        return [.consultation(.meeting(.followUp(body))), .matterOpened(opening(of: body, in: area, at: now))]
    }

    /// The matter that a follow-up opens; its clock runs to the end of the day that was set.
    func opening(of body: FollowUpSet, in area: String, at now: Moment) -> MatterOpened {
        MatterOpened(
            kind: .resolution, grid: area, origin: .meeting, start: now.cut,
            handleBy: handleBy(body), owner: body.owner,
            report: MatterReport(place: body.place, text: body.measure, link: body.link))
    }

    /// The last second of the day that was set.
    func handleBy(_ body: FollowUpSet) -> Moment? {
        body.due.map { offset.moment($0 + 1, TimeOfDay(seconds: 0)) - 1 }
    }

    private func check(_ body: MinutesMarked, _ meeting: Meeting) throws(Refusal) {
        if meeting.state.stage == .archived { throw .consultation(.meetingIsOver(meeting.id)) }
        let versions = meeting.state.minutes.filter { $0.body.mark == .versioned }
        switch body.mark {
        case .corrected:
            if body.section.isEmpty { throw .consultation(.field("section", .missing)) }
            let before = meeting.state.correction(of: body.section)
            if let before, before.body.text != body.was { throw .consultation(.wasChanged(by: before.by)) }
        case .versioned:
            guard meeting.state.stage.isOver else { throw .consultation(.meetingIsOn(meeting.id)) }
            if body.lines.isEmpty { throw .consultation(.field("lines", .missing)) }
            let next = (versions.last?.body.version ?? 0) + 1
            if body.version != next { throw .consultation(.wasChanged(by: versions.last?.by ?? "")) }
            // Its lines were built before the book was locked.
            if let unsaid = meeting.state.correction(unsaidIn: body.lines) {
                throw .consultation(.wasChanged(by: unsaid.by))
            }
        case .signed:
            if body.signer.isBlank { throw .consultation(.field("signer", .missing)) }
            guard let newest = versions.last, newest.body.version == body.version else {
                throw .consultation(.notNewestVersion(versions.last?.body.version ?? 0))
            }
            try nothingIsUnfixed(meeting)
            let isSigned = meeting.state.minutes.contains {
                $0.body.mark == .signed && $0.body.version == body.version && $0.body.role == body.role
            }
            if isSigned { throw .alreadySo }
        }
    }

    /// What is signed or hangs says everything that was corrected.
    func nothingIsUnfixed(_ meeting: Meeting) throws(Refusal) {
        let open = meeting.state.unfixedCorrections
        if open > 0 { throw .consultation(.correctionsOpen(open)) }
    }

    private func check(_ body: ObjectionMade, _ meeting: Meeting, at now: Moment) throws(Refusal) {
        if body.text.isBlank { throw .consultation(.field("text", .missing)) }
        if meeting.state.stage == .archived { throw .consultation(.meetingIsOver(meeting.id)) }
        guard let item = meeting.state.items[body.item] else { throw .consultation(.unknownItem(body.item)) }
        if body.answers > 0 {
            guard let objection = item.objections.first(where: { $0.number == body.answers }) else {
                throw .consultation(.unknownObjection)
            }
            if objection.answer != nil { throw .alreadySo }
            return
        }
        guard let until = publicNotice(of: meeting).objectionsThrough else { throw .consultation(.isNotPublic) }
        let told = body.on ?? offset.day(of: now)
        if told > offset.day(of: now) { throw .consultation(.field("on", .futureDate)) }
        if let hung = meeting.state.entered(.publicised).map({ offset.day(of: $0.at) }), told < hung {
            throw .consultation(.objectionsBegin(hung))
        }
        if told > until { throw .consultation(.objectionsEnded(until)) }
        if !body.telephone.isEmpty && !TelephoneNumber.isPlausible(body.telephone) {
            throw .notATelephone(body.telephone)
        }
    }
}

extension MeetingState {
    /// How many corrections were made since the newest version was fixed; 0 where there is no version yet.
    package var unfixedCorrections: Int {
        guard let fixed = minutes.lastIndex(where: { $0.body.mark == .versioned }) else { return 0 }
        return minutes[fixed...].count { $0.body.mark == .corrected }
    }

    /// The first correction that lines of a version do not hold; nil where they say all. One of a section that the
    /// minutes do not have is said nowhere.
    fileprivate func correction(unsaidIn lines: [String]) -> Minuted? {
        let isEnded = entered(.closed) != nil || entered(.failed) != nil
        let sections = ["head", "attendance"] + agenda.map { "item.\($0.key)" } + (isEnded ? ["end"] : [])
        return sections.compactMap(correction(of:)).first { correction in
            let text = correction.body.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            return !lines.indices.contains { lines[$0...].starts(with: text) }
        }
    }

    /// The newest correction of a section of the minutes; nil where it stands as it was built.
    package func correction(of section: String) -> Minuted? {
        minutes.last { $0.body.mark == .corrected && $0.body.section == section }
    }
}
