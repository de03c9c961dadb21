/// Complaints about the same thing: the master, which is the earliest, and its repeats (DOMAIN §6).
///
/// One repeats another where they share a telephone, or place and class, and are at most the profile's days apart;
/// what hangs together through others is one chain. Void ones stand in none.
package struct ComplaintChain: Hashable, Sendable {
    /// By their calls, the master first; never empty.
    package let members: [ComplaintFact]

    /// Takes members in any order; nil where there is none.
    init?(_ members: [ComplaintFact]) {
        guard !members.isEmpty else { return nil }
        self.members = ComplaintFact.sorted(members)
    }

    package var master: ComplaintFact { members[0] }
    package var count: Int { members.count }
    /// How many repeat an earlier one.
    package var repeats: Int { members.count - 1 }

    /// The chains of a book's complaints that have at least two members: the longest first, then the latest.
    ///
    /// Only those of one book can be chained.
    package static func all(of facts: some Sequence<ComplaintFact>, within days: Int) -> [ComplaintChain] {
        let sorted = ComplaintFact.sorted(facts.filter { !$0.isVoid })
        var parents = Array(sorted.indices)
        func root(_ index: Int) -> Int {
            var index = index
            while parents[index] != index {
                parents[index] = parents[parents[index]]
                index = parents[index]
            }
            return index
        }
        // In the order of the calls the last one with the same key is the nearest.
        var lastByTelephone: [String: Int] = [:]
        var lastByPlace: [[String]: Int] = [:]
        for (index, fact) in sorted.enumerated() {
            let earlier = [lastByTelephone[fact.telephone], lastByPlace[[fact.place, fact.category]]]
            for other in earlier.compactMap({ $0 }) where fact.isRepeat(of: sorted[other], within: days) {
                parents[root(index)] = root(other)
            }
            if !fact.telephone.isEmpty { lastByTelephone[fact.telephone] = index }
            if !fact.category.isEmpty { lastByPlace[[fact.place, fact.category]] = index }
        }
        return Dictionary(grouping: sorted.indices, by: root).values.filter { $0.count > 1 }
            .compactMap { ComplaintChain($0.map { sorted[$0] }) }
            .sorted { left, right in
                if left.count != right.count { return left.count > right.count }
                return ComplaintFact.precedes(right.members[right.count - 1], left.members[left.count - 1])
            }
    }
}

extension ComplaintFact {
    /// By the call, then by the entry: which of two came first.
    package static func precedes(_ left: ComplaintFact, _ right: ComplaintFact) -> Bool {
        (left.start, left.number, left.matter) < (right.start, right.number, right.matter)
    }

    /// Puts facts in the order of their calls: by their places, since each holds six texts.
    static func sorted(_ facts: [ComplaintFact]) -> [ComplaintFact] {
        let places = facts.withUnsafeBufferPointer { facts in
            facts.indices.sorted { precedes(facts[$0], facts[$1]) }
        }
        return places.map { facts[$0] }
    }
}
