import StreetModel
import Testing
import TextUI
import Workbench

/// Buildings and terminals of all sizes: whoever is selected is in view, by name and by window.
struct FacadeSizeTests {
    private static let sizes = [
        Size(columns: 40, rows: 12), Size(columns: 40, rows: 24), Size(columns: 45, rows: 20),
        Size(columns: 60, rows: 16),
        Size(columns: 76, rows: 12), Size(columns: 80, rows: 24), Size(columns: 132, rows: 43),
    ]

    @Test(
        arguments: [1, 3, 10].flatMap { entrances in
            [1, 6, 34].flatMap { floors in [1, 3, 12].map { [entrances, floors, $0] } }
        })
    func theSelectedIsInView(building: [Int]) {
        let office = Fixture.facadeOffice(entrances: building[0], floors: building[1], flats: building[2])
        for (index, size) in FacadeSizeTests.sizes.enumerated() {
            for language in [Words.Language.allCases[(index + building[1] + building[2]) % 2]] {
                var desk = Fixture.workbench(office, size: size, language: language)
                desk.press("5", "Home")
                var reached: Set<String> = []
                for _ in 0..<9 {
                    guard case .facade(let facade) = desk.screen, let id = facade.selected else {
                        Issue.record("no facade, or nobody selected on it")
                        return
                    }
                    reached.insert(id)
                    let canvas = desk.workbench.draw()
                    let name = office.elder(id)?.elder.name.replacing("\u{E123}", with: "〓") ?? ""
                    let marks = (3..<size.rows - 2).flatMap { row in
                        canvas.row(row).filter { $0.style.reverse && $0.glyph.scalar == ">" }
                    }
                    #expect(marks.count == 1, "\(building) \(size) \(language) \(id)\n\(canvas.text)")
                    #expect(canvas.text.contains(name), "\(building) \(size) \(language) \(id)\n\(canvas.text)")
                    desk.press("Space")
                }
                #expect(reached.count == 7, "\(building) \(size) \(language)")
            }
        }
    }

    /// Whoever does not read it takes the building for done while people on its other side are unseen.
    @Test(arguments: Words.Language.allCases)
    func theOtherSideIsTold(language: Words.Language) throws {
        for (office, names) in [
            (try Fixture.towerOffice(), ["欧阳慧敏", "陈素芬"]), (try Fixture.longOffice(), ["王淑珍", "何德福"]),
        ] {
            for size in FacadeSizeTests.sizes {
                for name in names {
                    var desk = Fixture.workbench(office, size: size, language: language)
                    desk.press("/", name, "Enter", "5")
                    #expect(desk.picture.contains(name), "\(size) \(desk.picture)")
                    let told = desk.picture.split(separator: "\n").first { $0.contains("(Tab)") } ?? ""
                    #expect(told.contains(language == .chinese ? "北面" : "north"), "\(size) \(desk.picture)")
                    #expect(told.contains(language == .chinese ? "未查" : "unseen"), "\(size) \(desk.picture)")
                }
            }
        }
    }

    /// Where nobody is unseen there, nothing gives way for it.
    @Test func theOtherSideThatIsDoneTakesNoWords() throws {
        var office = try Fixture.longOffice()
        try office.look("L12", .normal, at: "08:20:00")
        var desk = Fixture.workbench(office, size: Size(columns: 40, rows: 12))
        desk.press("/", "王淑珍", "Enter", "5")
        #expect(desk.picture.contains("响应剩 1:12  Enter 处置\n"))
        #expect(!desk.picture.contains("北面"))
    }

    @Test(arguments: [[1, 18, 6], [5, 6, 3], [3, 34, 2], [2, 1, 12]])
    func arrowsReachEverybody(building: [Int]) {
        let office = Fixture.facadeOffice(entrances: building[0], floors: building[1], flats: building[2])
        var desk = Fixture.workbench(office)
        desk.press("5", "Home")
        var waiting = [desk]
        var reached: Set<FacadePlan.Window> = []
        var seen: Set<String> = []
        let plan = FacadePlan(
            building: office.building(Fixture.code(ofBuilding: 9)),
            people: office.elders(ofGrid: Fixture.grid).map(\.elder), face: .south, half: .morning)
        while let desk = waiting.popLast() {
            guard case .facade(let facade) = desk.screen, let id = facade.selected, seen.insert(id).inserted else {
                continue
            }
            if let window = plan.window(ofElder: id) { reached.insert(window) }
            for key in ["Up", "Down", "Left", "Right"] {
                var next = desk
                next.press(key)
                waiting.append(next)
            }
        }
        #expect(reached == Set(plan.people.keys))
        #expect(seen.isSuperset(of: plan.outside))
    }
}
