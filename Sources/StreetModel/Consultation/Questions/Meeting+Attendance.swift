extension Meeting {
    /// The profile that the meeting follows; nil where the rules no longer have it.
    package func form(_ rules: ConsultationRules) -> MeetingForm? { rules.meeting(state.plan.form) }

    /// Who is there, who may vote on an item, and how it stands with the quorum.
    ///
    /// - Parameter item: the key of the item that is asked about; nil for the one that is on.
    package func attendance(_ rules: ConsultationRules, on item: String? = nil) -> MeetingAttendance {
        let item = item ?? state.current
        var found = MeetingAttendance()
        for member in state.roll {
            let record = state.attendance[member.number] ?? Attendance()
            switch member.standing {
            case .voter:
                found.members += 1
                take(member.number, record, on: item, into: &found)
            case .attendant: if record.isHere { found.attendants.append(member.number) }
            case .observer: if record.isHere { found.observers.append(member.number) }
            }
            if let since = record.leftAt { found.away.append(.init(member: member.number, since: since)) }
        }
        found.away.sort { ($0.since, $0.member) < ($1.since, $1.member) }
        found.needed = (form(rules)?.quorum ?? .majority(of: .members)).needed(of: found.members)
        found.spare = spare(found)
        return found
    }

    private func take(_ number: Int, _ record: Attendance, on item: String, into found: inout MeetingAttendance) {
        if record.isHere {
            found.here.append(number)
            if record.recusals.contains(item) { found.recused.append(number) } else { found.mayVote.append(number) }
            return
        }
        if record.isExcused { found.excused.append(number) }
        guard record.proxyHolder != 0 else { return }
        let proxy = MeetingAttendance.Proxy(member: number, holder: record.proxyHolder)
        guard let holder = state.attendance[proxy.holder], holder.isHere else {
            found.idleProxies.append(proxy)
            return
        }
        found.proxies.append(proxy)
        if !record.recusals.contains(item) && !holder.recusals.contains(item) { found.mayVote.append(number) }
    }

    /// Whoever leaves takes along the votes that they hold: the light says how many may leave in the worst order.
    private func spare(_ found: MeetingAttendance) -> Int {
        var held: [Int: Int] = [:]
        for proxy in found.proxies { held[proxy.holder, default: 0] += 1 }
        let weights = found.here.map { 1 + (held[$0] ?? 0) }.sorted(by: >)
        var left = found.present
        return weights.prefix { weight in
            left -= weight
            return left >= found.needed
        }
        .count
    }
}
