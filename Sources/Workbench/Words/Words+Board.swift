import StreetModel
import TextUI

extension Words {
    var board: String { self("督办", "Supervision") }
    var nothingLate: String { self("没有逾期", "Nothing is overdue") }
    var nothingHere: String { self("这里没有了", "Nothing is left here") }
    var chooseRow: String { self("请先选中一行", "Choose a row first") }
    var allRead: String { self("逾期的都有人看过了", "Everything late has been read by somebody") }
    var actOnRow: String { self("先按 Tab 到上栏选一条逾期", "Tab to the upper pane and choose what is late") }
    var openGroupFirst: String { self("这是一组, 先按 Enter 展开", "This is a group: Enter opens it") }
    var nothingToUrge: String { self("这里没有逾期, 不用催办", "Nothing is late here, nobody to urge") }
    var noPersonHere: String { self("这一行不是某个人", "This row is about no person") }
    var noBuilding: String { self("这一行没有楼栋", "This row has no building") }
    var openRound: String { self("打开这个网格的巡查", "Open the round of this grid") }
    var tabCommunities: String { self("Tab 看各社区", "Tab: communities") }
    var tabPanes: String { self("Tab 上下栏", "Tab panes") }
    var enterRow: String { self("Enter 进入", "Enter opens") }
    var shareHeading: String { self("已查/应查", "seen/due") }
    var onTimeHeading: String { self("准时", "on time") }

    func communities(_ count: Int) -> String { self("\(count)社区", count == 1 ? "1 community" : "\(count) communities") }
    func newAbove(_ count: Int) -> String { self("新 \(count) (Home)", "\(count) new (Home)") }
    func morePlaces(_ count: Int, areGrids: Bool) -> String {
        self("v 还有 \(count) \(areGrids ? "网格" : "社区")", "v \(count) more")
    }
    func today(_ half: Half) -> String { self("今日\(self.half(half))", self.half(half)) }

    func lastDays(_ count: Int, isWide: Bool) -> String {
        isWide
            ? self("近\(count)天 今天在末 (几成)", "last \(count) days, tenths") : self("近\(count)天", "\(count) days")
    }

    var rowHeadings: [String] {
        [
            self("类别", "What"), self("迟", "Late"), self("地点", "Where"), self("谁", "Who"), self("责任人", "Owner"),
            self("催办", "Urged"),
        ]
    }

    /// The board's second line, from the longest to the shortest wording.
    func head(_ head: BoardHead, isWide: Bool) -> [String] {
        let long = self(
            "逾期 \(head.overdue)  待核实 \(head.whereabouts)  未开巡 \(head.notBegun)  催办未读 \(head.unreadUrges)",
            "Late \(head.overdue)  whereabouts \(head.whereabouts)  not begun \(head.notBegun)  unread urges \(head.unreadUrges)"
        )
        let short = self(
            "逾期\(head.overdue) 待核实\(head.whereabouts) 未开巡\(head.notBegun) 未读\(head.unreadUrges)",
            "Late \(head.overdue) wher. \(head.whereabouts) idle \(head.notBegun) unread \(head.unreadUrges)")
        return isWide ? [long, short] : [short, self("逾期\(head.overdue) 未开巡\(head.notBegun)", "Late \(head.overdue)")]
    }

    /// "在线 社区21/29 网格58/84".
    func presence(_ presence: Presence) -> String {
        let (communities, grids) = (
            "\(presence.communities)/\(presence.ofCommunities)", "\(presence.grids)/\(presence.ofGrids)"
        )
        return self("在线 社区\(communities) 网格\(grids)", "Online: comm. \(communities) grids \(grids)")
    }

    /// "在册 2390 = 应查 2012 + 免查 190 + 无约定 150 + 未同意 38", from the longest to the shortest wording.
    func registered(_ coverage: Coverage, bunched: Int) -> [String] {
        let long = self(
            "在册 \(coverage.registered) = 应查 \(coverage.due) + 免查 \(coverage.excused) + 无约定 \(coverage.noAgreement) + 未同意 \(coverage.notConsented)",
            "Registered \(coverage.registered) = due \(coverage.due) + excused \(coverage.excused) + no agreement \(coverage.noAgreement) + no consent \(coverage.notConsented)"
        )
        let fast = self("     集中录入 \(bunched) 网格", "  bunched in \(bunched)")
        let short = self(
            "在册\(coverage.registered) 免查\(coverage.excused) 无约定\(coverage.noAgreement) 未同意\(coverage.notConsented)",
            "Reg. \(coverage.registered) exc. \(coverage.excused) no agr. \(coverage.noAgreement) no cons. \(coverage.notConsented)"
        )
        return bunched > 0 ? [long + fast, long, short] : [long, short]
    }

    func coverageLine(_ coverage: Coverage) -> String {
        self(
            "已查 \(coverage.checked)/\(coverage.due)  准时 \(coverage.onTime)/\(coverage.due)",
            "Seen \(coverage.checked)/\(coverage.due)  on time \(coverage.onTime)/\(coverage.due)")
    }

