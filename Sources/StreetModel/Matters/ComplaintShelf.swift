/// What a book counts of complaints, by the id of their matter, with a list of those of each telephone and of each
/// place and class: asking who else complained about the same reads no other complaint.
package struct ComplaintShelf: Sendable {
    private var byID: [String: ComplaintFact] = [:]
    /// The ids of those that may share a telephone, or place and class: hashes may meet, so what is found is compared.
    private var byKey: [Int: Bucket] = [:]

    /// Most telephones call once, and then need no list.
    private enum Bucket: Sendable {
        case one(String)
        case many([String])
    }

    package init() {}

    package var values: Dictionary<String, ComplaintFact>.Values { byID.values }
    package var count: Int { byID.count }
    package var isEmpty: Bool { byID.isEmpty }

    package subscript(id: String) -> ComplaintFact? {
        get { byID[id] }
        set {
            let old = byID[id]
            byID[id] = newValue
            if let old, let newValue, old.isAkinAlways(to: newValue) { return }
            for key in old?.keys ?? [] { unlist(id, under: key) }
            for key in newValue?.keys ?? [] { list(id, under: key) }
        }
    }

    /// Makes room for so many.
    package mutating func reserve(_ count: Int) {
        byID.reserveCapacity(count)
        byKey.reserveCapacity(2 * count)
    }

    /// A complaint with all that it repeats and all that repeat it, directly or through one another: same telephone, or
    /// same place and class, at most so many days apart (DOMAIN §6). In no order, the complaint itself first.
    ///
    /// - Parameter limit: where it is enough to know that there are so many, no more are looked for.
    package func chain(of fact: ComplaintFact, within days: Int, upTo limit: Int = .max) -> [ComplaintFact] {
        var chain = [fact]
        var known: Set<String> = [fact.matter]
        var next = 0
        while next < chain.count && chain.count < limit {
            for id in chain[next].keys.lazy.flatMap(ids(under:)) where !known.contains(id) {
                guard let other = byID[id], other.isRepeat(of: chain[next], within: days) else { continue }
                known.insert(id)
                chain.append(other)
                if chain.count >= limit { break }
            }
            next += 1
        }
        return chain
    }

    /// Drops those for which this is false.
    mutating func keep(where isKept: (ComplaintFact) -> Bool) {
        for fact in byID.values where !isKept(fact) { self[fact.matter] = nil }
    }

    private func ids(under key: Int) -> [String] {
        switch byKey[key] {
        case nil: []
        case .one(let id): [id]
        case .many(let ids): ids
        }
    }

    private mutating func list(_ id: String, under key: Int) {
        switch byKey[key] {
        case nil: byKey[key] = .one(id)
        case .one(let first): byKey[key] = .many([first, id])
        case .many(var ids):
            // Out of the dictionary while it grows, or every new one would copy the list.
            byKey[key] = .one(id)
            ids.append(id)
            byKey[key] = .many(ids)
        }
    }

    private mutating func unlist(_ id: String, under key: Int) {
        let left = ids(under: key).filter { $0 != id }
        byKey[key] = left.isEmpty ? nil : .many(left)
    }
}

extension ComplaintShelf: Hashable {
    // What is listed follows from the facts, in whatever order they came.
    package static func == (left: ComplaintShelf, right: ComplaintShelf) -> Bool { left.byID == right.byID }

    /// Hashes what is compared.
    package func hash(into hasher: inout Hasher) { hasher.combine(byID) }
}

extension ComplaintFact {
    /// Whether two are about the same: a telephone, or a place and class, at most so many days apart.
    package func isRepeat(of other: ComplaintFact, within days: Int) -> Bool {
        guard !isVoid, !other.isVoid, abs(start.seconds(since: other.start)) <= days * 86_400 else { return false }
        if !telephone.isEmpty && telephone == other.telephone { return true }
        return !category.isEmpty && place == other.place && category == other.category
    }

    /// Under what it is listed: the telephone, and place with class.
    fileprivate var keys: [Int] {
        var keys: [Int] = []
        if !telephone.isEmpty { keys.append(telephone.hashValue) }
        if !category.isEmpty {
            var hasher = Hasher()
            hasher.combine(place)
            hasher.combine(category)
            keys.append(hasher.finalize())
        }
        return keys
    }

    /// True where both are listed under the same.
    fileprivate func isAkinAlways(to other: ComplaintFact) -> Bool {
        telephone == other.telephone && place == other.place && category == other.category
    }
}
