import StreetModel
import TextUI

extension Words {
    var nothingInside: String { self("里面没有下一级", "nothing lies in it") }
    var nothingOutside: String { self("已经是最上一级", "this is the outermost") }
    var placeHeading: String { self("地点", "Place") }
    var householdsHeading: String { self("户", "hh") }
    var peopleHeading: String { self("人", "ppl") }
    var risksHeading: String { self("红/黄/绿", "r/y/g") }
    var newGrid: String { self("新网格", "new grid") }
    var newBuilding: String { self("新建楼栋", "new building") }
    var chooseGrid: String { self("请先选中一个网格: Enter 展开", "Choose a grid first: Enter opens a row") }
    var chooseBuilding: String { self("请先选中一栋楼", "Choose a building first") }
    var chooseBuildingOfGrid: String { self("请在本网格里选楼栋", "Choose a building of this grid") }
    var finishChoosing: String {
        self("正在选楼: 空格选, Enter 下一步, Esc 取消", "Choosing: Space takes, Enter goes on, Esc cancels")
    }

    /// What Space, Enter and Esc do meanwhile.
    func choosingKeys(isWide: Bool) -> [String] {
        [spaceKey(self("选", "take"), isWide: isWide), self("Enter 下一步", "Enter next"), self("Esc 取消", "Esc cancel")]
    }

    var noWarnings: String { self("没有要提醒的网格", "No grid has a warning") }
    var noOtherGrid: String { self("社区里没有别的网格", "There is no other grid") }
    var redrawTitle: String { self("网格调整 (可按 u 撤销)", "Redraw grids (u undoes)") }
    var redrawNo: String { self("不调整", "leave it") }
    var redrawYes: String { self("调整", "redraw") }
    var splitYes: String { self("下一步: 名称和网格员", "next: name and worker") }

    func mergeWhere(_ grid: Grid) -> String { self("\(grid.name) 并入哪个网格", "\(grid.name) goes into") }
    func moveWhere(_ count: Int) -> String {
        self("\(count) 栋楼划到哪个网格", count == 1 ? "1 building goes to" : "\(count) buildings go to")
    }

    /// "户 1437 人 130 红12 黄40 绿78 已查 20/100 提醒 2", from the longest to the shortest wording.
    func registersFigures(_ tally: PlaceTally, warned: Int) -> [String] {
        let share = "\(tally.coverage.checked)/\(tally.coverage.due)"
        return [
            self(
                "户 \(tally.households)  在册 \(tally.people)  红 \(tally.red) 黄 \(tally.yellow) 绿 \(tally.green)  已查 \(share)  摸底 \(tally.canvassed)/\(tally.dwellings)  提醒 \(warned)",
                "Households \(tally.households)  people \(tally.people)  red \(tally.red) yel. \(tally.yellow) grn \(tally.green)  seen \(share)  warned \(warned)"
            ),
            self(
                "户\(tally.households) 在册\(tally.people) 红\(tally.red) 已查\(share) 提醒\(warned)",
                "hh \(tally.households) ppl \(tally.people) red \(tally.red) seen \(share)"),
            self("在册\(tally.people) 已查\(share)", "\(tally.people) seen \(share)"),
        ]
    }

    /// What is counted of a place, in the pane.
    func tally(_ tally: PlaceTally) -> [String] {
        [
            self(
                "\(tally.households) 户  在册 \(tally.people) 人", "\(tally.households) households, \(tally.people) people"),
            self(
                "红 \(tally.red)  黄 \(tally.yellow)  绿 \(tally.green)",
                "red \(tally.red), yellow \(tally.yellow), green \(tally.green)"),
            coverageLine(tally.coverage),
            self("摸底 \(tally.canvassed)/\(tally.dwellings)", "canvassed \(tally.canvassed)/\(tally.dwellings)"),
        ]
    }

    func codeLine(_ code: String) -> String { self("编码 \(code)", "Code \(code)") }

