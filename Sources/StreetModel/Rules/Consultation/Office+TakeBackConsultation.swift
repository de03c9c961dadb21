extension Office {
    /// Whether somebody may take an act of their own on a topic or meeting back: nothing of it was written since, since
    /// what follows rests on what was there (`u` goes back newest first).
    func mayTakeBackConsultation(_ act: TakenBack, by staff: Staff, at now: Moment) throws(Refusal) {
        let written = written(act.subject)
        guard !act.entries.isEmpty, let first = act.entries.min() else { throw .nothingToTakeBack }
        for number in act.entries {
            if try isUntouchedMatter(number, of: act, by: staff) { continue }
            guard let fact = written.first(where: { $0.number == number }) else { throw .nothingToTakeBack }
            if fact.by != staff.id { throw .notYours }
            if fact.isTakenBack { throw .takenBackAlready }
        }
        try noMatterStands(of: act)
        let later = written.first { $0.number > first && !$0.isTakenBack && !act.entries.contains($0.number) }
        if let later { throw .othersRestOnIt(staff: later.by) }
        if let topic = topic(act.subject), topic.facts.first?.number == first { try nothingRestsOn(topic) }
    }

    /// Whether nothing else names a topic that is about to be none: another went into it, or a meeting has it.
    private func nothingRestsOn(_ topic: Topic) throws(Refusal) {
        let merged = merged(into: topic).dropFirst().first
        if let fact = merged?.facts.last(where: { !$0.isTakenBack }) { throw .othersRestOnIt(staff: fact.by) }
        let meeting = meetings(on: topic.id).first
        if let meeting { throw .othersRestOnIt(staff: meeting.state.plannedBy) }
    }

    /// Whether somebody may put an act of their own in force again: nothing was written since.
    func mayRestoreConsultation(_ act: TakenBack, by staff: Staff, at now: Moment) throws(Refusal) {
        let written = written(act.subject)
        guard let last = act.entries.max() else { throw .nothingToRedo }
        for number in act.entries where matter(act.matter)?.number != number {
            guard let fact = written.first(where: { $0.number == number }), fact.isTakenBack, fact.by == staff.id else {
                throw .nothingToRedo
            }
        }
        if written.contains(where: { $0.number > last && !$0.isTakenBack }) { throw .nothingToRedo }
        if let topic = topic(act.subject) {
            try mayStandAgain(topic.facts.filter { act.entries.contains($0.number) }, topic)
        }
    }

    /// What ties one topic to another is asked anew: that other may have come to its end since, or gone the other way.
    private func mayStandAgain(_ facts: [Topic.Fact], _ topic: Topic) throws(Refusal) {
        for fact in facts {
            switch fact.event {
            case .merged(let body): try mayMerge(topic, into: body.into)
            case .raised(let body) where !body.from.isEmpty && self.topic(body.from)?.state.liftedTo != topic.id:
                _ = try decideLift(body, at: fact.at)
            case .raised, .amended, .joined, .screened, .moved, .checked, .assigned, .answered, .lifted, .closed,
                .reviewed:
                break
            }
        }
    }

    /// Whether no matter of another book goes on for a follow-up that is taken back: it is withdrawn first.
    private func noMatterStands(of act: TakenBack) throws(Refusal) {
        guard let meeting = meeting(act.subject), meeting.place == code else { return }
        for opened in followUps(of: meeting) where act.entries.contains(opened.followUp.number) {
            if let matter = matter(opened.matter), !matter.progress.isWithdrawn {
                throw .consultation(.followUpHasMatter(matter.id))
            }
        }
    }

    /// Whether an entry opened the matter of a follow-up; what was done about that stays, and what somebody else has read.
    private func isUntouchedMatter(_ number: Int, of act: TakenBack, by staff: Staff) throws(Refusal) -> Bool {
        guard let matter = matter(act.matter), matter.number == number else { return false }
        let other = readers(of: matter.notice).first { $0.by != staff.id }
        if let other { throw .othersRestOnIt(staff: other.by) }
        if let step = matter.steps.first(where: { !$0.isTakenBack }) { throw .othersRestOnIt(staff: step.by) }
        if let tried = matter.standingAttempts.first { throw .othersRestOnIt(staff: tried.by) }
        return true
    }

    /// Everything that was written about a topic or meeting.
    private func written(_ subject: String) -> [(number: Int, by: String, isTakenBack: Bool)] {
        if let topic = topic(subject) { return topic.facts.map { ($0.number, $0.by, $0.isTakenBack) } }
        return meeting(subject)?.facts.map { ($0.number, $0.by, $0.isTakenBack) } ?? []
    }
}
