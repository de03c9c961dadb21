import StreetModel

extension MeetingScreen {
    /// The selected one speaks, else whoever is next; with nobody waiting the speaker has finished.
    mutating func nextSpeaker(_ live: LiveMeeting) -> [Step] {
        if let refusal = needsItem(live) { return refusal }
        if let number = waiting, live.waiting.contains(where: { $0.speech == number }) {
            var body = SpeechMarked()
            (body.meeting, body.item, body.mark, body.speech) = (meeting, live.state.current, .started, number)
            waiting = nil
            return [live.record(.speech(body))]
        }
        guard let turn = live.meeting.nextTurn(at: live.context.now) else {
            return [.say(Toast(live.words.nobodyWaits))]
        }
        return [live.record(.speech(turn))]
    }

    /// Somebody has finished, and nobody is given the floor by it.
    func finish(_ speech: Speech, _ live: LiveMeeting) -> Step {
        var body = SpeechMarked()
        (body.meeting, body.item, body.mark, body.speech) = (meeting, speech.item, .finished, speech.number)
        return live.record(.speech(body))
    }

    /// The speaker's clock stands still or goes on, with nobody speaking the item's.
    func pause(_ live: LiveMeeting) -> [Step] {
        if let refusal = needsItem(live) { return refusal }
        if let speech = live.state.speaking {
            var body = SpeechMarked()
            (body.meeting, body.item, body.speech) = (meeting, speech.item, speech.number)
            body.mark = live.clock(of: speech).isRunning ? .paused : .resumed
            return [live.record(.speech(body))]
        }
        return pauseItem(live)
    }

    /// The item's clock stands still or goes on.
    func pauseItem(_ live: LiveMeeting) -> [Step] {
        guard let item = live.currentItem else { return [.say(Toast(live.words.noItemIsOn, .refused))] }
        var body = ItemTimed()
        (body.meeting, body.item) = (meeting, item.key)
        body.mark = live.clock(of: item).progress == .paused ? .resumed : .paused
        return [live.record(.itemTimed(body))]
    }

    /// Nobody more may ask to speak on the item, or they may again.
    func closeList(_ live: LiveMeeting) -> [Step] {
        if let refusal = needsItem(live) { return refusal }
        var body = SpeechMarked()
        (body.meeting, body.item) = (meeting, live.state.current)
        body.mark = live.speakers.isClosed ? .listOpened : .listClosed
        return [live.record(.speech(body))]
    }
}
