import StreetModel

extension Fixture {
    /// 9号楼 with eight people on the south side and two on the north, and their looks up to 08:57.
    static func towerOffice() throws(Refusal) -> Office {
        var office = office(
            buildings: [tower()],
            people: [
                person("E01", "于学文", floor: 17, door: "1702", risk: .yellow, by: "08:30", sex: .male, born: 1944),
                person("E02", "何德福", floor: 15, door: "1505"), person("E03", "赵宝林", floor: 14, door: "1401"),
                person("E04", "欧阳慧敏", floor: 12, door: "1203", risk: .red, by: "07:30", room: "南卧室"),
                person("E05", "曹长江", floor: 11, door: "1106"), person("E06", "陈素芬", floor: 9, door: "904"),
                person("E07", "孙玉梅", floor: 6, door: "602"), person("E08", "宋志明", floor: 3, door: "301"),
                person("E09", "董秀兰", floor: 16, door: "1601", face: .north),
                person("E10", "程凤英", floor: 5, door: "504", face: .north),
            ])
        office.report("E03", awayThrough: "2026-11-25")
        try office.look("E07", .normal, at: "08:15:00")
        try office.look("E05", .unclear, at: "08:21:00")
        try office.look("E09", .normal, at: "08:30:00")
        try office.look("E04", .abnormal, at: "08:44:00")
        return office
    }

    /// 3号楼 with ten people on the south side and two on the north, and their looks up to 08:57.
    static func longOffice() throws(Refusal) -> Office {
        let rows: [(String, String, Int, Int, String)] = [
            ("L01", "李国强", 1, 6, "602"), ("L02", "于学文", 2, 5, "503"), ("L03", "王淑珍", 3, 5, "501"),
            ("L04", "何德福", 1, 4, "401"), ("L05", "陈素芬", 4, 4, "402"), ("L06", "赵宝林", 5, 3, "303"),
            ("L07", "孙玉梅", 2, 2, "201"), ("L08", "宋志明", 4, 2, "203"), ("L09", "董秀兰", 3, 1, "102"),
            ("L10", "萧永贵", 5, 1, "101"),
        ]
        var people = rows.map { id, name, entrance, floor, door in
            person(
                id, name, building: 3, entrance: entrance, floor: floor, door: door, risk: id == "L03" ? .red : .green,
                by: id == "L03" ? "07:30" : "08:00", room: id == "L03" ? "南卧室" : "")
        }
        people.append(person("L11", "程凤英", building: 3, entrance: 1, floor: 2, door: "202", face: .north))
        people.append(person("L12", "曹长江", building: 3, entrance: 4, floor: 6, door: "601", face: .north))
        var office = office(buildings: [longBuilding()], people: people)
        office.report("L08", awayThrough: "2026-11-25")
        for id in ["L01", "L07", "L10", "L11"] { try office.look(id, .normal, at: "08:15:00") }
        try office.look("L05", .unclear, at: "08:21:00")
        try office.look("L03", .abnormal, at: "08:44:00")
        return office
    }

    /// Somebody in each corner and in the middle, two behind one window, and one outside.
    static func facadeOffice(entrances: Int, floors: Int, flats: Int) -> Office {
        let places = [
            (1, 1, 1), (entrances, floors, flats), (1, floors, flats), (entrances, 1, 1),
            ((entrances + 1) / 2, (floors + 1) / 2, (flats + 1) / 2), (entrances, floors, flats), (entrances + 1, 1, 1),
        ]
        let names = ["于学文", "欧阳慧敏", "𠮷田丰", "龚䶮", "何\u{E123}福", "曹长江", "陈素芬"]
        let people = zip(places, names).enumerated().map { index, item in
            person(
                "E\(index)", item.1, entrance: item.0.0, floor: item.0.1,
                door: "\(item.0.1)\(padded(item.0.2, 2))")
        }
        return office(
            buildings: [building(9, entrances: entrances, floors: floors, flats: flats)], people: people)
    }
}
