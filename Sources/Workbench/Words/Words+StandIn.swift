import StreetModel

extension Words {
    var standsIn: String { self("顶班", "stand-in") }
    var standInNo: String { self("不顶班, 返回", "no, back") }
    func standInYes(_ grid: Grid) -> String { self("今天顶班 \(grid.name)", "stand in for \(grid.name) today") }
    func giveBack(_ grid: Grid) -> String { self("交还 \(grid.name)", "give \(grid.name) back") }
    func whoStandsIn(_ grid: Grid) -> String { self("谁今天顶班 \(grid.name)?", "Who stands in for \(grid.name)?") }
    var standInIsOver: String { self("顶班结束, 回到自己的网格", "The stand-in is over: back to your own grid") }
    /// "顶班 第2网格 (王敏)": an offer in the choice of grids.
    func standInOffer(_ grid: Grid, keeper: String) -> String {
        let name = keeper.isEmpty ? self("无人", "nobody") : keeper
        return self("顶班 \(grid.name) (\(name))", "Stand in: \(grid.name) (\(name))")
    }

    func standInQuestion(_ grid: Grid, keeper: String) -> String {
        let name = keeper.isEmpty ? self("无人", "nobody") : keeper
        return self("今天由你顶班 \(grid.name) (\(name))?", "Stand in for \(grid.name) (\(name)) today?")
    }

    /// "第2网格 顶班", "第2网格 (赵庆丰 顶班)": a grid with who stands in for its worker.
    func gridName(_ id: String, on day: Day, _ context: ScreenContext) -> String {
        let name = context.office.grid(id)?.name ?? id
        guard let standIn = context.office.standIn(for: id, on: day) else { return name }
        if standIn.staff == context.me.id { return "\(name) \(standsIn)" }
        return "\(name) (\(context.office.staffName(standIn.staff)) \(standsIn))"
    }

    /// "今天 赵庆丰 顶班 (王敏)": in the file, who looks after the person today.
    func standInLine(_ standIn: StandIn, worker: String, _ office: Office) -> String {
        self(
            "今天 \(office.staffName(standIn.staff)) 顶班 (\(worker))",
            "Today \(office.staffName(standIn.staff)) stands in (\(worker))")
    }
}
