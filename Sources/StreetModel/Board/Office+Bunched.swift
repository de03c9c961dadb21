extension Office {
    /// How many bunched looks (集中录入) each person had on a day: looks of one worker, more of them within the
    /// profile's seconds than anybody can see. Late entries and imported looks are not counted (DOMAIN §3).
    package func bunchedLooks(of book: CommunityBook, on day: Day) -> [String: Int] {
        if profile.bunchedLooks == 0 { return [:] }
        var byWorker: [String: [(observed: Moment, elder: String)]] = [:]
        for record in book.elders.values {
            for look in record.looks.recent
            where !look.isTakenBack && !look.isImported && !look.isLateEntry && offset.day(of: look.observed) == day {
                byWorker[look.by, default: []].append((look.observed, record.elder.id))
            }
        }
        var counts: [String: Int] = [:]
        for looks in byWorker.values where looks.count > profile.bunchedLooks {
            let looks = looks.sorted { ($0.observed, $0.elder) < ($1.observed, $1.elder) }
            for index in bunched(looks.map(\.observed)) { counts[looks[index].elder, default: 0] += 1 }
        }
        return counts
    }

    /// The indices of moments in ascending order that have too many of the others near them.
    private func bunched(_ moments: [Moment]) -> Set<Int> {
        var found: Set<Int> = []
        var first = 0
        for last in moments.indices {
            while moments[last].seconds(since: moments[first]) > profile.bunchedSeconds { first += 1 }
            if last - first + 1 > profile.bunchedLooks { found.formUnion(first...last) }
        }
        return found
    }
}
