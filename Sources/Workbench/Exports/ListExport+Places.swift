import StreetModel

extension ListExport {
    /// The grids in their walking order.
    func grids() -> ExportTable {
        let people = Dictionary(grouping: present(), by: \.elder.grid).mapValues(\.count)
        return ExportTable(
            "",
            [
                ListColumn("grid", \.id), ListColumn("gridName", \.name), ListColumn("community", \.community),
                ListColumn("communityName") { words.placeName($0.community, office) },
                ListColumn("households") { String($0.households) }, ListColumn("worker", \.worker),
                ListColumn("workerName") { $0.worker.isEmpty ? "" : office.staffName($0.worker) },
                ListColumn("order") { String($0.order) },
                ListColumn("elders") { String(people[$0.id] ?? 0) },
            ], of: office.grids(for: me, at: now), words)
    }

    /// The buildings by their codes.
    func buildings() -> ExportTable {
        let people = Dictionary(grouping: present(), by: \.elder.building).mapValues(\.count)
        let buildings = office.books.values.flatMap(\.buildings.values).filter { answers($0.grid) }
        return ExportTable(
            "",
            [
                ListColumn("building", \.id), ListColumn("grid", \.grid), ListColumn("courtyard", \.courtyard),
                ListColumn("label", \.label), ListColumn("entrances") { String($0.entrances) },
                ListColumn("floors") { String($0.floors) }, ListColumn("flatsPerFloor") { String($0.flatsPerFloor) },
                ListColumn("builtIn") { $0.builtIn == 0 ? "" : String($0.builtIn) },
                ListColumn("lift", { $0.hasLift ? "yes" : "no" }, shown: { $0.hasLift ? words.yes : words.no }),
                ListColumn("head") { Masking.name($0.head) },
                ListColumn("headTelephone") { mask.telephone($0.headTelephone) },
                ListColumn("elders") { String(people[$0.id] ?? 0) },
            ], of: buildings.sorted { $0.id < $1.id }, words)
    }

    /// The people of the office whose place one answers for, and one's own; their telephones are the office's.
    func staff() -> ExportTable {
        let staff = office.street.staff.values.filter { me.answers(forPlace: $0.scope) || $0.id == me.id }
        return ExportTable(
            "",
            [
                ListColumn("staff", \.id), ListColumn("name", \.name),
                ListColumn("role", { $0.role.word }, shown: { words.role($0.role) }),
                ListColumn(
                    "engagement", { $0.engagement.word },
                    shown: { words($0.engagement.names.first ?? "", $0.engagement.word) }),
                ListColumn("scope", \.scope), ListColumn("scopeName") { words.placeName($0.scope, office) },
                ListColumn("telephone", \.telephone),
            ], of: staff.sorted { $0.id < $1.id }, words)
    }

    /// The rota from today on: of the own community and the street, for the street of all communities.
    func duty() -> ExportTable {
        let shifts = office.street.duty.values.filter { shift in
            guard let day = shift.day, day >= today else { return false }
            return shift.place == office.code || me.community.map { $0 == shift.place } ?? true
        }
        return duty(shifts.sorted { ($0.place, $0.id) < ($1.place, $1.id) })
    }

    /// Shifts of the rota.
    func duty(_ shifts: [DutyShift]) -> ExportTable {
        ExportTable(
            "",
            [
                ListColumn("day") { $0.day?.text ?? "" },
                ListColumn("shift", { $0.shift.word }, shown: { words.shift($0.shift) }),
                ListColumn("place", \.place), ListColumn("placeName") { words.dutyPlace($0.place, office) },
                ListColumn("person", \.person), ListColumn("telephone", \.telephone),
                ListColumn("officer", \.officer), ListColumn("officerTelephone", \.officerTelephone),
            ], of: shifts, words)
    }

    /// Coverage by place: always counts, never a bare share (DOMAIN §3).
    func coverage(_ places: [PlaceFigures]) -> ExportTable {
        func count(_ key: String, _ path: KeyPath<Coverage, Int>) -> ListColumn<PlaceFigures> {
            ListColumn(key) { String($0.coverage[keyPath: path]) }
        }
        return ExportTable(
            words.list(.board),
            [
                ListColumn("place", \.code), ListColumn("placeName") { words.placeName($0.code, office) },
                count("registered", \.registered), count("due", \.due), count("excused", \.excused),
                count("noAgreement", \.noAgreement), count("notConsented", \.notConsented),
                count("checked", \.checked), count("normal", \.normal), count("abnormal", \.abnormal),
                count("unclear", \.unclear), count("unseen", \.unseen), count("onTime", \.onTime),
                ListColumn("bunched") { String($0.bunched) },
            ], of: places, words)
    }

    /// The whole, each community, and each grid.
    func places() -> [PlaceFigures] {
        var figures = StreetFigures()
        figures.update(office, for: me, at: now)
        return [figures.whole] + figures.communities.flatMap { [$0.whole] + $0.grids }
    }

    /// Who is on the registers now.
    private func present() -> [ElderRecord] {
        office.books.values.flatMap(\.elders.values).filter { $0.elder.status == .here }
    }
}
