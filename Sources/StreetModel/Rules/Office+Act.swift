extension Office {
    /// What takes the entries of one act back: their numbers, and whom or what they are about.
    package func act(of entries: [Entry]) -> TakenBack {
        // What another book keeps of it (the second half of a lifting) follows on this one.
        let entries = entries.filter { $0.book == entries.first?.book }
        var act = TakenBack(entries: entries.map(\.number), elder: "")
        for entry in entries {
            switch entry.event {
            case .checkRecorded(let check): act.elder = check.elder
            case .attemptRecorded(let attempt): act.elder = attempt.elder
            case .absenceReported(let absence): act.elder = absence.elder
            case .matterOpened(let opening):
                act.elder = opening.elder
                if opening.elder.isEmpty { act.matter = opening.id.isEmpty ? entry.newID("M") : opening.id }
            case .matterStepped(let step):
                guard let matter = matter(step.matter) else { continue }
                act.elder = matter.elder
                if matter.elder.isEmpty { act.matter = matter.id }
            case .urged(let urge): act.grid = urge.notice.grid
            case .gridCovered(let standIn): act.grid = standIn.grid
            case .elder(let event): act.elder = event.elder
            case .place(let event): act.grid = event.place
            case .desk: act.grid = code
            case .consultation(let event): act.subject = subject(of: event, entry)
            case .registered(.elder(let elder)): act.elder = elder.id
            case .registered(.building(let building)): act.grid = building.id
            case .profileAdopted, .registered, .amended, .noticeRead, .takenBack, .restored: break
            }
        }
        return act
    }

    /// What undoes the entries of one act, newest first: most acts are taken back; a change of fields and of grids is its
    /// own inverse and is written the other way round, so that it meets what others have changed since as a conflict.
    ///
    /// - Parameter reason: why, where it was not this session's own act.
    package func undo(of entries: [Entry], reason: String = "") -> Event {
        if let first = entries.first {
            if let inverse = first.event.inverse(of: entries.map(\.event)) { return inverse }
            if case .elder(.arrived(let arrival)) = first.event, let back = moveBack(arrival) { return back }
            if case .desk(.careLifted(let lift)) = first.event {
                // What took the place of another gives it back.
                guard var was = street.lifts.first(where: { $0.number == lift.replaces })?.body else {
                    return .desk(.careLifted(lift.ended(first.number)))
                }
                was.replaces = first.number
                return .desk(.careLifted(was))
            }
        }
        var act = act(of: entries)
        act.reason = reason
        return .takenBack(act)
    }

    /// What puts an act in force again after ``undo(of:)``: the act itself where undo was its inverse or took a
    /// registration back.
    package func redo(of entries: [Entry]) -> Event {
        guard let first = entries.first else { return .restored(act(of: entries)) }
        switch first.event {
        case .desk(.careLifted(var lift)) where lift.replaces != 0:
            // What it took the place of was given back as another entry.
            lift.replaces = street.lifts.last { !$0.isTakenBack }?.number ?? lift.replaces
            return .desk(.careLifted(lift))
        case .registered, .desk, .elder(.arrived): return first.event
        case .profileAdopted, .amended, .checkRecorded, .absenceReported, .matterOpened, .matterStepped,
            .attemptRecorded, .noticeRead, .urged, .gridCovered, .elder, .place, .consultation,
            .takenBack, .restored:
            break
        }
        return first.event.inverse(of: entries.map(\.event)) == nil ? .restored(act(of: entries)) : first.event
    }
}

extension Event {
    /// The event that writes the other way round what this one wrote; nil where taking back is an entry of its own.
    fileprivate func inverse(of act: [Event]) -> Event? {
        if act.count > 1 { return nil }
        switch self {
        case .amended(var amendment):
            // In the same order: a field that speaks for two (the side of both windows) comes before the one of its own.
            amendment.changes = amendment.changes.map { FieldChange(field: $0.field, was: $0.now, now: $0.was) }
            return .amended(amendment)
        case .place(.redrawn(let redraw)): return .place(.redrawn(redraw.inverse))
        case .profileAdopted, .registered, .checkRecorded, .absenceReported, .matterOpened, .matterStepped,
            .attemptRecorded, .noticeRead, .urged, .gridCovered, .elder, .place, .desk, .consultation, .takenBack,
            .restored:
            return nil
        }
    }
}
