extension LookLog {
    /// The look that decides a slot: the latest that was not taken back; nil where nobody looked or it is long ago.
    package func deciding(_ slot: Slot, offset: UTCOffset) -> Look? {
        recent.last { !$0.isTakenBack && $0.half == slot.half && offset.day(of: $0.observed) == slot.day }
    }

    /// The signs of life as of now, or as of just before the look with this number.
    package func trail(isAssisted: Bool, offset: UTCOffset, until number: Int? = nil) -> SignTrail {
        var trail = earlier
        var waiting = contacts.filter { !$0.isTakenBack }[...]
        for look in recent where !look.isTakenBack {
            if look.number == number { break }
            while let contact = waiting.first, contact.at <= look.observed {
                trail.contact(at: contact.at)
                waiting.removeFirst()
            }
            trail.add(look, isAssisted: isAssisted, offset: offset)
        }
        for contact in waiting { trail.contact(at: contact.at) }
        return trail
    }

    /// How many of the slots up to this one, newest first, were decided by an unclear look.
    package func unclearInARow(upTo slot: Slot, offset: UTCOffset) -> Int {
        var count = 0
        for look in recent.reversed() where !look.isTakenBack && look.half != nil {
            guard look.outcome == .unclear else { return count }
            count += 1
        }
        return count
    }
}
