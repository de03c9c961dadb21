import StreetModel

extension Words {
    var matters: String { self("事项", "Matters") }
    var noMatters: String { self("这里没有事项 (S 换筛选, n 新建)", "No matters here (S filters, n new)") }
    var chooseAMatter: String { self("请先选中一件事项", "Choose a matter first") }
    var noneUrgent: String { self("没有迟了的或快到时限的", "Nothing is late or soon to be") }
    var aboutNobody: String { self("这件事不是关于某位老人的", "This matter is not about a person") }
    var filterFurther: String { self("按范围 类别 阶段 状态", "by whose, kind, stage, state") }
    var keptFilters: String { self("我的常用筛选", "filters I keep") }
    var keepFilter: String { self("把现在的存为常用", "keep this one") }
    var giveUpFilter: String { self("不再留现在的", "give this one up") }

    /// How many filters somebody keeps after keeping one, or giving one up.
    func filtersKept(_ count: Int) -> String { self("常用筛选 \(count) 个", "\(counted(count, "filter")) kept") }

    var filterScope: String { self("范围", "whose") }
    var filterKind: String { self("类别", "kind") }
    var filterStage: String { self("阶段", "stage") }
    var filterState: String { self("状态", "state") }
    var everyKind: String { self("全部类别", "every kind") }
    var everyStage: String { self("全部阶段", "every stage") }

    func newMatters(_ count: Int) -> String { self("新 \(count) (s)", "\(count) new (s)") }

    func scope(_ scope: MatterView.Scope, _ context: ScreenContext) -> String {
        switch scope {
        case .mine: self("我的", "mine")
        case .place(let code): code.utf8.count < 12 ? self("全部", "all") : place(code, context.office)
        case .all: self("全部", "all")
        }
    }

    func state(_ state: MatterView.State) -> String {
        switch state {
        case .open: self("未结", "open")
        case .late: self("迟了的", "late")
        case .soon: self("快到时限", "soon late")
        case .parked: self("挂账", "parked")
        case .ended: self("近30天结束", "ended, 30 days")
        }
    }

    func order(_ order: MatterView.Order) -> String {
        switch order {
        case .clock: self("按时限", "by clock")
        case .late: self("按轻重迟多久", "by gravity and delay")
        case .opened: self("按发生时间", "by opening")
        case .place: self("按地点", "by place")
        }
    }

    /// "槐安里社区第1网格 诉求 待回访": what a list shows.
    func view(_ view: MatterView, _ context: ScreenContext) -> String {
        var parts = [scope(view.scope, context), view.kind.map { kind($0) } ?? "", view.stage.map { stage($0) } ?? ""]
        if view.state != .open || (view.kind == nil && view.stage == nil) { parts.append(state(view.state)) }
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// "共 37 件  迟 4  快到 2", from the longest to the shortest wording.
    func matterFigures(_ count: Int, late: Int, soon: Int, isEnded: Bool) -> [String] {
        let all = self("共 \(count) 件", counted(count, "matter"))
        if isEnded { return [all] }
        return [
            self("\(all)  迟 \(late)  快到时限 \(soon)", "\(all)  late \(late)  soon \(soon)"),
            self("\(all) 迟\(late) 快到\(soon)", "\(all) late \(late)"), all,
        ]
    }

    /// "迟 1天04时": the clock that ends next, or why none runs.
    func nextClock(_ matter: Matter, _ context: ScreenContext) -> String {
        if let clock = context.office.clocks(of: matter, at: context.now).first {
            return countdown(clock.remaining(at: context.now))
        }
        if let ended = matter.endedAt { return moment(ended, now: context.now, offset: context.office.offset) }
        if let pause = context.office.parking(of: matter, at: context.now) {
            return self("挂至 \(pause.through.shortText)", "till \(pause.through.shortText)")
        }
        return "-"
    }

    /// How far a matter is, or the way on which it stands still or ended.
    func standing(_ matter: Matter, _ context: ScreenContext) -> String {
        let progress = matter.progress
        if progress.merging != nil { return self("已并案", "merged") }
        if progress.withdrawal != nil { return matter.isOpen ? self("待阅知", "withdrawn") : self("已撤回", "withdrawn") }
        if context.office.parking(of: matter, at: context.now) != nil { return self("挂账", "parked") }
        if !progress.department.isEmpty && progress.stage < .handled { return self("已转派", "referred") }
        if progress.stage == .opened && context.office.limit(.response, of: matter) == nil {
            return self("待办理", "to handle")
        }
        return stage(progress.stage)
    }

    func level(_ level: Int) -> String {
        switch level {
        case 0: self("网格", "grid")
        case 1: self("社区", "commu.")
        default: self("街道", "street")
        }
    }

    func ownerName(_ matter: Matter, _ context: ScreenContext) -> String {
        if !matter.isOpen { return "" }
        if !matter.progress.department.isEmpty && matter.progress.stage < .handled { return matter.progress.department }
        let owner = context.office.owner(of: matter, at: context.now)
        return owner.isEmpty ? self("(无人)", "(nobody)") : context.office.staffName(owner)
    }

    /// Where a matter is: the person's door, or the place that was reported.
    func place(of matter: Matter, _ office: Office) -> String {
        if let elder = office.elder(of: matter)?.elder { return addressShort(elder, office) }
        return place(matter.opening.report?.place ?? matter.opening.grid, office)
    }

    /// The same with the office's short words: "3#2-202", "槐安里社区第1网格".
    func placeShort(of matter: Matter, _ office: Office) -> String {
        if let elder = office.elder(of: matter)?.elder {
            return "\(office.buildingShort(elder.building) ?? "")\(door(elder))"
        }
        return place(matter.opening.report?.place ?? matter.opening.grid, office)
    }

    /// The same where columns are few: "3#2-202", "3#", "槐安里1".
    func placeClose(of matter: Matter, _ office: Office) -> String {
        if !matter.elder.isEmpty { return placeShort(of: matter, office) }
        let place = matter.opening.report?.place ?? matter.opening.grid
        return office.buildingShort(place) ?? placeShort(place, office)
    }

    /// What it is about without the place, which has a column of its own.
    func subjectShort(_ matter: Matter, _ office: Office) -> String {
        let subject = self.subject(matter, office)
        guard matter.elder.isEmpty else { return subject }
        // In English the courtyard and the building stand apart; whoever reported it wrote them as one.
        let place = self.place(of: matter, office).filter { $0 != " " }
        guard subject.hasPrefix(place), subject.count > place.count else { return subject }
        return String(subject.dropFirst(place.count)).trimmed
    }

    /// The name of who did something; what an import or a new desk wrote has nobody's.
    func doer(_ staff: String, _ office: Office) -> String {
        staff == "setup" ? self("导入", "import") : office.staffName(staff)
    }

    /// The selected matter in a line: ticket, subject, place, owner, stage; a shorter line leaves out what the row and
    /// the detail say, never whose it is.
    func selectedMatter(_ matter: Matter, _ context: ScreenContext) -> [String] {
        let office = context.office
        let parts = [
            kind(matter.kind), matter.opening.report?.ticket ?? "", subjectShort(matter, office),
            place(of: matter, office),
            ownerName(matter, context), standing(matter, context),
            office.level(of: matter) == 0 ? "" : level(office.level(of: matter)),
        ]
        let shorter = [[0, 2, 3, 4, 5, 6], [0, 3, 4, 5, 6], [0, 4, 5, 6]].map { $0.map { parts[$0] } }
        return ([parts] + shorter).map { $0.filter { !$0.isEmpty }.joined(separator: "  ") }
    }
}