    /// "网格员 王敏 19900000045", a substitute with whom it is in place of.
    func keeperLine(_ grid: Grid, _ context: ScreenContext) -> String {
        let office = context.office
        let keeper = office.keeper(of: grid.id, on: context.today)
        if keeper.isEmpty { return self("网格员 (无)", "Worker: nobody") }
        let staff = office.street.staff[keeper]
        let proper = grid.worker == keeper || grid.worker.isEmpty ? "" : office.staffName(grid.worker)
        let instead = proper.isEmpty ? "" : self(" (代 \(proper))", " (for \(proper))")
        return self(
            "网格员 \(office.staffName(keeper))\(instead) \(staff?.telephone ?? "")",
            "Worker \(office.staffName(keeper))\(instead) \(staff?.telephone ?? "")")
    }

    /// "派 吕连生 11-21 至 11-28 代王敏".
    func assignmentLine(_ assignment: GridAssigned, _ office: Office) -> String {
        let who = assignment.staff.isEmpty ? self("空缺", "nobody") : office.staffName(assignment.staff)
        let from = assignment.from?.shortText ?? ""
        let through = assignment.through.map { self(" 至 \($0.shortText)", " to \($0.shortText)") } ?? self(" 起", " on")
        let instead =
            assignment.substituteFor.isEmpty
            ? ""
            : self(
                " 代\(office.staffName(assignment.substituteFor))", " for \(office.staffName(assignment.substituteFor))")
        return self("派 \(who) \(from)\(through)\(instead)", "\(who) from \(from)\(through)\(instead)")
    }

    func withoutGrid(_ staff: Staff) -> String {
        self("! \(staff.name) 没有网格, 请派人", "! \(staff.name) has no grid: assign")
    }

    func closedGrid(_ grid: Grid, _ office: Office) -> String {
        let to = office.grid(grid.successor)?.name ?? ""
        let day = grid.validTo?.shortText ?? ""
        return to.isEmpty
            ? self("\(grid.name) \(day) 已撤", "\(grid.name) closed \(day)")
            : self("\(grid.name) \(day) 并入 \(to)", "\(grid.name) into \(to) \(day)")
    }

    /// The shape, age and head of a building.
    func buildingLines(_ building: Building) -> [String] {
        let lift = building.hasLift ? self("有电梯", "lift") : self("无电梯", "no lift")
        let built = building.builtIn > 0 ? self("\(building.builtIn) 年建 ", "built \(building.builtIn), ") : ""
        let head = building.head.isEmpty ? self("(无)", "nobody") : self.head(of: building)
        return [
            self(
                "\(building.entrances) 单元 \(building.floors) 层 每层 \(building.flatsPerFloor) 户",
                "\(building.entrances) entrances, \(building.floors) floors of \(building.flatsPerFloor)"),
            built + lift, self("楼栋长 \(head)", "Head \(head)"), self("5 楼图  7 摸底", "5 facade  7 canvass"),
        ]
    }

    /// What is being chosen, with what would be left and what would go.
    func choosing(_ choice: BuildingChoice, _ context: ScreenContext) -> [String] {
        let office = context.office
        let name = office.grid(choice.grid)?.name ?? choice.grid
        let act = choice.purpose == .split ? title(.split) : title(.redraw)
        let households = choice.buildings.compactMap { office.building($0)?.dwellings }.reduce(0, +)
        let count = choice.buildings.count
        return [
            self(
                "\(act) \(name): 已选 \(count) 栋 \(households) 户   空格 选  Enter 下一步  Esc 取消",
                "\(act) \(name): \(counted(count, "building")), \(counted(households, "dwelling"))   Space takes  Enter on  Esc"
            ),
            self("\(act): 已选 \(count) 栋  空格选 Enter 下一步", "\(act): \(count)  Space takes Enter on"),
        ]
    }

    /// Where somebody whose grid was closed goes.
    func assignQuestion(_ staff: Staff, to grid: Grid) -> String {
        self("\(staff.name) 原来的网格已撤", "\(staff.name)'s grid is closed")
    }

    func assignYes(_ staff: Staff, to grid: Grid) -> String {
        self("派 \(staff.name) 到 \(grid.name)", "assign \(staff.name) to \(grid.name)")
    }
    var assignLater: String { self("以后再派", "later") }
    var asWorker: String { self("本网格网格员", "its worker") }
    var splitHint: String { self("不改就仍由原来的网格员负责; 也可以以后派人", "Left as it is, the old worker looks after both") }
    var assignHint: String { self("到期那天之后自动恢复; 不填即长期", "Ends by itself after that day; without it, it stays") }
    func gridName(numbered number: Int) -> String { self("第\(number)网格", "Grid \(number)") }
}
