import StreetModel

/// Logging a look from the row or the window it is selected on: the same on the round and on the facade.
struct LookLogging {
    /// How long after a change that the person did not cause a logging digit is refused, in milliseconds.
    static let settlingTime: Int64 = 300

    var elder: String?
    var slot: Slot
    var awaitsEnter: Bool
    var changedAt: Moment?

    /// The steps of a logging key: the look to be recorded, or why not (TERMINAL §1.5).
    func steps(_ outcome: Outcome, _ context: ScreenContext) -> [Step] {
        let words = context.words
        guard let elder, let record = context.office.elder(elder) else { return [.say(Toast(words.chooseSomeone))] }
        if let changedAt, context.now.milliseconds - changedAt.milliseconds < LookLogging.settlingTime {
            return [.say(Toast(words.justChanged, .refused))]
        }
        if awaitsEnter { return [.say(Toast(words.windowOpened(slot.half), .refused))] }
        guard slot == context.office.roundSlot(at: context.now) else {
            return [.say(Toast(words.otherSlotShown(slot), .refused))]
        }
        let view = context.office.view(of: record, in: slot, at: context.now)
        // What somebody else has seen as well is a look of its own: it stands when they take theirs back.
        let isMine = view.by == context.me.id
        let hasRepeated = isMine && view.outcome == outcome && !mayRepeat(outcome, view, context)
        if hasRepeated, let time = view.time {
            return [.say(Toast(words.alreadyLogged(record.elder, outcome, at: time, context)))]
        }
        let check = CheckRecorded(
            elder: elder, outcome: outcome, seen: nil, observed: context.now, half: nil,
            isAlarm: outcome == .abnormal && view.outcome == .early)
        return [.record(.checkRecorded(check))]
    }

    /// The curtain behind the tree may be tried again after some minutes.
    private func mayRepeat(_ outcome: Outcome, _ view: SlotView, _ context: ScreenContext) -> Bool {
        guard outcome == .unclear, let time = view.time else { return false }
        return context.now.seconds(since: time) >= context.office.profile.repeatUnclearMinutes * 60
    }
}

extension RoundScreen {
    /// A logging key on the selected row.
    func log(_ outcome: Outcome, _ context: ScreenContext) -> [Step] {
        LookLogging(elder: selected, slot: slot, awaitsEnter: awaitsEnter, changedAt: changedAt)
            .steps(outcome, context)
    }
}
