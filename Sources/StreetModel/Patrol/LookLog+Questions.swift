extension LookLog {
    /// The look that decides a slot: the latest that was not taken back; nil where nobody looked or it is long ago.
    package func deciding(_ slot: Slot, offset: UTCOffset) -> Look? {
        recent.last { !$0.isTakenBack && $0.half == slot.half && offset.day(of: $0.observed) == slot.day }
    }

    /// The signs of life as of now; two sightings are neighbours up to so many hours apart (DOMAIN §3).
    package func trail(
        manner: SignManner, offset: UTCOffset, maximumHours: Int = SignTrail.neighbourHours
    ) -> SignTrail {
        var trail = earlier
        trail.add(recent[...], contacts, manner: manner, offset: offset, maximumHours: maximumHours)
        return trail
    }

    /// How many looks in a row, up to a slot and newest first, could make nothing out (DOMAIN §3: after two of them
    /// a telephone visit is due the same day).
    package func unclearInARow(upTo slot: Slot, offset: UTCOffset) -> Int {
        let looks = recent.filter { look in
            let half = look.half.map { Slot(offset.day(of: look.observed), $0).ordinal }
            return !look.isTakenBack && (half ?? SignTrail.half(of: look.observed, offset)) <= slot.ordinal
        }
        return looks.reversed().prefix { $0.outcome == .unclear }.count
    }
}
