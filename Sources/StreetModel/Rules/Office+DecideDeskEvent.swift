extension Office {
    /// Switches of the whole street, and what is kept of the desk's use.
    func decide(_ event: DeskEvent, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        switch event {
        case .careLifted(let lift): return [.desk(.careLifted(try decide(lift, by: staff, at: now)))]
        case .fieldShown(let shown):
            if elder(shown.elder) == nil { throw .unknownElder(shown.elder) }
            if PersonField(rawValue: shown.field) == nil { throw .register(.unknownField(shown.field)) }
            if shown.reason.isBlank { throw .needsReason }
            return [.desk(.fieldShown(shown))]
        case .exported(let export):
            if export.elder.isEmpty { return [.desk(.exported(export))] }
            guard let elder = elder(export.elder)?.elder else { throw .unknownElder(export.elder) }
            if export.reason.isBlank && needsReason(toCopy: elder, staff, at: now) { throw .needsReason }
            return [.desk(.exported(export))]
        }
    }

    /// True where somebody sees a person masked, so that handing out the file is an act with a reason (DOMAIN §7). An
    /// open anomaly is none: the file stays when it is over.
    package func needsReason(toCopy elder: Elder, _ staff: Staff, at now: Moment) -> Bool {
        !Reader(staff, in: self, at: now).shows(.name, of: elder)
    }

    /// Extreme weather and long holidays are the supervisor's switch, with dates (DOMAIN §2).
    private func decide(_ asked: CareLifted, by staff: Staff, at now: Moment) throws(Refusal) -> CareLifted {
        guard let from = asked.from, let through = asked.through else { throw .needsDate }
        let today = offset.day(of: now)
        if asked.replaces == 0 {
            // What is over was looked after by the risk it had: nobody is late by a lift of yesterday.
            if through < from || from < today { throw .dateNotAhead }
        } else {
            guard let known = street.lifts.first(where: { $0.number == asked.replaces && !$0.isTakenBack }) else {
                throw .alreadySo
            }
            // One that was ended today may be had again; what ended before is over.
            guard let end = known.body.through, end >= today - 1, end >= today || through >= today else {
                throw .alreadySo
            }
            guard let was = known.body.from else { throw .alreadySo }
            // What has begun has begun; it may end yesterday at the earliest, as if today had never been lifted.
            if was < today && (from != was || through < today - 1) { throw .dateNotAhead }
        }
        return asked
    }
}
