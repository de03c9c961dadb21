extension ImportPlanner {
    /// The events by book: the street's first, then the communities' in the order of their codes.
    func parts() -> [ImportPart] {
        let street =
            communities.events(RegisterRecord.community) + staff.events(RegisterRecord.staff)
            + duty.events(RegisterRecord.duty) + raised(in: ground.street)
        let places = grids.list.map(\.record.id) + buildings.list.map(\.record.id) + elders.list.map(\.record.building)
        let codes = Set(places.map { String($0.prefix(12)) }).union(looks.keys).union(complaints.keys)
            .union(topics.keys).subtracting([ground.street]).sorted()
        return ([ImportPart(book: ground.street, events: street)] + codes.map(part(of:))).filter { !$0.events.isEmpty }
    }

    /// How many rows of each subject that the files hold are new, changed and as they were.
    func counts(of source: ImportSource) -> [ImportCount] {
        SheetSubject.all.compactMap { subject in
            switch subject {
            case .looks: source.looks.isEmpty ? nil : lookCount
            case .complaints: source.complaints.isEmpty ? nil : complaintCount
            case .topics: source.topics.isEmpty ? nil : topicCount
            case .register(let kind): source.sheets.contains { $0.kind == kind } ? count(of: kind) : nil
            }
        }
    }

    /// A community's part: places before people, people before what is known of them, looks and complaints as time went.
    private func part(of community: String) -> ImportPart {
        let registers =
            grids.events(RegisterRecord.grid) { $0.id.hasPrefix(community) }
            + buildings.events(RegisterRecord.building) { $0.id.hasPrefix(community) }
            + elders.events(RegisterRecord.elder) { $0.building.hasPrefix(community) }
        let seen = (looks[community] ?? []).enumerated().sorted {
            ($0.element.observed, $0.offset) < ($1.element.observed, $1.offset)
        }
        let told = (complaints[community] ?? []).sorted { ($0.start, $0.ticket) < ($1.start, $1.ticket) }
        let history = seen.map { Event.checkRecorded($0.element) } + told.flatMap(\.events)
        return ImportPart(
            book: community,
            events: registers + leavings(in: community) + absences(in: community) + history
                + raised(in: community))
    }

    private func raised(in place: String) -> [Event] {
        (topics[place] ?? []).map { .consultation(.topic(.raised($0))) }
    }

    private func leavings(in community: String) -> [Event] {
        leaving.filter { elders[$0.elder]?.building.hasPrefix(community) ?? false }.map { .elder(.leavingReported($0)) }
    }

    /// An absence of some days for whom a row newly calls away, and silently a matter 核实去向 to be handled before it
    /// ends (DOMAIN §2); none for those with an absence in force or a matter open.
    private func absences(in community: String) -> [Event] {
        let last = ground.today + (ground.profile.importedAbsenceDays - 1)
        let end = ground.offset.moment(last, TimeOfDay(hour: 23, minute: 59, second: 59))
        return away.flatMap { person, reason -> [Event] in
            guard !ground.absent.contains(person), !ground.sought.contains(person), let elder = elders[person],
                elder.building.hasPrefix(community), last >= ground.today
            else { return [] }
            return [
                .absenceReported(
                    Absence(elder: person, reason: reason, from: ground.today, through: last, isImported: true)),
                .matterOpened(
                    MatterOpened(
                        kind: .whereabouts, elder: person, grid: elder.grid, origin: .status, start: ground.now.cut,
                        isQuiet: true, handleBy: end)),
            ]
        }
    }

    private func count(of kind: RegisterKind) -> ImportCount {
        switch kind {
        case .community: communities.count
        case .grid: grids.count
        case .building: buildings.count
        case .staff: staff.count
        case .duty: duty.count
        case .elder: elders.count
        }
    }
}
