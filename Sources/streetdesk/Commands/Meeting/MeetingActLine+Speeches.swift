import StreetModel

extension MeetingActLine {
    /// An act of the list of speakers; nil where it is none.
    func speech(_ act: String, _ rest: [String], at now: Moment) throws(Refusal) -> MeetingEvent? {
        switch act {
        case "speak": return try queued(rest)
        case "next":
            guard let turn = meeting.nextTurn(at: now) else { throw .live(.nobodyWaits) }
            return .speech(turn)
        case "done", "hold", "go":
            guard let speech = meeting.state.speaking else { throw .live(.speechIsNotOn) }
            var body = SpeechMarked()
            (body.meeting, body.item, body.speech) = (meeting.id, speech.item, speech.number)
            body.mark = act == "done" ? .finished : act == "hold" ? .paused : .resumed
            return .speech(body)
        case "list":
            var body = SpeechMarked()
            (body.meeting, body.item) = (meeting.id, try current())
            switch rest.first {
            case "close": body.mark = .listClosed
            case "open": body.mark = .listOpened
            default: return nil
            }
            return .speech(body)
        default: return nil
        }
    }

    /// `speak N [question|order] [now]`.
    private func queued(_ rest: [String]) throws(Refusal) -> MeetingEvent? {
        guard let number = rest.first.flatMap({ Int($0) }) else { return nil }
        var body = SpeechMarked()
        (body.meeting, body.item, body.member) = (meeting.id, try current(), number)
        for word in rest.dropFirst() {
            switch word {
            case "question": body.manner = .question
            case "order": body.manner = .pointOfOrder
            case "now": body.begins = true
            default: return nil
            }
        }
        return .speech(body)
    }
}
