extension Office {
    /// Motions and amendments; a motion under ballot stays where it is.
    func check(_ asked: MotionPut, _ meeting: Meeting) throws(Refusal) {
        let item = try meeting.openItem(asked.item)
        if !asked.withdraws.isEmpty {
            let motion = try untouched(asked.withdraws, on: item)
            // What was voted down is not made to never have been: its item could then be agreed without a ballot.
            if motion.isDecided { throw .ballot(.motionIsDecided) }
            return
        }
        if asked.text.isBlank { throw .consultation(.field("text", .missing)) }
        if !asked.amends.isEmpty { _ = try untouched(asked.amends, on: item) }
        if asked.mover != 0 {
            let mover = try meeting.voter(asked.mover)
            if meeting.state.attendance[mover.number]?.isHere != true { throw .live(.isNotHere(mover)) }
        }
        let options = asked.options.filter { !$0.isBlank }
        if !asked.options.isEmpty && (options.count < 2 || Set(options).count != asked.options.count) {
            throw .ballot(.tooFewOptions)
        }
    }

    /// A motion that may still be changed: not carried, and no ballot on it waits for its end or its announcement.
    private func untouched(_ key: String, on item: AgendaItem) throws(Refusal) -> Motion {
        let motion = try standing(key, on: item)
        if motion.ballots.contains(where: \.isOpen) { throw .ballot(.ballotIsOpen) }
        if motion.ballots.contains(where: \.isUnannounced) { throw .ballot(.ballotIsNotAnnounced) }
        if motion.isPassed { throw .ballot(.motionIsPassed) }
        return motion
    }

    /// A motion that was not withdrawn.
    func standing(_ key: String, on item: AgendaItem) throws(Refusal) -> Motion {
        guard let motion = item.motions.first(where: { $0.key == key }) else { throw .ballot(.unknownMotion) }
        if motion.isWithdrawn { throw .ballot(.motionIsWithdrawn) }
        return motion
    }
}
