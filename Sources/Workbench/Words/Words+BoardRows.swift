import StreetModel
import TextUI

extension Words {
    /// A row of the board in words.
    func cells(of row: BoardRow, _ figures: StreetFigures, _ context: ScreenContext) -> BoardCells {
        guard let breach = row.breach else { return groupCells(row, context) }
        let office = context.office
        let who = subject(of: breach, figures, context)
        let urge = office.urge(about: breach).map { urgeState($0, office) }
        let standIn = breach.kind == .notBegun ? title(.reassign) : "-"
        let whoShort = context.isWide ? who : closeSubject(breach, who, context)
        let isGrid = breach.elder.isEmpty && breach.matter.isEmpty
        return BoardCells(
            kind: breachName(breach, part: row.part, office, at: context.now), late: late(row, breach, context.now),
            place: breachPlace(breach, office),
            who: who, whoShort: whoShort, whoAlone: isGrid ? placeShort(breach.grid, office) : whoShort,
            owner: staffOrNobody(breach.owner, office), urge: urge ?? standIn)
    }

    private func groupCells(_ row: BoardRow, _ context: ScreenContext) -> BoardCells {
        let worst = row.breaches.first
        let place = groupPlace(row, context.office)
        return BoardCells(
            kind: commonName(row, context) ?? breach(row.kind), late: worst.map { late(row, $0, context.now) } ?? "",
            place: place, who: "(Enter)", whoShort: place, whoAlone: place, owner: people(row.owners), urge: "")
    }

    /// What all of a group are called; nil where they differ.
    private func commonName(_ row: BoardRow, _ context: ScreenContext) -> String? {
        guard let first = row.breaches.first else { return nil }
        let name = { (breach: Breach) in self.breachName(breach, part: row.part, context.office, at: context.now) }
        // People of several risks have limits of their own: then no one number names them all.
        if row.kind == .limit {
            let names = Set(row.breaches.map(name))
            return names.count == 1 ? names.first : nil
        }
        return row.breaches.allSatisfy { $0.clock == first.clock } ? name(first) : nil
    }

    private func late(_ row: BoardRow, _ breach: Breach, _ now: Moment) -> String {
        switch row.part {
        case .late: clock(breach.late)
        case .withdrawn: clock(now.seconds(since: breach.since))
        case .imminent: self("剩 \(clock(breach.late))", "in \(clock(breach.late))")
        }
    }

    /// "异常未响应", "40时无动静", "诉求未办结": what is late, and which clock.
    func breachName(_ breach: Breach, part: BoardRow.Part, _ office: Office, at now: Moment) -> String {
        let kind = self.breach(breach.kind)
        switch part {
        case .withdrawn: return self("撤回待阅知", "Withdrawn")
        case .imminent:
            return self("快到 \(breach.kind == .limit ? lifeHours(breach, office, at: now) : kind)", "~ \(kind)")
        case .late: break
        }
        // A row has no room for the long name beside that of a clock.
        let clocked = breach.kind == .resolution ? self("议定", kind) : kind
        switch breach.clock {
        case .response: return self("\(clocked)未响应", "\(short(breach.kind)) resp.")
        case .handling: return self("\(clocked)未办结", "\(short(breach.kind)) handle")
        case .feedback: return self("\(clocked)未回访", "\(short(breach.kind)) visit")
        case .life:
            return self("\(lifeHours(breach, office, at: now))无动静", "\(lifeHours(breach, office, at: now)) no sign")
        case .slot: return breach.kind == .notBegun ? self("整网格未开巡", "Not begun") : kind
        case .read: return self("催办未读", "Urge unread")
        }
    }

    /// An English kind beside the name of its clock.
    private func short(_ kind: BreachKind) -> String {
        switch kind {
        case .anomaly: "Anom."
        case .whereabouts: "Where."
        case .complaint: "Compl."
        case .finding: "Find."
        case .resolution: "Resol."
        case .task: "Task"
        case .limit, .missed, .unseen, .notBegun, .run, .unread: breach(kind)
        }
    }

    /// "王淑珍红": the subject without blanks where columns are few; in English the risk is its first letter.
    private func closeSubject(_ breach: Breach, _ who: String, _ context: ScreenContext) -> String {
        if let origin = context.office.matter(breach.matter).flatMap({ context.office.origin(of: $0) }) {
            return shortResolution(origin)
        }
        guard language == .english else { return who.filter { $0 != " " } }
        guard let record = context.office.elder(of: breach) else { return who }
        return "\(name(record.elder)) \(risk(record.standing(at: context.now).risk).prefix(1))"
    }

    private func lifeHours(_ breach: Breach, _ office: Office, at now: Moment) -> String {
        guard let record = office.elder(of: breach) else { return "" }
        let isAway = record.absence(on: office.offset.day(of: now)) != nil
        let care = office.profile.care(for: office.risk(of: record, at: now))
        let hours = isAway ? office.profile.absentLifeHours : care.lifeHours
        return self("\(hours)时", "\(hours)h")
    }

