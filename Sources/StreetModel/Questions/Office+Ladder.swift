extension Office {
    /// How often the elder is called before the rung is done (DOMAIN §4: by telephone twice).
    private static let callsToElder = 2

    /// The rungs of a matter about a person, in the order of the profile; hearsay adds the person it named. Opened
    /// again, a matter has a new ladder: what was tried before belongs to the first.
    package func ladder(of matter: Matter, at now: Moment) -> [LadderRung] {
        guard let record = elder(matter.elder) else { return [] }
        var rungs = profile.ladder.flatMap { rung in
            people(for: rung.whom, record.elder, matter: matter, at: now).map { person in
                ladderRung(rung.whom, person, due: matter.responseStart + rung.minutes * 60, matter)
            }
        }
        for heard in matter.attemptsSinceStart where heard.attempt.result == .hearsay {
            hear(heard, of: matter, in: &rungs)
        }
        return rungs
    }

    /// Hearsay: its rung is done, and the number it named comes next, whether the file has it or not (DOMAIN §4).
    private func hear(_ heard: Matter.LoggedAttempt, of matter: Matter, in rungs: inout [LadderRung]) {
        let attempt = heard.attempt
        let asked = rungs.indices.filter { rungs[$0].kind == attempt.rung && !rungs[$0].isDone }
        // Of several rungs of a kind it is the one of who told it, where the note says who.
        if let called = asked.first(where: { rungs[$0].name == attempt.note }) ?? asked.first {
            rungs[called].attempts.append(heard)
            rungs[called].isDone = true
        }
        guard !attempt.telephone.isEmpty else { return }
        let known = rungs.firstIndex { $0.telephone == attempt.telephone }
        if let known, rungs[known].isDone { return }
        let person = Contact(name: attempt.whom, relation: "", telephone: attempt.telephone)
        let rung =
            known.map { rungs.remove(at: $0) } ?? ladderRung(.furtherContacts, person, due: heard.at.cut, matter)
        rungs.insert(rung, at: rungs.firstIndex { $0.isCall && !$0.isDone } ?? rungs.count)
    }

    /// The rung to be called next: the first not done that has a number.
    package func nextCall(in rungs: [LadderRung]) -> Int? {
        rungs.firstIndex { $0.isCall && !$0.isDone && !$0.telephone.isEmpty }
    }

    private func ladderRung(_ kind: RungKind, _ person: Contact, due: Moment, _ matter: Matter) -> LadderRung {
        // The number that hearsay carries is the one to be called next: it is no try of that number.
        let attempts = matter.attemptsSinceStart.filter { logged in
            logged.attempt.rung == kind && logged.attempt.result != .hearsay
                && (kind == .door || logged.attempt.telephone == person.telephone)
        }
        let tries = kind == .elderByTelephone ? Office.callsToElder : 1
        let isAnswered = attempts.contains { $0.attempt.result != .noAnswer }
        let isLookedAt = kind == .lookAgain && matter.lookedAgainAt != nil
        return LadderRung(
            kind: kind, due: due, name: person.name, relation: person.relation, telephone: person.telephone,
            attempts: attempts, isDone: isAnswered || attempts.count >= tries || isLookedAt)
    }

    private func people(for whom: RungKind, _ elder: Elder, matter: Matter, at now: Moment) -> [Contact] {
        switch whom {
        case .lookAgain, .door: return [Contact(name: "", relation: "", telephone: "")]
        case .elderByTelephone: return [Contact(name: elder.name, relation: "", telephone: elder.telephone)]
        case .firstContact: return Array(elder.contacts.prefix(1))
        case .furtherContacts: return Array(elder.contacts.dropFirst())
        case .volunteer:
            return elder.volunteer.isEmpty ? [] : [Contact(name: elder.volunteer, relation: "", telephone: "")]
        case .buildingHead:
            guard let building = building(elder.building), !building.head.isEmpty else { return [] }
            return [Contact(name: building.head, relation: "", telephone: building.headTelephone)]
        case .keyHolder:
            return elder.keyHolder.isEmpty ? [] : [Contact(name: elder.keyHolder, relation: "", telephone: "")]
        case .communityDuty: return onDuty(String(elder.building.prefix(12)), at: now).map { [$0.person] } ?? []
        case .streetDuty: return onDuty(code, at: now).map { [$0.person] } ?? []
        case .streetHead: return onDuty(code, at: now).map { [$0.officer] } ?? []
        }
    }

    /// Who is on duty in a place at a moment, and the officer in charge; nil where the rota says nothing.
    package func onDuty(_ place: String, at now: Moment) -> (person: Contact, officer: Contact)? {
        let (day, shift) = shift(at: now)
        guard let duty = street.duty[DutyShift.id(day: day, shift: shift, place: place)] else { return nil }
        return (
            Contact(name: duty.person, relation: "", telephone: duty.telephone),
            Contact(name: duty.officer, relation: "", telephone: duty.officerTelephone)
        )
    }
}
