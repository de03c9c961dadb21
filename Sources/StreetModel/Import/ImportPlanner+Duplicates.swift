extension ImportPlanner {
    /// One person one file: looked for by identity number, then by name, birth date and dwelling, in all communities.
    mutating func findDuplicates() {
        var byIdentity: [String: ImportProblem.Twin] = [:]
        var byPerson: [Person: ImportProblem.Twin] = [:]
        for elder in elders.untouched.sorted(by: { $0.id < $1.id }) {
            if let identity = elder.identityKey { byIdentity[identity] = .onDesk(elder.id) }
            byPerson[Person(elder)] = .onDesk(elder.id)
        }
        for draft in elders.list {
            let identity = draft.record.identityKey
            let person = Person(draft.record)
            if let identity, let twin = byIdentity[identity] {
                problems.add(draft.row.problem(.sameIdentity(twin), at: "身份证号"))
            } else if let twin = byPerson[person] {
                problems.add(draft.row.problem(.samePerson(twin), at: "姓名"))
            }
            if let identity, byIdentity[identity] == nil { byIdentity[identity] = draft.row.twin }
            if byPerson[person] == nil { byPerson[person] = draft.row.twin }
        }
    }
}

/// Name, birth date and dwelling.
private struct Person: Hashable {
    let name: String
    let born: Day?
    let building: String
    let entrance: Int
    let door: String

    init(_ elder: Elder) {
        name = elder.name
        born = elder.born
        building = elder.building
        entrance = elder.entrance
        door = elder.door
    }
}

extension Elder {
    /// The identity number as it is compared; nil where there is none.
    fileprivate var identityKey: String? {
        identity.isEmpty ? nil : identity.uppercased()
    }
}
