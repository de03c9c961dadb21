extension Office {
    /// Why somebody is looked at before the way begins; the gravest first.
    private enum FirstReason: Int, Comparable {
        case anomaly, limit, whereabouts, red, unclear

        static func < (left: FirstReason, right: FirstReason) -> Bool { left.rawValue < right.rawValue }
    }

    /// Where somebody stands in a round as it is laid out.
    private struct Place: Comparable {
        var part: RoundPart
        var reason: FirstReason?
        var early: Moment?
        var order: WalkingOrder

        static func < (left: Place, right: Place) -> Bool {
            if left.part != right.part { return left.part < right.part }
            let (leftReason, rightReason) = (left.reason?.rawValue ?? 0, right.reason?.rawValue ?? 0)
            if leftReason != rightReason { return leftReason < rightReason }
            if let leftEarly = left.early, let rightEarly = right.early, leftEarly != rightEarly {
                return leftEarly < rightEarly
            }
            return left.order < right.order
        }
    }

    /// The people of a grid's round who are due or excused, laid out as it is walked (DOMAIN §3).
    package func round(ofGrid code: String, slot: Slot, at now: Moment) -> [RoundRow] {
        guard let book = books[String(code.prefix(12))] else { return [] }
        let courtyards = book.courtyards(ofGrid: code)
        var placed: [(place: Place, elder: Elder)] = []
        for record in book.elders.values where record.elder.grid == code {
            let view = view(of: record, in: slot, at: now)
            switch view.duty {
            case .due, .excused: break
            case .noAgreement, .notConsented, .notListed: continue
            }
            let order = book.walkingOrder(of: record.elder, courtyards: courtyards)
            placed.append((place(of: record, view, order, in: book, at: now), record.elder))
        }
        return placed.sorted { $0.place < $1.place }
            .map { RoundRow(elder: $0.elder.id, part: $0.place.part, building: $0.elder.building) }
    }

    /// The same people in walking order alone: as the printed sheet numbers them, and late entry asks for them.
    package func walk(ofGrid code: String, slot: Slot, at now: Moment) -> [RoundRow] {
        guard let book = books[String(code.prefix(12))] else { return [] }
        let courtyards = book.courtyards(ofGrid: code)
        return book.elders.values.filter { record in
            guard record.elder.grid == code else { return false }
            switch duty(of: record, in: slot, at: now) {
            case .due, .excused: return true
            case .noAgreement, .notConsented, .notListed: return false
            }
        }
        .map { (order: book.walkingOrder(of: $0.elder, courtyards: courtyards), elder: $0.elder) }
        .sorted { $0.order < $1.order }
        .map { RoundRow(elder: $0.elder.id, part: .along, building: $0.elder.building) }
    }

    private func place(
        of record: ElderRecord, _ view: SlotView, _ order: WalkingOrder, in book: CommunityBook, at now: Moment
    ) -> Place {
        if let reason = firstReason(of: record, view, in: book, at: now) {
            return Place(part: .first, reason: reason, early: nil, order: order)
        }
        if view.outcome == .early && view.duty == .due {
            return Place(part: .later, reason: nil, early: view.time, order: order)
        }
        return Place(part: .along, reason: nil, early: nil, order: order)
    }

    private func firstReason(
        of record: ElderRecord, _ view: SlotView, in book: CommunityBook, at now: Moment
    ) -> FirstReason? {
        guard view.duty == .due else { return nil }
        let id = record.elder.id
        if book.openMatter(.anomaly, of: id) != nil { return .anomaly }
        if isPastLimit(record, at: now) { return .limit }
        if book.openMatter(.whereabouts, of: id) != nil { return .whereabouts }
        switch view.state {
        case .open, .closing, .overdue, .missed:
            if view.outcome == .unclear { return .unclear }
            return view.risk == .red ? .red : nil
        case .notYet: return view.outcome == .unclear ? .unclear : nil
        case .done, .excused: return nil
        }
    }
}
