import StreetModel
import Testing
import TextUI
import Workbench

/// What is done in the tree of places: opened, split, merged, redrawn, assigned, each by digits and undone.
struct RegistersTests {
    private let newGrid = "990101001001003"

    /// The first grid selected, its buildings shown.
    private func desk(_ staff: String = "S0002") throws -> TestDesk {
        var desk = try RegistersFixture.desk(staff)
        desk.press("Down")
        return desk
    }

    private func tree(_ desk: TestDesk) -> RegistersScreen? {
        if case .registers(let screen) = desk.screen { screen } else { nil }
    }

    @Test func opensAndClosesByArrowsAndEnter() throws {
        var desk = try desk()
        #expect(tree(desk)?.selected?.key == .grid(Fixture.grid))
        desk.press("Enter", "Right")
        #expect(tree(desk)?.selected?.key == .building(Fixture.code(ofBuilding: 1)))
        desk.press("Right", "Right", "Right", "Right")
        #expect(tree(desk)?.selected?.key == .elder("R01", entrance: 1, of: Fixture.code(ofBuilding: 1)))
        desk.press("Enter")
        #expect(desk.picture.contains("档案"))
        desk.press("Escape", "Left", "Left", "Left", "Left", "Left")
        #expect(tree(desk)?.selected?.key == .grid(Fixture.grid))
        #expect(tree(desk)?.lines.count == 6)
    }

    /// The grid of 620 households is outside 300 to 500, and Space finds it.
    @Test func spaceFindsTheNextWarning() throws {
        var desk = try desk()
        desk.press("Space")
        #expect(tree(desk)?.selected?.key == .grid(RegistersFixture.otherGrid))
        #expect(desk.picture.contains("! 620 户, 应在 300-500 户"))
    }

    @Test func aWorkerSeesTheOwnGridAndRedrawsNothing() throws {
        var desk = try RegistersFixture.desk("S0003")
        #expect(tree(desk)?.lines.map(\.key).first == .grid(Fixture.grid))
        #expect(!desk.picture.contains("第2网格"))
        for key in ["2", "3", "4", "6"] {
            desk.press(key)
            #expect(desk.toast == "这一步要由社区工作者来做")
        }
    }

