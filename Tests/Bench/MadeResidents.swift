import Campaigns
import StreetMaker
import StreetModel

/// A street of 29 communities with so many residents, made in memory: names as they are met, nobody's.
struct MadeResidents {
    static let supervisor = "S0001"
    /// 08:20 of the bench's day, in China.
    static let morning = UTCOffset.china.moment(Ground.today, TimeOfDay(seconds: 8 * 3600 + 20 * 60))

    private static let communities = 29
    private static let surnames = Array("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜单解区仇")
    private static let given = Array("国建志文玉秀桂淑德福永长慧敏强明英兰梅珍华贵江彬宝林学树月凤素爱金春亚三丰")

    let office: Office

    init(_ count: Int) {
        var writer = Writer(office: Office(code: StreetMaker.street, name: "试验街道", offset: .china))
        var supervisor = Staff(id: MadeResidents.supervisor)
        supervisor.name = "刘强"
        supervisor.role = .supervisor
        supervisor.scope = StreetMaker.street
        writer.write(.registered(.staff(supervisor)), in: StreetMaker.street)
        var dice = Dice(seed: 7)
        for index in 0..<MadeResidents.communities { MadeResidents.addPlaces(index, &writer) }
        for index in 0..<count {
            let elder = MadeResidents.elder(index, &dice)
            writer.write(.registered(.elder(elder)), in: String(elder.building.prefix(12)))
        }
        office = writer.office
    }

    private static func code(_ number: Int, under place: String) -> String {
        let text = String(number)
        return place + String(repeating: "0", count: 3 - text.count) + text
    }

    /// Three grids of eight buildings.
    private static func addPlaces(_ index: Int, _ writer: inout Writer) {
        let code = code(index + 1, under: StreetMaker.street)
        var community = Community(id: code)
        community.name = "第\(index + 1)社区"
        writer.write(.registered(.community(community)), in: StreetMaker.street)
        for number in 1...3 {
            var grid = Grid(id: self.code(number, under: code))
            grid.name = "第\(number)网格"
            grid.community = code
            writer.write(.registered(.grid(grid)), in: code)
            for house in 1...8 {
                var building = Building(id: self.code(house, under: grid.id))
                building.grid = grid.id
                building.courtyard = "\(number)号院"
                building.label = "\(house)号楼"
                writer.write(.registered(.building(building)), in: code)
            }
        }
    }

    private static func elder(_ index: Int, _ dice: inout Dice) -> Elder {
        let number = String(index)
        var elder = Elder(id: "E" + number)
        let second = dice.below(4) == 0 ? "" : String(given[dice.below(given.count)])
        elder.name = String(surnames[dice.below(surnames.count)]) + String(given[dice.below(given.count)]) + second
        let community = code(index % communities + 1, under: StreetMaker.street)
        let grid = code(dice.below(3) + 1, under: community)
        elder.building = code(dice.below(8) + 1, under: grid)
        elder.entrance = dice.below(5) + 1
        elder.floor = dice.below(6) + 1
        elder.door = "\(elder.floor)0\(dice.below(3) + 1)"
        elder.telephone = "199" + String(repeating: "0", count: 8 - number.count) + number
        elder.identity = "990101" + "19400101" + String(1000 + index % 9000)
        elder.born = Day(year: 1940, month: 1, day: 1)
        elder.morning.by = TimeOfDay("08:00")
        return elder
    }

    /// Numbers the entries of each book.
    private struct Writer {
        var office: Office

        mutating func write(_ event: Event, in book: String) {
            let number = office.lastNumber(of: book) + 1
            office.apply(
                Entry(book: book, number: number, at: MadeResidents.morning + -86_400, by: "setup", event: event))
        }
    }
}
