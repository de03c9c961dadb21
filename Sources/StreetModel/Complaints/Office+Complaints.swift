extension Office {
    /// What is counted of the complaints in what somebody answers for, in the order of the calls; void ones are not.
    package func complaints(for staff: Staff, at now: Moment) -> [ComplaintFact] {
        books.values.flatMap { book in
            book.complaints.values.filter { !$0.isVoid && answers(staff, for: $0.grid, at: now) }
                .map { counted($0, in: book, at: now) }
        }
        .sorted(by: ComplaintFact.precedes)
    }

    /// A fact as it counts at a moment: who has waited past the limit for a response was not responded to in time,
    /// though there is no verdict yet. Else never to respond would be the best rate.
    func counted(_ fact: ComplaintFact, in book: CommunityBook, at now: Moment) -> ComplaintFact {
        guard let limit = responseLimit(of: fact, in: book, at: now), limit < now.cut else { return fact }
        var fact = fact
        fact.responseLate = now.seconds(since: limit)
        return fact
    }

    /// The last second in which a response would be in time; nil where there was one, or the clock stands still.
    func responseLimit(of fact: ComplaintFact, in book: CommunityBook, at now: Moment) -> Moment? {
        guard fact.responseLate == nil, let matter = book.matters[fact.matter], matter.isOpen,
            parking(of: matter, at: now) == nil
        else { return nil }
        return limit(.response, of: matter)?.limit
    }

    /// The chains in what somebody answers for, the longest first: those whose master lies there, with all members.
    package func chains(for staff: Staff, at now: Moment) -> [ComplaintChain] {
        books.values.flatMap { ComplaintChain.all(of: $0.complaints.values, within: profile.repeatDays) }
            .filter { answers(staff, for: $0.master.grid, at: now) }
            .sorted { left, right in
                if left.count != right.count { return left.count > right.count }
                return ComplaintFact.precedes(right.members[right.count - 1], left.members[left.count - 1])
            }
    }

    /// The chain that a complaint stands in, alone where nothing repeats it; nil for what is no complaint.
    package func chain(of matter: Matter) -> ComplaintChain? {
        guard let fact = ComplaintFact(matter), let book = books[String(matter.opening.grid.prefix(12))] else {
            return nil
        }
        return ComplaintChain(book.complaints.chain(of: fact, within: profile.repeatDays))
    }

    /// The complaints that a new one of these words, called in at a moment, would repeat, by their calls: it would be
    /// the one after them (第 n 次).
    package func earlier(for report: MatterReport, at start: Moment) -> [ComplaintFact] {
        guard let book = books[String(report.place.prefix(12))] else { return [] }
        let fact = ComplaintFact(
            matter: "", number: .max, ticket: report.ticket, start: start.cut, grid: "", place: report.place,
            category: report.category, channel: report.channel, telephone: report.telephone, responseLate: nil,
            handlingLate: nil, isSolved: nil, isSatisfied: nil, isExcluded: false, isVoid: false, level: 0)
        return book.complaints.chain(of: fact, within: profile.repeatDays).dropFirst().filter { $0.start <= fact.start }
            .sorted(by: ComplaintFact.precedes)
    }

    /// The level of a matter: how often it was raised, and one more for a complaint once the profile's number of them
    /// are about the same (DOMAIN §6); at most 2, the street.
    package func level(of matter: Matter) -> Int {
        let raised = matter.progress.level
        let enough = profile.repeatsToRaise
        guard enough > 0, raised < 2, let fact = ComplaintFact(matter), !fact.isVoid,
            let book = books[String(matter.opening.grid.prefix(12))],
            book.complaints.chain(of: fact, within: profile.repeatDays, upTo: enough).count >= enough
        else { return raised }
        return raised + 1
    }
}
