extension Office {
    /// Every field of a file as it may be: identity number, birth date, dwelling, agreed times, consent (DOMAIN §2, §3).
    ///
    /// What was wrong before and is not touched stays: an old fault keeps nobody from mending another.
    func check(_ elder: Elder, was: Elder?, isMove: Bool = false, at now: Moment) throws(Refusal) {
        let today = offset.day(of: now)
        if elder.name.isBlank { throw .register(.field("name", .missing)) }
        if let born = elder.born, born != was?.born, born > today { throw .register(.field("born", .futureDate)) }
        if elder.identity != was?.identity || elder.born != was?.born { try checkIdentity(elder) }
        if elder.telephone != was?.telephone { try checkTelephone(elder.telephone, "telephone") }
        if elder.contacts != was?.contacts {
            for contact in elder.contacts { try checkTelephone(contact.telephone, "contacts") }
        }
        try checkDwelling(elder, was: was, isMove: isMove)
        for (field, half) in [("morningBy", Half.morning), ("eveningBy", .evening)] {
            let window = profile.window(of: half)
            guard let by = elder.agreement(for: half).by, by != was?.agreement(for: half).by else { continue }
            if by < window.from || by > window.to { throw .register(.outsideWindow(field: field)) }
        }
        for (field, day, before) in [
            ("consentedOn", elder.consentedOn, was?.consentedOn),
            ("consentWithdrawnOn", elder.consentWithdrawnOn, was?.consentWithdrawnOn),
            ("consentAskedOn", elder.consentAskedOn, was?.consentAskedOn),
            ("reviewedOn", elder.reviewedOn, was?.reviewedOn),
        ] {
            if let day, day != before, day > today { throw .register(.field(field, .futureDate)) }
        }
        // Who consented once is due until they are said to have withdrawn, which needs a second hand (DOMAIN §2).
        if was?.consentedOn != nil && elder.consentedOn == nil { throw .register(.field("consentedOn", .missing)) }
        if let was, was.consentWithdrawnOn == nil, elder.consentWithdrawnOn != nil { throw .register(.needsSecondHand) }
        if let was, was.risk != elder.risk, was.riskReason == elder.riskReason {
            throw .register(.needsRiskReason)
        }
    }

    private func checkIdentity(_ elder: Elder) throws(Refusal) {
        if elder.identity.isEmpty { return }
        do throws(FieldFault) {
            let born = try IdentityNumber.check(elder.identity)
            if let written = elder.born, written != born { throw FieldFault.identityDisagrees }
        } catch {
            throw .register(.field("identity", error))
        }
    }

    private func checkTelephone(_ text: String, _ field: String) throws(Refusal) {
        if !text.isEmpty && !TelephoneNumber.isPlausible(text) { throw .register(.field(field, .notATelephone)) }
    }

    /// The building is there, in the same community, and has such an entrance, floor and door.
    private func checkDwelling(_ elder: Elder, was: Elder?, isMove: Bool) throws(Refusal) {
        if let was, elder.isAtHome(of: was) { return }
        guard let building = building(elder.building) else { throw .register(.unknownBuilding(elder.building)) }
        if let was, was.building.prefix(12) != elder.building.prefix(12), !isMove { throw .register(.isMove) }
        let isSameHouse = was?.building == elder.building
        if elder.entrance > building.entrances && !(isSameHouse && was?.entrance == elder.entrance) {
            throw .register(.noSuchDwelling(building: building.id, field: "entrance"))
        }
        if elder.floor > building.floors && !(isSameHouse && was?.floor == elder.floor) {
            throw .register(.noSuchDwelling(building: building.id, field: "floor"))
        }
        if !building.mayHave(door: elder.door, onFloor: elder.floor) {
            throw .register(.noSuchDwelling(building: building.id, field: "door"))
        }
    }

    /// A building keeps the entrances and floors on which somebody lives; its grid changes by redrawing alone.
    func check(_ building: Building, was: Building?) throws(Refusal) {
        if let was, was.grid != building.grid { throw .register(.isMove) }
        if building.label.isBlank { throw .register(.field("label", .missing)) }
        if !building.headTelephone.isEmpty && !TelephoneNumber.isPlausible(building.headTelephone) {
            throw .register(.field("headTelephone", .notATelephone))
        }
        let people = books[String(building.id.prefix(12))]?.elders.values.filter {
            $0.elder.building == building.id && $0.elder.status == .here
        }
        if people?.contains(where: { $0.elder.entrance > building.entrances }) ?? false {
            throw .register(.noSuchDwelling(building: building.id, field: "entrances"))
        }
        if people?.contains(where: { $0.elder.floor > building.floors }) ?? false {
            throw .register(.noSuchDwelling(building: building.id, field: "floors"))
        }
    }

    /// A grid's worker is a grid worker of its community.
    func check(_ grid: Grid) throws(Refusal) {
        if grid.name.isBlank { throw .register(.field("name", .missing)) }
        try checkWorker(grid.worker, of: grid.community)
    }

    /// Who looks after a grid is a grid worker of the same community; nobody is allowed, and warned of.
    func checkWorker(_ id: String, of community: String) throws(Refusal) {
        if id.isEmpty { return }
        guard let worker = street.staff[id] else { throw .unknownStaff(id) }
        guard worker.role == .gridWorker, worker.community == community else { throw .mayNotStandIn(staff: id) }
    }

    func check(_ person: Staff) throws(Refusal) {
        if person.name.isBlank { throw .register(.field("name", .missing)) }
        if !person.telephone.isEmpty && !TelephoneNumber.isPlausible(person.telephone) {
            throw .register(.field("telephone", .notATelephone))
        }
        let isThere: Bool =
            switch person.role {
            case .gridWorker: grid(person.scope) != nil
            case .communityStaff: street.communities[person.scope] != nil || books[person.scope] != nil
            case .supervisor, .administrator: person.scope == code
            }
        if !isThere { throw .unknownPlace(person.scope) }
    }
}
