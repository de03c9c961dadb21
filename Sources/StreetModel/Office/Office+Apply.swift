extension Office {
    /// Applies the next entry of its book. It never refuses, and asks neither a clock nor another book.
    package mutating func apply(_ entry: Entry) {
        if entry.book == code {
            street.lastNumber = entry.number
            applyToStreet(entry)
        } else {
            books[entry.book, default: CommunityBook(code: entry.book)].apply(entry, offset: offset)
        }
    }

    private mutating func applyToStreet(_ entry: Entry) {
        switch entry.event {
        case .profileAdopted(let profile): self.profile = profile
        case .registered(.community(let record)): street.communities[record.id] = record
        case .registered(.staff(let record)): street.staff[record.id] = record
        case .registered(.duty(let record)): street.duty[record.id] = record
        case .amended(let amendment): amend(amendment)
        case .desk(.careLifted(let lift)): street.apply(Kept(lift, entry))
        case .consultation(.rulesAdopted(let rules)): street.rules = rules
        case .consultation(let event):
            // This book has no days of its own: what ended long ago goes when something new comes.
            if event.isNew { street.consultation.forget(on: offset.day(of: entry.at), offset) }
            street.consultation.apply(event, entry)
        case .takenBack(let act): street.setTakenBack(act, to: true)
        case .restored(let act): street.setTakenBack(act, to: false)
        case .registered, .checkRecorded, .absenceReported, .matterOpened, .matterStepped, .attemptRecorded,
            .noticeRead, .urged, .gridCovered, .elder, .place, .desk:
            break
        }
    }

    private mutating func amend(_ amendment: Amendment) {
        switch amendment.register {
        case .community: street.communities[amendment.id]?.amend(amendment.changes)
        case .staff: street.staff[amendment.id]?.amend(amendment.changes)
        case .duty: street.duty[amendment.id]?.amend(amendment.changes)
        case .grid, .building, .elder: break
        }
    }
}

extension Register {
    /// Sets changed fields; a value that no longer fits is passed over, since the fold never refuses.
    mutating func amend(_ changes: [FieldChange]) {
        for change in changes { _ = try? set(change.field, to: change.now) }
    }
}

extension StreetBook {
    fileprivate mutating func setTakenBack(_ act: TakenBack, to isTakenBack: Bool) {
        for number in act.entries { consultation.setTakenBack(number, of: act.subject, to: isTakenBack) }
    }

    /// A lift that takes the place of another sets that one back.
    fileprivate mutating func apply(_ lift: Kept<CareLifted>) {
        if lift.body.replaces > 0 { _ = lifts.setTakenBack(lift.body.replaces, to: true) }
        lifts.append(lift)
    }
}
