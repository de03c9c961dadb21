package import StreetModel

extension Words {
    package var complaintsTitle: String { self("诉求分析", "Complaints") }
    var responseRate: String { self("响应", "resp") }
    var solutionRate: String { self("解决", "solved") }
    var satisfactionRate: String { self("满意", "happy") }
    var countTitle: String { self("件", "n") }
    var trendTitle: String { self("较上月", "change") }
    var lastTitle: String { self("最近", "last") }
    var categoryTitle: String { self("类别", "class") }
    var placeTitle: String { self("地点", "place") }
    var levelTitle: String { self("提级", "level") }
    var masterTitle: String { self("首件", "first ticket") }
    var callTitle: String { self("来电", "call") }
    var channelTitle: String { self("渠道", "channel") }
    var ticketTitle: String { self("工单", "ticket") }
    var olderMonth: String { self("前一个月 (左键)", "month before (Left)") }
    var newerMonth: String { self("后一个月 (右键)", "month after (Right)") }
    var noComplaints: String { self("这里没有诉求", "No complaints here") }

    func alreadyThere(_ what: String) -> String { self("已在 \(what)", "This is \(what) already") }

    /// The name of a pane, which is also the heading of its first column.
    package func pane(_ pane: ComplaintScreen.Pane) -> String {
        switch pane {
        case .months: self("月份", "month")
        case .weekHours: self("周×时", "week")
        case .categories: self("类别", "class")
        case .places: self("地点", "place")
        case .repeats: self("重复", "repeats")
        }
    }

    /// "2026-11", or all that is kept.
    func period(_ month: Month?) -> String {
        month?.text ?? self("近 \(ComplaintFact.days) 天", "last \(ComplaintFact.days) days")
    }

    func category(_ category: String) -> String { category.isEmpty ? self("(无类别)", "(none)") : category }

    /// "周六" for 6.
    func weekday(_ number: Int) -> String { weekday(Day(number: number + 3)) }

    /// What somebody answers for: the street, a community, a grid.
    func area(of staff: Staff, _ office: Office) -> String {
        switch staff.role {
        case .supervisor, .administrator: office.name
        case .communityStaff, .gridWorker: placeName(staff.scope, office)
        }
    }

    /// What a list is of.
    func choice(_ choice: ComplaintScreen.Choice, _ office: Office) -> String {
        switch choice {
        case .month(let month): month.text
        case .weekday(let day): weekday(day)
        case .category(let category): self.category(category)
        case .place(let place): complaintPlace(place, office)
        case .chain(let master):
            self("重复 ", "Repeats ")
                + (office.books.values.lazy.compactMap { $0.complaints[master]?.ticket }.first ?? "")
        }
    }

    /// "12/15": never a bare percentage.
    package func rate(_ rate: Rate) -> String { "\(rate.part)/\(rate.whole)" }

    /// "+3", "-12", "0": against the month before.
    func trend(_ month: ComplaintAnalysis.MonthCount) -> String {
        month.change > 0 ? "+\(month.change)" : String(month.change)
    }

    /// "73.6"; "-" where nothing is counted.
    package func score(_ tenths: Int?) -> String { tenths.map { "\($0 / 10).\($0 % 10)" } ?? "-" }

    /// "!3 次": how often, with a mark where that raises the level.
    func times(_ chain: ComplaintChain, _ office: Office) -> String {
        (isRaised(chain, office) ? "!" : " ") + self("\(chain.count) 次", "\(chain.count)x")
    }

    /// "第 3 次 (11-03 11-12), 升一级": what a complaint after these is, before and after it is saved.
    func repeatNote(_ earlier: [ComplaintFact], _ office: Office) -> String {
        // The newest three tell enough.
        let days = earlier.suffix(3).map { office.offset.day(of: $0.start).shortText }.joined(separator: " ")
        let enough = office.profile.repeatsToRaise
        let raised = enough > 0 && earlier.count + 1 >= enough ? self(", 升一级", ", raises the level") : ""
        return self(
            "第 \(earlier.count + 1) 次 (\(days))\(raised)", "No. \(earlier.count + 1) about the same (\(days))\(raised)")
    }

    /// The same in a toast after a complaint was opened by hand; empty for the first of its kind.
    func repeatNote(after opening: MatterOpened, _ entry: Entry, _ office: Office) -> String {
        guard opening.kind == .complaint, let book = office.books[entry.book],
            let matter = book.matters[opening.id.isEmpty ? entry.newID("M") : opening.id],
            let chain = office.chain(of: matter), chain.count > 1
        else { return "" }
        return repeatNote(chain.members.filter { $0.matter != matter.id }, office)
    }

