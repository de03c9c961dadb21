extension ElderRecord {
    /// What an entry made in this file beside looks, contacts and absences, with who made it.
    func owned(_ number: Int) -> [(by: String, isTakenBack: Bool)] {
        var found: [(by: String, isTakenBack: Bool)] = []
        found += visits.filter { $0.number == number }.map { ($0.by, $0.isTakenBack) }
        found += evaluations.filter { $0.number == number }.map { ($0.by, $0.isTakenBack) }
        for leaving in leavings {
            if leaving.report.number == number { found.append((leaving.report.by, leaving.report.isTakenBack)) }
            if let decision = leaving.decision, decision.number == number {
                found.append((decision.by, decision.isTakenBack))
            }
        }
        let decisions = absences.flatMap(\.decisions)
        return found + decisions.filter { $0.number == number }.map { ($0.by, $0.isTakenBack) }
    }
}

extension Office {
    /// What was registered by hand can be taken back while nothing has happened to it.
    func nothingRestsOn(_ registration: KeptRegistration, in book: CommunityBook) throws(Refusal) {
        switch registration.kind {
        case .elder:
            guard let record = book.elders[registration.id] else { throw .nothingToTakeBack }
            let isUntouched =
                record.looks == LookLog() && record.visits.isEmpty && record.absences.isEmpty
                && record.leavings.isEmpty && record.evaluations.isEmpty && record.standings.count < 2
                && book.matters.about(registration.id).isEmpty
            if !isUntouched { throw .register(.isNotEmpty(registration.id)) }
        case .building:
            let hasPeople = book.elders.values.contains { $0.elder.building == registration.id }
            let hasFindings = book.canvasses[registration.id]?.contains { !$0.isTakenBack } ?? false
            if hasPeople || hasFindings { throw .register(.isNotEmpty(registration.id)) }
        case .grid:
            if book.buildings.values.contains(where: { $0.grid == registration.id }) {
                throw .register(.isNotEmpty(registration.id))
            }
        case .community, .staff, .duty: throw .nothingToTakeBack
        }
    }
}
