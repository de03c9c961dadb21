import StreetModel

extension Words {
    var roundSheet: String { self("巡查表", "Round sheet") }
    var sheetFoot: String {
        self(
            "巡查人:                    录入人:                    录入时间:", "Walked by:            Entered by:            at:")
    }
    var sheetRules: String {
        self(
            "每栋先写时间, 每人勾一格; 没看的空着。异常不等回来, 当场打电话报。",
            "Write the time of each building, tick one box a person, leave blank whom you did not see. Call at once for anything abnormal."
        )
    }

    var sheetHeader: [String] {
        [
            self("号", "No."), self("门牌", "Door"), self("姓名", "Name"), self("约定", "Agreed"), outcome(.normal),
            outcome(.abnormal), outcome(.unclear), self("备注", "Note"),
        ]
    }

    /// "槐安67号院 3号楼    时间 ____:____".
    func sheetBuilding(_ name: String) -> String { self("\(name)  时间 ____ : ____", "\(name)  time ____ : ____") }

    func sheetHead(_ slot: Slot, _ profile: Profile, _ count: Int) -> String {
        let window = profile.window(of: slot.half)
        let hours = "\(window.from.text)-\(window.to.text)"
        return self(
            "\(slot.day.text) \(half(slot.half)) \(hours)  \(count) 人",
            "\(slot.day.text) \(half(slot.half)) \(hours), \(count) people")
    }

    func communityName(of grid: String, _ office: Office) -> String {
        let code = String(grid.prefix(12))
        return office.street.communities[code]?.name ?? code
    }

    /// The file's name where nobody gives another.
    func sheetFile(_ grid: String, _ slot: Slot, _ office: Office) -> String {
        "\(roundSheet)-\(office.grid(grid)?.name ?? grid)-\(slot.day.shortText)-\(half(slot.half))"
    }
}
