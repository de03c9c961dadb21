extension Office {
    /// The files that wait for an act in what somebody answers for: by kind, and in each the longest waiting first.
    package func dues(for staff: Staff, at now: Moment) -> [Due] {
        var found: [Due] = []
        for book in books.values {
            for record in book.elders.values where record.elder.status == .here {
                if !answers(staff, for: record.elder.grid, at: now) { continue }
                found += dues(of: record, at: now)
            }
        }
        found += resultsDue(for: staff, at: now)
        let rank = Dictionary(uniqueKeysWithValues: Due.Kind.allCases.enumerated().map { ($1, $0) })
        return found.sorted {
            (rank[$0.kind] ?? 0, $0.since, $0.elder, $0.topic) < (rank[$1.kind] ?? 0, $1.since, $1.elder, $1.topic)
        }
    }

    /// What one file waits for.
    package func dues(of record: ElderRecord, at now: Moment) -> [Due] {
        let today = offset.day(of: now)
        let id = record.elder.id
        var found: [Due] = []
        if let leaving = record.leavings.last(where: \.isWaiting) {
            found.append(Due(kind: .leaving, elder: id, since: offset.day(of: leaving.report.at)))
        }
        if let absence = record.absences.last(where: { $0.isWaiting && $0.absence.through >= today }) {
            found.append(Due(kind: .absence, elder: id, since: absence.absence.from))
        }
        let review = reviewDue(of: record)
        if review <= today { found.append(Due(kind: .review, elder: id, since: review)) }
        if let consent = consentDue(of: record), consent <= today {
            found.append(Due(kind: .consent, elder: id, since: consent))
        }
        return found
    }

    /// When the file is to be reviewed next: so many days after the last review, else after the registration.
    package func reviewDue(of record: ElderRecord) -> Day {
        let last = record.elder.reviewedOn ?? offset.day(of: record.registeredAt)
        return last + profile.care(for: record.elder.risk).reviewDays
    }

    /// From when on somebody is to be asked for consent again: the first day of the quarter after the last question; nil
    /// for who has consented.
    package func consentDue(of record: ElderRecord) -> Day? {
        let elder = record.elder
        if elder.consentedOn != nil && elder.consentWithdrawnOn == nil { return nil }
        let asked = [elder.consentAskedOn, elder.consentWithdrawnOn, offset.day(of: record.registeredAt)]
        return asked.compactMap { $0 }.max()?.nextQuarter
    }

    /// How many of those who are here in a place have answered this quarter's questions, themselves or the family.
    package func evaluated(in place: String, at now: Moment) -> (answered: Int, due: Int) {
        let quarter = offset.day(of: now).quarter
        var (answered, due) = (0, 0)
        for book in books.values where book.code.hasPrefix(place) || place.hasPrefix(book.code) {
            for record in book.elders.values where record.elder.status == .here {
                guard record.elder.grid.hasPrefix(place) || book.code.hasPrefix(place) else { continue }
                due += 1
                if record.hasAnswered(quarter) { answered += 1 }
            }
        }
        return (answered, due)
    }
}

extension ElderRecord {
    /// True where the questions of a quarter were answered, by the person or the family.
    package func hasAnswered(_ quarter: String) -> Bool {
        evaluations.contains { !$0.isTakenBack && $0.body.quarter == quarter }
    }
}

extension Day {
    /// The first day of the quarter after the one it lies in.
    package var nextQuarter: Day {
        let (year, month, _) = civil
        let next = (month + 2) / 3 * 3 + 1
        return (next > 12 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: next, day: 1)) ?? self
    }
}
