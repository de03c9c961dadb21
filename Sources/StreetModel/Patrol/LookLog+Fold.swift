extension LookLog {
    /// Adds a look; one of the days before yesterday leaves only its mark and what it tells about life.
    package mutating func add(_ look: Look, today: Day, isAssisted: Bool, offset: UTCOffset) {
        hasImported = hasImported || look.isImported
        guard offset.day(of: look.observed) >= today - 1 else {
            return forget(look, today: today, isAssisted: isAssisted, offset: offset)
        }
        let place = recent.lastIndex { !Look.precedes(look, $0) }.map { $0 + 1 } ?? 0
        recent.insert(look, at: place)
        dropSurplus(of: look, isAssisted: isAssisted, offset: offset)
    }

    /// Sets a look or contact back, or in force again.
    package mutating func setTakenBack(_ number: Int, to isTakenBack: Bool) {
        for index in recent.indices where recent[index].number == number { recent[index].isTakenBack = isTakenBack }
        for index in contacts.indices where contacts[index].number == number {
            contacts[index].isTakenBack = isTakenBack
        }
    }

    /// Moves everything before yesterday into marks and the folded trail.
    package mutating func roll(to today: Day, isAssisted: Bool, offset: UTCOffset) {
        let isOld = { (moment: Moment) in offset.day(of: moment) < today - 1 }
        let old = recent.prefix { isOld($0.observed) }
        for contact in contacts where isOld(contact.at) && !contact.isTakenBack { earlier.contact(at: contact.at) }
        contacts.removeAll { isOld($0.at) }
        recent.removeFirst(old.count)
        for look in old where !look.isTakenBack {
            forget(look, today: today, isAssisted: isAssisted, offset: offset)
        }
    }

    private mutating func forget(_ look: Look, today: Day, isAssisted: Bool, offset: UTCOffset) {
        if let half = look.half {
            marks.set(SlotMark(look.outcome), at: Slot(offset.day(of: look.observed), half), today: today)
        }
        earlier.add(look, isAssisted: isAssisted, offset: offset)
    }

    private mutating func dropSurplus(of look: Look, isAssisted: Bool, offset: UTCOffset) {
        let day = offset.day(of: look.observed)
        let same = recent.indices.filter {
            recent[$0].half == look.half && offset.day(of: recent[$0].observed) == day
        }
        guard same.count > LookLog.looksPerSlot, let oldest = same.first else { return }
        recent.remove(at: oldest)
    }
}
