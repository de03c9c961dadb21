import StreetModel

extension Workbench {
    /// Keeps what the rota has before a shift is changed, so that undo can write it again.
    mutating func keepBefore(_ event: Event) {
        guard case .registered(.duty(let duty)) = event else { return }
        if let known = office.street.duty[duty.id] {
            dutyBefore = known
        } else {
            var blank = DutyShift(id: duty.id)
            (blank.day, blank.shift, blank.place) = (duty.day, duty.shift, duty.place)
            dutyBefore = blank
        }
    }

    /// A shift is written: by a form, or by undo, which is no act of its own that could be undone.
    mutating func recorded(_ duty: DutyShift, _ entry: Entry) {
        let words = session.words
        if let act = puttingBack, act.before == duty {
            history.putBack(act)
            toast = Toast(words.dutyPutBack(duty), .done)
        } else {
            history.add(act(of: [entry], entry, before: dutyBefore))
            toast = Toast(words.recorded([entry], name: words.dutyName(duty), office), .done)
        }
        (puttingBack, dutyBefore) = (nil, nil)
    }

    /// Undoes a change of the rota by writing what was there before; what others have changed since stays theirs.
    mutating func putBack(_ act: History.Act, _ before: DutyShift) -> [Effect] {
        guard case .registered(.duty(let written)) = act.entry.event, office.street.duty[before.id] == written else {
            history.giveUp(act)
            toast = Toast(session.words.rotaChangedSince, .refused)
            return []
        }
        puttingBack = act
        let effects = record(.registered(.duty(before)))
        if effects.isEmpty { puttingBack = nil }
        return effects
    }
}
