/// The matters of a book by id, with a list of each elder's, so that asking about one person reads no other's.
package struct MatterShelf: Hashable, Sendable {
    private var byID: [String: Matter] = [:]
    /// The ids of each elder's matters in the order in which they were opened.
    private var byElder: [String: [String]] = [:]

    package init() {}

    package var values: Dictionary<String, Matter>.Values { byID.values }
    package var keys: Dictionary<String, Matter>.Keys { byID.keys }
    package var count: Int { byID.count }
    package var isEmpty: Bool { byID.isEmpty }

    package subscript(id: String) -> Matter? {
        get { byID[id] }
        set {
            if let old = byID[id], old.elder != newValue?.elder { unlist(old) }
            let isNew = byID[id]?.elder != newValue?.elder
            byID[id] = newValue
            if isNew, let newValue { list(newValue) }
        }
    }

    /// The matters about a person in the order in which they were opened, those taken back among them.
    package func about(_ elder: String) -> [Matter] {
        byElder[elder]?.compactMap { byID[$0] } ?? []
    }

    /// Drops the matters for which this is false.
    mutating func keep(where isKept: (Matter) -> Bool) {
        for matter in byID.values where !isKept(matter) {
            unlist(matter)
            byID[matter.id] = nil
        }
    }

    private mutating func list(_ matter: Matter) {
        // What is about nobody is asked for by its id alone.
        if matter.elder.isEmpty { return }
        var ids = byElder[matter.elder] ?? []
        let place = ids.firstIndex { (byID[$0]?.number ?? 0) > matter.number } ?? ids.count
        ids.insert(matter.id, at: place)
        byElder[matter.elder] = ids
    }

    private mutating func unlist(_ matter: Matter) {
        byElder[matter.elder]?.removeAll { $0 == matter.id }
        if byElder[matter.elder]?.isEmpty ?? false { byElder[matter.elder] = nil }
    }
}