    /// "响应中位 6:12 准时 41/44   办理中位 5时 准时 120/131", from the longest to the shortest wording.
    func clocks(_ response: ClockFigures, _ handling: ClockFigures) -> [String] {
        let median = { (clock: ClockFigures) in clock.median.map { self.clock($0) } ?? "-" }
        let onTime = { (clock: ClockFigures) in "\(clock.onTime)/\(clock.count)" }
        return [
            self(
                "响应中位 \(median(response)) 准时 \(onTime(response))   办理中位 \(median(handling)) 准时 \(onTime(handling))",
                "Response median \(median(response)) on time \(onTime(response))   handling \(median(handling)) on time \(onTime(handling))"
            ),
            self(
                "响应 \(median(response)) 准时\(onTime(response)) 办理 \(median(handling)) 准时\(onTime(handling))",
                "Resp. \(median(response)) on time \(onTime(response)) hand. \(median(handling)) on time \(onTime(handling))"
            ),
            self(
                "响应准时 \(onTime(response)) 办理准时 \(onTime(handling))",
                "On time: resp. \(onTime(response)) hand. \(onTime(handling))"),
        ]
    }

    /// "三率 响应 95/100 解决 80/90 满意 70/90 得分 91.2  重复 12", of the complaints of thirty days, from the longest to the
    /// shortest wording.
    func rates(_ figures: StreetFigures, _ office: Office) -> [String] {
        let shares = figures.rates.all.map { "\($0.part)/\($0.whole)" }
        let score = figures.rates.score(weights: office.profile.rateWeights).map { "\($0 / 10).\($0 % 10)" } ?? "-"
        let repeats = figures.repeats
        return [
            self(
                "诉求30天 响应 \(shares[0]) 解决 \(shares[1]) 满意 \(shares[2]) 得分 \(score)  重复 \(repeats)",
                "Complaints: resp. \(shares[0]) solved \(shares[1]) satisfied \(shares[2]) score \(score)  repeats \(repeats)"
            ),
            self(
                "响应\(shares[0]) 解决\(shares[1]) 满意\(shares[2]) 得分\(score) 重复\(repeats)",
                "Resp. \(shares[0]) solv. \(shares[1]) sat. \(shares[2]) score \(score)"),
            self(
                "响\(shares[0]) 解\(shares[1]) 满\(shares[2]) 得分\(score) 重复\(repeats)",
                "res. \(shares[0]) sol. \(shares[1]) sat. \(shares[2]) sc. \(score)"),
        ]
    }

    func figure(_ figure: BoardFigure) -> String {
        switch figure {
        case .unseen: self("未查", "not yet seen")
        case .unclear: self("看不清", "unclear")
        case .abnormal: self("异常", "abnormal")
        case .late: self("迟到的查看", "seen late")
        case .excused: self("免查", "excused")
        case .noAgreement: self("无约定", "no agreement")
        case .notConsented: self("未同意", "no consent")
        case .bunched: self("集中录入", "bunched looks")
        case .whereabouts: self("待核实去向", "whereabouts")
        case .unreadUrges: self("催办未读", "unread urges")
        case .timed: self("近30天响应或办结的事项", "answered or handled in 30 days")
        }
    }

    /// The street, a community or a grid by name; the street's own line says that it is the whole.
    func placeName(_ code: String, _ context: ScreenContext) -> String {
        if code == context.office.code { return self("全街道", "Whole street") }
        if code.utf8.count > 12 { return context.office.grid(code)?.name ?? code }
        return placeShort(code, context.office)
    }

    /// The same where nothing else says which community it lies in: "双桥1".
    func placeTitle(_ code: String, _ context: ScreenContext) -> String {
        code.utf8.count > 12 ? placeShort(code, context.office) : placeName(code, context)
    }

    /// Whose board it is: the street's, or a community's.
    func boardPlace(_ figures: StreetFigures, _ context: ScreenContext) -> String {
        guard figures.communities.count == 1, let only = figures.communities.first,
            context.me.community != nil
        else { return context.office.name }
        return context.office.street.communities[only.whole.code]?.name ?? context.office.name
    }

    /// The second line of a list: a place's coverage, or how many there are.
    func listFigures(_ place: PlaceFigures?, count: Int, isPlace: Bool, _ figures: StreetFigures) -> [String] {
        guard isPlace, let coverage = place?.coverage else { return [self("共 \(count)", "\(count) in all")] }
        let whole = registered(coverage, bunched: 0)
        let line = coverageLine(coverage)
        let visits = visitLine(place?.visits ?? VisitCoverage())
        let both = visits.isEmpty ? line : "\(line)  \(visits)"
        return whole.map { "\(both)  \($0)" } + [both, line]
    }

    /// "责任人 王敏 网格员 13800000001"; where nobody is, the community's duty.
    func ownerLine(_ id: String, of place: String, _ context: ScreenContext) -> String {
        let office = context.office
        if let staff = office.street.staff[id] {
            let number = staff.telephone.isEmpty ? self("没有电话", "no number") : staff.telephone
            return self(
                "责任人 \(staff.name) \(role(staff.role)) 电话 \(number)", "\(staff.name), \(role(staff.role)): \(number)")
        }
        let nobody = self("没有责任人", "nobody is responsible")
        guard let duty = office.onDuty(String(place.prefix(12)), at: context.now)?.person else { return nobody }
        return self(
            "\(nobody), 社区值班 \(duty.name) \(duty.telephone)", "\(nobody), community duty \(duty.name) \(duty.telephone)"
        )
    }

    /// "诉求 占消防通道 待响应 迟 1:20:00": a matter in one line.
    func matterInALine(_ matter: Matter, _ context: ScreenContext) -> String {
        let next = context.office.clocks(of: matter, at: context.now).first
        let clock = next.map { "\(self.clock($0.kind)) \(countdown($0.remaining(at: context.now)))" } ?? ""
        let place = placeShort(matter.opening.grid, context.office)
        return ["\(kind(matter.kind))", place, subject(matter, context.office), standing(matter, context), clock]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
}
