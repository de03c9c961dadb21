/// The matters of a book by id, with a list of each elder's, so that asking about one person reads no other's.
///
/// They stand in one row, so that going through all of them copies none.
package struct MatterShelf: Sendable {
    /// In no order that means anything.
    package private(set) var values: [Matter] = []
    /// The place of each in the row.
    private var places: [String: Int] = [:]
    /// The ids of each elder's matters in the order in which they were opened.
    private var byElder: [String: [String]] = [:]

    package init() {}

    package var keys: Dictionary<String, Int>.Keys { places.keys }
    package var count: Int { values.count }
    package var isEmpty: Bool { values.isEmpty }

    package subscript(id: String) -> Matter? {
        get { places[id].map { values[$0] } }
        set {
            guard let place = places[id] else {
                if let newValue { add(newValue) }
                return
            }
            guard let newValue else { return remove(at: place) }
            if values[place].elder == newValue.elder {
                values[place] = newValue
            } else {
                unlist(values[place])
                values[place] = newValue
                list(newValue)
            }
        }
    }

    /// Makes room for so many.
    package mutating func reserve(_ count: Int) {
        values.reserveCapacity(count)
        places.reserveCapacity(count)
    }

    /// Changes a matter where it stands; does nothing where there is none of that id.
    mutating func change(_ id: String, by change: (inout Matter) -> Void) {
        if let place = places[id] { change(&values[place]) }
    }

    /// Puts an attempt behind those of a matter, where it is kept.
    package mutating func append(_ attempt: Matter.LoggedAttempt, to id: String) {
        change(id) { $0.attempts.append(attempt) }
    }

    /// The matters about a person in the order in which they were opened, those taken back among them.
    package func about(_ elder: String) -> [Matter] {
        byElder[elder]?.compactMap { self[$0] } ?? []
    }

    /// The matters about people, in no order.
    package var aboutPeople: some Sequence<Matter> {
        byElder.values.lazy.joined().compactMap { places[$0] }.map { values[$0] }
    }

    /// Drops the matters for which this is false.
    mutating func keep(where isKept: (Matter) -> Bool) {
        for place in values.indices.reversed() where !isKept(values[place]) { remove(at: place) }
    }

    /// Drops what matters keep of looks before a moment that nothing follows from any more.
    mutating func forgetLooks(before moment: Moment) {
        for place in values.indices where !values[place].looks.isEmpty { values[place].forgetLooks(before: moment) }
    }

    private mutating func add(_ matter: Matter) {
        places[matter.id] = values.count
        values.append(matter)
        list(matter)
    }

    /// The last one takes the place of the one that goes.
    private mutating func remove(at place: Int) {
        let old = values[place]
        unlist(old)
        places[old.id] = nil
        let last = values.removeLast()
        if place == values.count { return }
        values[place] = last
        places[last.id] = place
    }

    private mutating func list(_ matter: Matter) {
        // What is about nobody is asked for by its id alone.
        if matter.elder.isEmpty { return }
        var ids = byElder[matter.elder] ?? []
        let place = ids.firstIndex { number(of: $0) > matter.number } ?? ids.count
        ids.insert(matter.id, at: place)
        byElder[matter.elder] = ids
    }

    private mutating func unlist(_ matter: Matter) {
        if matter.elder.isEmpty { return }
        byElder[matter.elder]?.removeAll { $0 == matter.id }
        if byElder[matter.elder]?.isEmpty ?? false { byElder[matter.elder] = nil }
    }

    private func number(of id: String) -> Int { places[id].map { values[$0].number } ?? 0 }
}

extension MatterShelf: Hashable {
    // Where each stands follows from the order in which they came and went.
    package static func == (left: MatterShelf, right: MatterShelf) -> Bool {
        left.count == right.count && left.values.allSatisfy { right[$0.id] == $0 }
    }

    /// Hashes part of what is compared.
    package func hash(into hasher: inout Hasher) { hasher.combine(Set(places.keys)) }
}
