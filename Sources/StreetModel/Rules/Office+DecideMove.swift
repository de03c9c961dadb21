extension Office {
    /// What a move brings with it; everything else in the file stays as it is in the old book.
    package static let fieldsOfMove: Set<String> = [
        "building", "entrance", "floor", "door", "morningBy", "eveningBy", "face", "eveningFace", "morningSignal",
        "eveningSignal", "morningRoom", "eveningRoom", "assisted", "keyHolder", "keyPlace", "volunteer", "living",
        "handoverNote", "handoverUntil",
    ]

    /// The first half of a move to another community, with the absences that are known (DESIGN §3).
    ///
    /// Supervisors and administrators alone: they answer for both. What is written is the file as the old book has it
    /// now, but for ``fieldsOfMove``, so that nothing that somebody changed meanwhile is lost.
    func decide(_ asked: ElderArrived, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        let id = asked.elder.id
        guard let from = book(ofElder: id), let record = from.elders[id] else { throw .unknownElder(id) }
        guard record.elder.status == .here else { throw .notHere(elder: id, status: record.elder.status) }
        guard let to = building(asked.elder.building) else {
            throw .register(.unknownBuilding(asked.elder.building))
        }
        if to.id.hasPrefix(from.code) || (!asked.from.isEmpty && asked.from != from.code) { throw .alreadySo }
        if grid(to.grid)?.isOpen == false { throw .register(.gridIsClosed(to.grid)) }
        // Of two moves at one instant nobody could say which came last.
        if !record.move.isEmpty, let last = record.standings.last, last.since >= now { throw .alreadySo }
        if record.leavings.contains(where: \.isWaiting) { throw .register(.leavingWaits) }
        try nobodyIsSought(record, at: now)
        // The new community's slots begin with the arrival: a look that is missing here would be missed by nobody.
        if !slotBreaches(of: record, at: now).isEmpty { throw .register(.isUnseen(id)) }
        var elder = record.elder
        do throws(FieldFault) {
            for field in Elder.fields where Office.fieldsOfMove.contains(field.key) {
                try field.write(&elder, field.read(asked.elder))
            }
        } catch {
            throw .register(.field("building", error))
        }
        try check(elder, was: record.elder, isMove: true, at: now)
        if let twin = twins(of: elder).first { throw .register(.duplicate(elder: twin.id)) }
        let arrival = ElderArrived(
            move: "V\(from.code)-\(from.lastNumber)", from: from.code, elder: elder, lastSign: lastSign(of: record),
            registeredAt: record.registeredAt, marks: marks(of: record, at: now))
        return [.elder(.arrived(arrival))] + record.standingAbsences.map { .absenceReported($0) }
    }

    /// The second half: whoever has both books open completes it (DESIGN §3).
    func decide(_ asked: ElderLeft) throws(Refusal) -> ElderLeft {
        guard let arrived = books[asked.to]?.elders[asked.elder], arrived.move == asked.move else {
            throw .unknownElder(asked.elder)
        }
        guard left(by: asked.elder, for: asked.to) != nil else { throw .alreadySo }
        return asked
    }

    /// The book that still counts somebody who has arrived in another one; nil where none does.
    func left(by elder: String, for community: String) -> CommunityBook? {
        books.values.first { $0.code != community && $0.elders[elder]?.elder.status == .here }
    }

    /// The second halves of moves that were cut between their two books.
    package var unfinishedMoves: [Event] {
        var found: [Event] = []
        for book in books.values {
            for id in book.arrivals.sorted() {
                guard let record = book.elders[id], record.elder.status == .here,
                    self.book(ofElder: id)?.code == book.code,
                    left(by: id, for: book.code) != nil
                else { continue }
                var leaving = ElderLeft()
                (leaving.elder, leaving.move, leaving.to) = (id, record.move, book.code)
                found.append(.elder(.left(leaving)))
            }
        }
        return found
    }

    /// The code of the second book that an event is written to, after its own: of a move, of a topic that is raised
    /// to the street, or of a street meeting's follow-up; nil where there is one book alone.
    package func otherBook(of event: Event) -> String? {
        switch event {
        case .elder(.arrived(let arrival)): return arrival.from
        case .consultation(.topic(.raised(let body))): return topic(body.from)?.place
        case .consultation(.meeting(.followUp(let body))) where meeting(body.meeting)?.place == code:
            return body.owner.isEmpty ? nil : String(body.place.prefix(12))
        case .takenBack(let act), .restored(let act):
            return topic(act.subject)?.firstRaising.flatMap { topic($0.from)?.place }
        case .profileAdopted, .registered, .amended, .checkRecorded, .absenceReported, .matterOpened, .matterStepped,
            .attemptRecorded, .noticeRead, .urged, .gridCovered, .elder, .place, .desk, .consultation:
            return nil
        }
    }

    /// The marks of the last days, those of the looks that are still kept whole among them.
    private func marks(of record: ElderRecord, at now: Moment) -> SlotMarks {
        var marks = record.looks.marks
        let today = offset.day(of: now)
        for look in record.looks.recent where !look.isTakenBack {
            guard let half = look.half else { continue }
            marks.set(SlotMark(look.outcome), at: Slot(offset.day(of: look.observed), half), today: today)
        }
        return marks
    }

    /// What a person asks for who changes somebody's dwelling: a change of the file within the community, a move between
    /// two books to another one.
    package func move(of known: Elder, to changed: Elder) -> Event {
        if known.building.prefix(12) == changed.building.prefix(12) {
            return .amended(Amendment(register: .elder, id: known.id, changes: known.changesByHand(to: changed)))
        }
        let from = book(ofElder: known.id)?.code ?? String(known.building.prefix(12))
        return .elder(.arrived(ElderArrived(move: "", from: from, elder: changed, lastSign: nil)))
    }

    /// What undoes a move: the move back, to where the old book last had the person.
    func moveBack(_ arrival: ElderArrived) -> Event? {
        guard let old = books[arrival.from]?.elders[arrival.elder.id]?.elder else { return nil }
        let here = String(arrival.elder.building.prefix(12))
        return .elder(.arrived(ElderArrived(move: "", from: here, elder: old, lastSign: nil)))
    }
}

extension ElderRecord {
    /// The absences that were not taken back, each as long as it excuses, or will once it is approved.
    fileprivate var standingAbsences: [Absence] {
        absences.filter { !$0.isTakenBack && $0.absence.from <= $0.lastDay }.map { reported in
            var absence = reported.absence
            if reported.isWaiting { return absence }
            absence.through = reported.lastDay
            absence.heldThrough = nil
            return absence
        }
    }
}

extension Event {
    /// True where both ask for the same: the rules complete what a move carries from one book to the other.
    package func asksSame(as other: Event) -> Bool {
        if case .elder(.arrived(let mine)) = self, case .elder(.arrived(let theirs)) = other {
            return mine.elder.id == theirs.elder.id && mine.from == theirs.from
                && mine.elder.building == theirs.elder.building
        }
        return self == other
    }
}
