import StreetModel
import TextUI

extension Words {
    var findTitle: String { self("查找", "Find") }
    var nobodyElsewhere: String { self("别处没有找到人", "Nobody elsewhere") }

    /// The keys while something is looked for.
    func findHint(_ find: FindLayer) -> String {
        if find.selected != nil { return self("数字或 Enter 打开档案  Tab 回输入", "digit or Enter opens the file  Tab back") }
        let elsewhere = find.elsewhere.isEmpty ? "" : self("  Tab 别处", "  Tab elsewhere")
        return self("数字是文字  Enter 用\(elsewhere)  Esc 撤", "digits are text  Enter use\(elsewhere)  Esc drop")
    }

    /// "别处 12 人": over those who are not in the list at hand.
    func elsewhere(_ count: Int, isChoosing: Bool) -> String {
        let keys = isChoosing || count == 0 ? "" : self("  Tab 选", "  Tab chooses")
        return self("别处 \(count) 人\(keys)", "Elsewhere \(count)\(keys)")
    }

    /// "李国强  男 84 黄  槐安里社区 槐安67号院3号楼 3单元 501": as much of it as there is room for in every row.
    func foundElsewhere(_ people: some Sequence<FoundPerson>, columns: Int, _ context: ScreenContext) -> [String] {
        let rows = people.map { foundElsewhere($0, columns: columns, context) }
        let wordings = rows.map(\.count).min() ?? 0
        let fitting = (0..<wordings).first { wording in rows.allSatisfy { $0[wording].columns <= columns } }
        return rows.map { $0[fitting ?? wordings - 1].truncated(to: columns) }
    }

    /// The wordings of somebody's row, the longest first.
    private func foundElsewhere(_ found: FoundPerson, columns: Int, _ context: ScreenContext) -> [String] {
        let office = context.office
        guard let elder = office.books[found.community]?.elders[found.elder]?.elder else {
            return Array(repeating: noSuchFile, count: 4)
        }
        let name = self.name(elder).padded(to: max(8, min(12, columns / 4)))
        let person = person(elder, on: context.today).padded(to: self("女 80-84 红", "F 80-84 yel").columns)
        let left = elder.status == .here ? "" : status(elder.status)
        let place = (office.buildingShort(elder.building) ?? "") + door(elder)
        let community = office.street.communities[found.community]?.name ?? ""
        let wordings = [
            [name, person, community, address(elder, office), left], [name, person, address(elder, office), left],
            [name, person, place, left], [name, place, left],
        ]
        return wordings.map { $0.filter { !$0.isEmpty }.joined(separator: " ") }
    }
}
