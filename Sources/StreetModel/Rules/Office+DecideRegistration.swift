extension Office {
    /// A new record by hand; a file or building without an id gets one from its entry or its grid.
    func decide(registering record: RegisterRecord, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        switch record {
        case .duty(let shift): return try decide(shift, by: staff, at: now)
        case .elder(let elder): return try decide(elder, at: now)
        case .building(let building): return try decide(building)
        case .staff(let person):
            if street.staff[person.id] != nil { throw .register(.codeExists(person.id)) }
            try check(person)
            return [.registered(record)]
        case .community(let community):
            if street.communities[community.id] != nil { throw .register(.codeExists(community.id)) }
            guard community.id.utf8.count == 12, community.id.hasPrefix(code) else {
                throw .register(.field("id", .notACode(digits: 12)))
            }
            // A community is a book of its own, which only a new desk or an import makes.
            throw .onlySetup
        // A grid is opened by redrawing (``GridRedrawn``), so that its buildings come with it.
        case .grid: throw .onlySetup
        }
    }

    /// A new file: by who may see the dwelling; opened by a grid worker as well, who finds the person on the round.
    private func decide(_ asked: Elder, at now: Moment) throws(Refusal) -> [Event] {
        guard building(asked.building) != nil, let book = books[String(asked.building.prefix(12))] else {
            throw .register(.unknownBuilding(asked.building))
        }
        var elder = asked
        if !asked.id.isEmpty && self.elder(asked.id) != nil { throw .register(.codeExists(asked.id)) }
        if asked.id.isEmpty {
            elder = Elder(id: "E\(book.code)-\(book.lastNumber + 1)")
            for field in Elder.fields {
                do throws(FieldFault) {
                    try field.write(&elder, field.read(asked))
                } catch {
                    throw .register(.field(field.key, error))
                }
            }
        }
        if elder.status != .here { throw .register(.needsSecondHand) }
        try check(elder, was: nil, at: now)
        if let twin = twins(of: elder).first { throw .register(.duplicate(elder: twin.id)) }
        return [.registered(.elder(elder))]
    }

    /// A new building; without a code it gets its grid's next one.
    private func decide(_ asked: Building) throws(Refusal) -> [Event] {
        guard let grid = grid(asked.grid), let book = books[String(asked.grid.prefix(12))] else {
            throw .unknownGrid(asked.grid)
        }
        if !grid.isOpen { throw .register(.gridIsClosed(grid.id)) }
        var building = asked
        if asked.id.isEmpty {
            let numbers = book.buildings.keys.filter { $0.hasPrefix(grid.id) }.compactMap { Int($0.dropFirst(15)) }
            building = Building(id: grid.id + padded((numbers.max() ?? 0) + 1, 3))
            for field in Building.fields {
                do throws(FieldFault) {
                    try field.write(&building, field.read(asked))
                } catch {
                    throw .register(.field(field.key, error))
                }
            }
        }
        if book.buildings[building.id] != nil { throw .register(.codeExists(building.id)) }
        guard building.id.utf8.count == 18, building.id.hasPrefix(grid.id) else {
            throw .register(.field("id", .notACode(digits: 18)))
        }
        try check(building, was: nil)
        return [.registered(.building(building))]
    }
}