    /// "升一级 未结 1": what the repeats lead to, and how many are open.
    func level(of chain: ComplaintChain, _ office: Office) -> String {
        let open = chain.members.count { office.book(of: $0)?.matters[$0.matter]?.isOpen ?? false }
        return [
            isRaised(chain, office) ? self("升一级", "raised") : "", open > 0 ? self("未结 \(open)", "\(open) open") : "",
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func isRaised(_ chain: ComplaintChain, _ office: Office) -> Bool {
        let enough = office.profile.repeatsToRaise
        return enough > 0 && chain.count >= enough
    }

    /// A place, with its community's name before it where several are at hand: yards have the same names.
    func complaintPlace(_ code: String, _ office: Office) -> String {
        let place = placeName(code, office)
        guard office.books.count > 1, code.utf8.count > 12,
            let community = office.street.communities[String(code.prefix(12))]?.name
        else { return place }
        let name = community.hasSuffix("社区") ? String(community.dropLast(2)) : community
        return place.hasPrefix(name) ? place : "\(name) \(place)"
    }

    /// The three rates with the score, from the longest to the shortest wording.
    func complaintFigures(_ rates: ComplaintRates, score tenths: Int?, count: Int, repeats: Int?) -> [String] {
        let parts = rates.all.map(rate)
        let score = score(tenths)
        let total = self("\(count) 件", "\(count) in all")
        let again = repeats.map { self("重复 \($0)", "\($0) repeats") } ?? ""
        let names = [self("响应率", "Response"), self("解决率", "solved"), self("满意率", "satisfied")]
        func joined(_ names: [String], _ gap: String, _ rest: [String]) -> String {
            (zip(names, parts).map { "\($0)\(gap)\($1)" } + rest.filter { !$0.isEmpty })
                .joined(separator: gap.isEmpty ? " " : "  ")
        }
        let short = [responseRate, solutionRate, satisfactionRate]
        return [
            joined(names, " ", [self("得分 \(score)", "score \(score)"), total, again]),
            joined(short, " ", [self("得分 \(score)", "score \(score)"), total, again]),
            joined(short, " ", [self("得分 \(score)", "score \(score)"), total]),
            joined(short, "", [self("得分\(score)", "score\(score)")]), joined(short, "", [score]),
            joined([self("响", "r"), self("解", "s"), self("满", "h")], "", [score]),
            parts.joined(separator: " "),
        ]
    }

    /// "准时", "迟 1:12", "-" where nobody has responded.
    func inTime(_ late: Int?) -> String {
        guard let late else { return "-" }
        return late == 0 ? self("准时", "in time") : self("迟 \(clock(late))", "late \(clock(late))")
    }

    func answer(_ answer: Bool?) -> String {
        guard let answer else { return "-" }
        return answer ? self("是", "yes") : self("否", "no")
    }

    /// Ticket, words and caller of a complaint, as far as its matter is kept; the telephone masked.
    func complaintWords(_ fact: ComplaintFact, _ office: Office) -> String {
        let telephone = Masking.telephone(fact.telephone)
        guard let report = office.book(of: fact)?.matters[fact.matter]?.opening.report else {
            return self(
                "\(fact.ticket) 早已办结, 只留统计  \(telephone)",
                "\(fact.ticket) ended long ago, only its figures are kept  \(telephone)")
        }
        return [fact.ticket, report.text, telephone].filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// What the figures of a pane mean.
    func complaintNotes(_ screen: ComplaintScreen, _ context: ScreenContext) -> [String] {
        let days = context.office.profile.repeatDays
        let enough = context.office.profile.repeatsToRaise
        if screen.choice != nil { return [] }
        return switch screen.pane {
        case .months:
            [
                self("本月与上月同日同时之前相比", "This month is compared with the last one up to the same day and time"),
                ratesNote,
            ]
        case .weekHours:
            [
                self(
                    "数字是最忙一小时的几成 (9 最忙, \(screen.shown.weekHours.joined().max() ?? 0) 件; . 没有)",
                    "Digits are tenths of the busiest hour (9 the busiest, \(screen.shown.weekHours.joined().max() ?? 0); . none)"
                )
            ]
        case .categories, .places: [ratesNote]
        case .repeats:
            [
                self(
                    "同一电话, 或同一地点同一类别, \(days) 天内; \(enough) 次升一级",
                    "Same telephone, or same place and class, within \(counted(days, "day")); \(enough) raise the level"
                )
            ]
        }
    }

    private var ratesNote: String {
        self(
            "响应: 该响应的中准时的; 解决、满意: 已回访中的; 剔除的不算",
            "Response: in time of those due; solved, happy: of those answered; without excluded ones")
    }
}

extension Office {
    /// The book that counts a complaint.
    fileprivate func book(of fact: ComplaintFact) -> CommunityBook? { books[String(fact.grid.prefix(12))] }
}
