extension Meeting {
    /// The list of speakers of an item: nil takes the one that is on.
    package func speakers(_ rules: ConsultationRules, at now: Moment, on item: String? = nil) -> SpeakerList {
        let item = item ?? state.current
        var list = SpeakerList(item: item)
        list.isClosed = state.items[item]?.isListClosed ?? false
        let totals = totals(on: item, at: now)
        func row(_ speech: Speech) -> SpeakerList.Row {
            var row = totals[speech.member] ?? SpeakerList.Row(member: speech.member)
            (row.speech, row.manner) = (speech.number, speech.manner)
            return row
        }
        let onItem = state.speeches.filter { $0.item == item }
        let begun = onItem.filter(\.isOn).sorted { $0.startedBy > $1.startedBy }
        list.speaking = begun.first.map(row)
        list.interrupted = begun.dropFirst().map(row)
        list.waiting = onItem.filter(\.isWaiting).sorted { ($0.rank, $0.number) < ($1.rank, $1.number) }.map(row)
        if let index = suggested(list.waiting) { list.waiting[index].isSuggested = true }
        let listed = Set((begun + onItem.filter(\.isWaiting)).map(\.member))
        list.others = state.roll.filter { member in
            member.standing != .observer && !listed.contains(member.number)
                && isHere(member.number)
        }
        .map { totals[$0.number] ?? SpeakerList.Row(member: $0.number) }
        return list
    }

    /// What "next" does on the item that is on: an interruption ends and who was interrupted goes on, unless another one
    /// waits; else the first of the list begins; else whoever speaks has finished. Nil where nobody speaks or waits.
    package func nextTurn(at now: Moment) -> SpeechMarked? {
        var turn = SpeechMarked()
        (turn.meeting, turn.item) = (id, state.current)
        let waiting = state.speeches.filter { $0.item == state.current && $0.isWaiting && isHere($0.member) }
            .min { ($0.rank, $0.number) < ($1.rank, $1.number) }
        let speaking = state.speaking
        let goesOn = speaking.map { $0.manner != .speech && waiting?.manner ?? .speech == .speech } ?? false
        if let waiting, !goesOn {
            (turn.mark, turn.speech) = (.started, waiting.number)
        } else if let speaking {
            (turn.mark, turn.speech, turn.item) = (.finished, speaking.number, speaking.item)
        } else {
            return nil
        }
        return turn
    }

    /// In the room: who has left keeps the place on the list, and nobody waits for them.
    private func isHere(_ member: Int) -> Bool { state.attendance[member]?.isHere == true }

    /// Turns and seconds of everybody who spoke.
    private func totals(on item: String, at now: Moment) -> [Int: SpeakerList.Row] {
        var totals: [Int: SpeakerList.Row] = [:]
        for speech in state.speeches where speech.startedAt != nil && !speech.isWithdrawn {
            var row = totals[speech.member] ?? SpeakerList.Row(member: speech.member)
            let turns = speech.manner == .speech ? 1 : 0
            let seconds = speech.manner == .pointOfOrder ? 0 : speech.ran(at: now)
            row.meetingTurns += turns
            row.meetingSeconds += seconds
            if speech.item == item {
                row.turns += turns
                row.seconds += seconds
            }
            totals[speech.member] = row
        }
        return totals
    }

    /// The suggested one: a point of order or question; else who has not spoken on the item, then who has spoken least;
    /// ties by the queue.
    private func suggested(_ waiting: [SpeakerList.Row]) -> Int? {
        let here = waiting.indices.filter { isHere(waiting[$0].member) }
        guard let first = here.first else { return nil }
        if waiting[first].manner != .speech { return first }
        return here.min { left, right in
            let (one, other) = (waiting[left], waiting[right])
            return (one.turns == 0 ? 0 : 1, one.seconds, left) < (other.turns == 0 ? 0 : 1, other.seconds, right)
        }
    }
}

extension Speech {
    /// Points of order first, then questions, then speeches.
    var rank: Int {
        switch manner {
        case .pointOfOrder: 0
        case .question: 1
        case .speech: 2
        }
    }
}
