/// Complaints counted by month, weekday and hour, class, channel and place (DOMAIN §6).
///
/// Void ones are counted nowhere; excluded ones are counted, and stand outside the rates.
package struct ComplaintAnalysis: Hashable, Sendable {
    /// Complaints with something in common: a class, a channel, a place.
    package struct Share<Key: Hashable & Sendable>: Hashable, Sendable {
        package var key: Key
        package var count: Int
        package var rates: ComplaintRates
    }

    /// In the order of the calls.
    package let facts: [ComplaintFact]
    package let offset: UTCOffset

    package init(_ facts: some Sequence<ComplaintFact>, offset: UTCOffset) {
        self.facts = facts.filter { !$0.isVoid }.sorted(by: ComplaintFact.precedes)
        self.offset = offset
    }

    package var count: Int { facts.count }
    package var rates: ComplaintRates { ComplaintRates(facts) }

    /// Only those of a month.
    package func of(_ month: Month) -> ComplaintAnalysis {
        ComplaintAnalysis(facts.filter { Month(offset.day(of: $0.start)) == month }, offset: offset)
    }

    /// How many came in each hour of the week: seven rows from Monday, of 24 hours.
    package var weekHours: [[Int]] {
        var counts = Array(repeating: Array(repeating: 0, count: 24), count: 7)
        for fact in facts {
            let hour = Int(offset.timeOfDay(of: fact.start).seconds) / 3600
            counts[offset.day(of: fact.start).weekday - 1][hour] += 1
        }
        return counts
    }

    /// By class, the most frequent first, ties by name; "" where a complaint has none.
    package var categories: [Share<String>] { shares { $0.category } }

    /// By channel, the most frequent first, ties by their words; nil where a complaint has none.
    package var channels: [Share<MatterReport.Channel?>] {
        shares(ties: { ($0?.rawValue ?? "") < ($1?.rawValue ?? "") }) { $0.channel }
    }

    /// The places with the most complaints, ties by code; at most so many.
    package func hotPlaces(_ limit: Int) -> [Share<String>] { Array(shares { $0.place }.prefix(limit)) }

    private func shares(_ key: (ComplaintFact) -> String) -> [Share<String>] { shares(ties: <, key) }

    private func shares<Key: Hashable & Sendable>(
        ties: (Key, Key) -> Bool, _ key: (ComplaintFact) -> Key
    ) -> [Share<Key>] {
        Dictionary(grouping: facts, by: key).map { key, facts in
            Share(key: key, count: facts.count, rates: ComplaintRates(facts))
        }
        .sorted { $0.count != $1.count ? $0.count > $1.count : ties($0.key, $1.key) }
    }

    /// A count in tenths of the greatest: 0 for none, else 1 to 9, what is full among them.
    package static func tenths(_ count: Int, of most: Int) -> Int {
        if count <= 0 || most <= 0 { return 0 }
        return min(9, max(1, count * 10 / most))
    }
}