    /// What a worker may not do stands in the menu too, marked before it is chosen.
    @Test(arguments: [("S0003", [Command.redraw, .importFiles]), ("S0002", [])])
    func theMenuMarksWhatIsRefused(staff: String, refused: [Command]) throws {
        var desk = try RegistersFixture.desk(staff)
        desk.press("Down", "0")
        guard case .menu(let menu)? = desk.workbench.layer else { return #expect(Bool(false), "no menu") }
        let items = menu.items.flatMap { item in
            if case .menu(let inner) = item.choice { inner.items } else { [item] }
        }
        #expect(items.filter { $0.refusal != nil }.map(\.choice) == refused.map { .command($0) })
    }

    @Test func aGridIsSplitByDigitsAndMergedBack() throws {
        var desk = try desk()
        let before = desk.office.books[Fixture.community]?.elders.mapValues(\.elder)
        desk.press("3", "Down", "Space", "Space", "Enter")
        #expect(desk.picture.contains("第1网格 3->1 栋 412->172 户 6->2 人"))
        #expect(desk.picture.contains("新网格 新设 2 栋 240 户 4 人"))
        desk.press("4")
        #expect(desk.picture.contains("拆分"))
        desk.press("C-u", "杨柳网格", "Enter", "S0005", "Enter", "Enter", "Enter")
        #expect(desk.office.grid(newGrid)?.name == "杨柳网格")
        #expect(desk.office.keeper(of: newGrid, on: Day("2026-11-21") ?? Day(number: 0)) == "S0005")
        #expect(desk.office.elders(ofGrid: newGrid).count == 4)
        #expect(desk.picture.contains("杨柳网格"))
        desk.press("u")
        #expect(desk.office.grid(newGrid)?.isOpen == false)
        #expect(desk.office.books[Fixture.community]?.elders.mapValues(\.elder) == before)
        desk.press("C-r")
        #expect(desk.office.grid(newGrid)?.isOpen == true)
    }

    /// Merged: the grid is gone from the tree, its worker is offered to where its people went.
    @Test func aMergedGridsWorkerIsOfferedAnotherGrid() throws {
        var desk = try desk()
        desk.press("Down", "4", "1")
        #expect(desk.picture.contains("第2网格 撤销"))
        desk.press("4")
        #expect(desk.office.grid(RegistersFixture.otherGrid)?.isOpen == false)
        #expect(desk.office.elder("R07")?.elder.grid == Fixture.grid)
        #expect(desk.picture.contains("派 吕连生 到 第1网格"))
        desk.press("4", "C-s")
        #expect(desk.office.keeper(of: Fixture.grid, on: Day("2026-11-21") ?? Day(number: 0)) == "S0005")
        desk.press("Home", "Down")
        #expect(desk.picture.contains("网格员 吕连生 (代 王敏)"))
        desk.press("u", "u")
        #expect(desk.office.grid(RegistersFixture.otherGrid)?.isOpen == true)
        #expect(desk.office.elder("R07")?.elder.grid == RegistersFixture.otherGrid)
    }

    @Test func aBuildingIsMoved() throws {
        var desk = try desk()
        desk.press("Right", "Right", "6", "Enter", "1")
        #expect(desk.picture.contains("第1网格 3->2 栋 412->292 户 6->4 人"))
        desk.press("0")
        #expect(desk.office.building(Fixture.code(ofBuilding: 1))?.grid == Fixture.grid)
        desk.press("Enter", "1", "4")
        #expect(desk.office.building(Fixture.code(ofBuilding: 1))?.grid == RegistersFixture.otherGrid)
        #expect(tree(desk)?.choosing == nil)
    }

    /// Nothing chosen, everything chosen, Esc, and a key that has to wait.
    @Test func badChoices() throws {
        var desk = try desk()
        desk.press("3", "Enter")
        #expect(desk.toast == "请先选楼栋")
        desk.press("1")
        #expect(desk.toast.hasPrefix("正在选楼"))
        desk.press("Space", "Space", "Space", "Enter")
        #expect(desk.toast.hasPrefix("不能把楼栋全部拆走"))
        desk.press("Escape")
        #expect(tree(desk)?.choosing == nil)
        #expect(desk.screen?.keys == .registers)
        desk.press("Home", "3")
        #expect(desk.toast == "请先选中一个网格: Enter 展开")
        desk.press("7")
        #expect(desk.toast == "请先选中一栋楼")
    }

    @Test func placesAreFoundByNameAndCode() throws {
        var desk = try desk()
        desk.press("/", "68号院", "Enter")
        #expect(tree(desk)?.selected?.key == .building(RegistersFixture.otherBuilding))
        desk.press("/", "001003", "Enter")
        #expect(tree(desk)?.selected?.key == .building(Fixture.code(ofBuilding: 3)))
    }

    /// `n` on a building offers a file or a building; on the community an empty grid.
    @Test func newOnes() throws {
        var desk = try desk()
        desk.press("Home", "n", "C-s")
        #expect(desk.office.grid(newGrid)?.name == "第3网格")
        desk.press("u", "Down", "Right", "Right", "n")
        #expect(desk.picture.contains("1 新建档案") && desk.picture.contains("2 新建楼栋"))
        desk.press("2")
        #expect(desk.workbench.layer != nil)
        desk.press("Escape", "1")
        #expect(desk.picture.contains("1号楼") && desk.workbench.layer != nil)
    }

    /// A colleague redraws meanwhile: the selection stays on its place.
    @Test func aColleaguesChangeMovesNothingUnderTheHand() throws {
        var desk = try desk()
        desk.press("Down")
        let move = try desk.office.move([Fixture.code(ofBuilding: 1)], into: RegistersFixture.otherGrid)
        try desk.follow(.place(.redrawn(move)), by: "S0004")
        #expect(tree(desk)?.selected?.key == .grid(RegistersFixture.otherGrid))
        #expect(desk.picture.contains("740"))
    }
}
