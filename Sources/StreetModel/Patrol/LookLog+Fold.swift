extension ElderRecord {
    /// Adds a look, which says something about life by the person's own manner of giving signs.
    mutating func add(_ look: Look, today: Day, offset: UTCOffset) {
        looks.add(look, today: today, manner: elder.signManner, offset: offset)
    }
}

extension LookLog {
    /// Adds a look; an imported one of the days before yesterday leaves only its mark and what it tells about life. What a
    /// hand entered stays whole until the day turns, so that the hand can take it back.
    package mutating func add(_ look: Look, today: Day, manner: SignManner, offset: UTCOffset) {
        hasImported = hasImported || look.isImported
        if look.isImported && offset.day(of: look.observed) < today - 1 {
            mark(look, today: today, offset: offset)
            earlier.add(look, manner: manner, offset: offset)
            return
        }
        let place = recent.lastIndex { !Look.precedes(look, $0) }.map { $0 + 1 } ?? 0
        recent.insert(look, at: place)
        dropSurplus(of: look, offset: offset)
    }

    /// Somebody has moved: no window of the new dwelling is compared with one of the old, which may be called the same.
    ///
    /// What was seen so far keeps telling what it told.
    package mutating func leaveWindows() {
        for index in recent.indices { recent[index].window += "'" }
        for index in earlier.sightings.indices { earlier.sightings[index].window += "'" }
    }

    /// Adds a contact where it stands in the order in which they were made: a visit may be written later.
    package mutating func add(_ contact: ContactMade) {
        let place = contacts.lastIndex { $0.at <= contact.at }.map { $0 + 1 } ?? 0
        contacts.insert(contact, at: place)
    }

    /// Sets a look or contact back, or in force again.
    package mutating func setTakenBack(_ number: Int, to isTakenBack: Bool) {
        for index in recent.indices where recent[index].number == number { recent[index].isTakenBack = isTakenBack }
        for index in contacts.indices where contacts[index].number == number {
            contacts[index].isTakenBack = isTakenBack
        }
    }

    /// Moves everything before yesterday into marks and the folded trail.
    package mutating func roll(to today: Day, manner: SignManner, offset: UTCOffset) {
        let isOld = { (moment: Moment) in offset.day(of: moment) < today - 1 }
        let old = recent.prefix { isOld($0.observed) }
        earlier.add(old, contacts.filter { isOld($0.at) }, manner: manner, offset: offset)
        for look in old where !look.isTakenBack { mark(look, today: today, offset: offset) }
        recent.removeFirst(old.count)
        contacts.removeAll { isOld($0.at) }
    }

    private mutating func mark(_ look: Look, today: Day, offset: UTCOffset) {
        guard let half = look.half else { return }
        marks.set(SlotMark(look.outcome), at: Slot(offset.day(of: look.observed), half), today: today)
    }

    /// Forgets the oldest look of a slot that has too many, one that was taken back before any other; that the
    /// person was seen is not forgotten.
    private mutating func dropSurplus(of look: Look, offset: UTCOffset) {
        let day = offset.day(of: look.observed)
        var count = 0
        var oldest: Int?
        var oldestTakenBack: Int?
        for place in recent.indices.reversed() {
            guard recent[place].half == look.half, offset.day(of: recent[place].observed) == day else { continue }
            count += 1
            oldest = place
            if recent[place].isTakenBack { oldestTakenBack = place }
        }
        guard count > LookLog.looksPerSlot, let place = oldestTakenBack ?? oldest else { return }
        let dropped = recent.remove(at: place)
        if dropped.seen == .person, !dropped.isTakenBack {
            add(ContactMade(number: dropped.number, at: dropped.observed, by: dropped.by))
        }
    }
}
