extension Office {
    /// Asks the table of rights: whether somebody's role may do this at all, and there.
    ///
    /// What an event is about that no open book knows is left to the finer rule, which says what is unknown.
    func mayAct(_ event: Event, by staff: Staff, at now: Moment) throws(Refusal) {
        let act = Act(event, by: staff.id)
        try may(act, staff)
        guard let place = place(of: event), !reaches(act, place, by: staff, at: now) else { return }
        let elder = elder(of: event)
        throw elder.isEmpty ? .outsidePlace(place) : .outsideScope(elder: elder)
    }

    /// Whether the role of somebody may do this anywhere.
    package func may(_ act: Act, _ staff: Staff) throws(Refusal) {
        if act.reach(of: staff.role) != .nowhere { return }
        throw act.lowestRole.map { .needsRole($0) } ?? .onlySetup
    }

    /// Whether an act of somebody reaches a place.
    package func reaches(_ act: Act, _ place: String, by staff: Staff, at now: Moment) -> Bool {
        act.reach(of: staff.role).covers(
            isOwn: answers(staff, for: place, at: now),
            isOwnCommunity: staff.community.map { place.hasPrefix($0) } ?? false)
    }

    /// The place an event is about, as a code that somebody answers for or not; nil where it is about none, or one that
    /// no open book has.
    func place(of event: Event) -> String? {
        switch event {
        case .registered(let record): return place(of: record)
        case .amended(let amendment): return place(of: amendment)
        case .matterOpened(let opening): return opening.report.flatMap { try? area(of: $0.place) }
        case .matterStepped(let step): return matter(step.matter)?.opening.grid
        case .noticeRead(let reading): return reading.notice.grid
        case .urged(let urge): return urge.notice.grid
        case .gridCovered(let standIn): return grid(standIn.grid)?.id
        case .place(let event):
            if let grid = building(event.place)?.grid { return grid }
            return grid(event.place) != nil || books[event.place] != nil ? event.place : nil
        // Whoever answers for the community raises its topic to the street.
        case .consultation(.topic(.raised(let body))) where !body.from.isEmpty: return topic(body.from)?.place
        case .consultation(let event): return place(of: event)
        case .desk(.exported(let export)) where export.elder.isEmpty:
            return export.place.isEmpty || export.place == code ? nil : export.place
        case .profileAdopted, .checkRecorded, .absenceReported, .attemptRecorded, .elder, .desk, .takenBack, .restored:
            return self.elder(elder(of: event))?.elder.grid
        }
    }

    /// The person an event is about; empty where there is none. One's own acts are the finer rule's.
    private func elder(of event: Event) -> String {
        switch event {
        case .checkRecorded(let check): check.elder
        case .absenceReported(let absence): absence.elder
        case .attemptRecorded(let attempt): attempt.elder
        case .noticeRead(let reading): reading.notice.elder
        case .urged(let urge): urge.notice.elder
        case .matterStepped(let step): matter(step.matter)?.elder ?? ""
        case .amended(let amendment): amendment.register == .elder ? amendment.id : ""
        case .elder(.arrived), .elder(.left): ""
        case .elder(let event): event.elder
        case .desk(.fieldShown(let shown)): shown.elder
        case .desk(.exported(let export)): export.elder
        case .profileAdopted, .registered, .matterOpened, .gridCovered, .place, .desk(.careLifted), .consultation,
            .takenBack,
            .restored:
            ""
        }
    }

    private func place(of record: RegisterRecord) -> String? {
        switch record {
        case .elder(let elder): building(elder.building)?.grid
        case .building(let building): grid(building.grid)?.id
        case .grid(let grid): grid.id
        case .community(let community): community.id
        case .duty(let shift): shift.place == code || street.communities[shift.place] != nil ? shift.place : nil
        case .staff: nil
        }
    }

    private func place(of amendment: Amendment) -> String? {
        switch amendment.register {
        case .building: building(amendment.id)?.grid
        case .grid: grid(amendment.id)?.id
        case .community: street.communities[amendment.id]?.id
        case .duty: street.duty[amendment.id]?.place
        case .elder: elder(amendment.id)?.elder.grid
        case .staff: nil
        }
    }
}
