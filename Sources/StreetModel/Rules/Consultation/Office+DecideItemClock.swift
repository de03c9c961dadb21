extension Office {
    /// The clocks of the items: one runs at a time, so starting one stops the other in the same act.
    func decide(_ asked: ItemTimed, _ meeting: Meeting) throws(Refusal) -> [MeetingEvent] {
        let item = try meeting.item(asked.item)
        try meeting.mustRun()
        let isOn = meeting.state.current == item.key
        switch asked.mark {
        case .started:
            if item.conclusion != nil { throw .live(.itemIsOver(item)) }
            if isOn { throw .live(item.isRunning ? .itemIsOn(item) : .itemIsPaused(item)) }
            try noBallotIsOpen(meeting)
            return meeting.stopping() + [.itemTimed(asked)]
        case .paused:
            if !isOn { throw .live(.itemIsNotOn(item)) }
            if !item.isRunning { throw .live(.itemIsPaused(item)) }
            return meeting.pausing()
        case .resumed:
            if !isOn { throw .live(.itemIsNotOn(item)) }
            if item.isRunning { throw .live(.itemIsNotPaused(item)) }
            return meeting.resuming(since: 0)
        case .stopped:
            if !isOn { throw .live(.itemIsNotOn(item)) }
            try noBallotIsOpen(meeting)
            return meeting.stopping()
        case .extended:
            if item.conclusion != nil { throw .live(.itemIsOver(item)) }
            if !Office.addedMinutes.contains(asked.minutes) { throw .live(.noMinutes) }
            return [.itemTimed(asked)]
        case .skipped:
            if item.conclusion != nil { throw .live(.itemIsOver(item)) }
            if isOn { throw .live(.itemIsOn(item)) }
            if item.isSkipped { throw .alreadySo }
            return [.itemTimed(asked)]
        }
    }

    private func noBallotIsOpen(_ meeting: Meeting) throws(Refusal) {
        if meeting.state.openBallot != nil { throw .ballot(.ballotIsOpen) }
    }
}