    /// "王淑珍 红", "31人 红4", "占消防通道".
    private func subject(of breach: Breach, _ figures: StreetFigures, _ context: ScreenContext) -> String {
        let office = context.office
        if let record = office.elder(of: breach) {
            return "\(name(record.elder)) \(risk(record.standing(at: context.now).risk))"
        }
        if let matter = office.matter(breach.matter, in: String(breach.grid.prefix(12))) {
            // What the meeting talked about says more on a row than the measure.
            if let origin = office.origin(of: matter) { return origin.item.placing.title }
            return subjectShort(matter, office)
        }
        guard let grid = figures.figures(of: breach.grid) else { return "" }
        return self(
            "\(grid.coverage.due)人 红\(grid.redDue)", "\(grid.coverage.due), red \(grid.redDue)")
    }

    /// "槐安里1 3#3-501": the place of a breach, down to the door where it is a person's.
    private func breachPlace(_ breach: Breach, _ office: Office) -> String {
        let place = placeShort(breach.grid, office)
        if let elder = office.elder(of: breach)?.elder {
            return "\(place) \(office.buildingShort(elder.building) ?? "")\(door(elder))"
        }
        let matter = office.matter(breach.matter, in: String(breach.grid.prefix(12)))
        if let origin = matter.flatMap({ office.origin(of: $0) }) { return "\(place) \(resolutionName(origin))" }
        let report = matter?.opening.report
        let building = report.flatMap { office.buildingShort($0.place) } ?? ""
        return building.isEmpty ? place : "\(place) \(building)"
    }

    /// "槐安里1", "槐安里": a grid or a community as short as it goes.
    func placeShort(_ code: String, _ office: Office) -> String {
        let name = office.street.communities[String(code.prefix(12))]?.name ?? String(code.prefix(12))
        let short = name.hasSuffix("社区") && name.count > 2 ? String(name.dropLast(2)) : name
        guard code.utf8.count >= 15, let number = Int(code.dropFirst(12).prefix(3)) else { return short }
        return "\(short)\(number)"
    }

    func doorShort(_ elder: Elder, _ context: ScreenContext) -> String {
        "\(context.office.buildingShort(elder.building) ?? "")\(door(elder))"
    }

    /// "未读 09:30", "已读 09:35".
    private func urgeState(_ sent: SentUrge, _ office: Office) -> String {
        let time = office.offset.timeOfDay(of: sent.readAt ?? sent.at).text
        return sent.readAt == nil ? self("未读 \(time)", "unread \(time)") : self("已读 \(time)", "read \(time)")
    }

    func staffOrNobody(_ id: String, _ office: Office) -> String {
        id.isEmpty ? self("(无人)", "(nobody)") : office.staffName(id)
    }

    /// "峪园1 5人", "另 6 网格 9人".
    private func groupPlace(_ row: BoardRow, _ office: Office) -> String {
        let count = counted(row)
        switch row.place {
        case .grid(let code), .community(let code): return "\(placeShort(code, office)) \(count)"
        case .others, nil: return self("另 \(row.grids) 网格 \(count)", "\(count) in \(row.grids) grids")
        }
    }

    private func counted(_ row: BoardRow) -> String {
        switch row.kind.subject {
        case .person: people(row.count)
        case .grid: self("\(row.count)网格", counted(row.count, "grid"))
        case .matter: self("\(row.count)件", "\(row.count)")
        }
    }

    func people(_ count: Int) -> String { self("\(count)人", "\(count) p.") }

    /// "红档漏查 另 6 网格 9人": what a group's list is called.
    func groupName(_ row: BoardRow, _ office: Office) -> String {
        "\(breach(row.kind)) \(groupPlace(row, office))"
    }

    /// "王淑珍 3#3-501 责任 王敏 催办 -": who is to act on the selected row, where it has no columns for it.
    func detail(_ row: BoardRow, _ figures: StreetFigures, _ context: ScreenContext) -> String {
        let cells = cells(of: row, figures, context)
        guard row.breach != nil else { return "\(cells.kind) \(cells.place) \(cells.owner) (Enter)" }
        return self(
            "\(cells.who) \(cells.place) 责任 \(cells.owner) 催办 \(cells.urge)",
            "\(cells.who) \(cells.place) \(cells.owner), urge \(cells.urge)")
    }

    /// "新逾期: 槐安里1 王淑珍 异常未响应".
    func newest(_ breach: Breach, _ figures: StreetFigures, _ context: ScreenContext) -> String {
        let office = context.office
        let name = breachName(breach, part: .late, office, at: context.now)
        let who = subject(of: breach, figures, context)
        return self(
            "新逾期: \(placeShort(breach.grid, office)) \(who) \(name)",
            "New: \(placeShort(breach.grid, office)) \(who) \(name)")
    }
}
