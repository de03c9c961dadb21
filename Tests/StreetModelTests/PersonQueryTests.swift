import StreetModel
import Testing

/// One box for name, reading, numbers, door and address (issue 4, Finding).
struct PersonQueryTests {
    private static let table = PinyinTable(
        readings: Array("zhang\t张\nsan\t三\nfeng\t丰\nou\t\t区\nqu\t区\nyang\t阳\nwei\t卫\nli\t李\n".utf8),
        surnames: Array("区 ou qu\n".utf8))

    /// Who sees the names and doors of the grid.
    private let neighbour = PersonQueryTests.reader(.gridWorker, ["990101001001001"])

    private static func reader(_ role: Role, _ places: [String], sought: Set<String> = []) -> Reader {
        var staff = Staff(id: "S1")
        staff.role = role
        return Reader(staff, places: places, sought: sought)
    }

    private func elder(_ name: String) -> Elder {
        var elder = Elder(id: "E1")
        elder.name = name
        elder.building = "990101001001001003"
        elder.telephone = "19900000123"
        elder.identity = "99010119400101123X"
        elder.entrance = 3
        elder.floor = 5
        elder.door = "501"
        return elder
    }

    private var place: PlaceText {
        var building = Building(id: "990101001001001003")
        building.courtyard = "槐安67号院"
        building.label = "13号楼"
        return PlaceText(building)
    }

    @Test(arguments: [
        "zsf", "zhangsanfeng", "zhangsf", "sf", "张三", "三丰", "张", "0123", "123", "19900000123", "123X", "123x",
        "99010119400101123X", "501", "01", "3-501", "13#", "13#3-501", "13号楼", "67号院", "67号院13号楼3单元501",
        "13号楼3-501", "槐安", "zsf 501", "张 13号楼", "3单元",
    ])
    func finds(_ text: String) {
        #expect(PersonQuery(text, Self.table).match(elder("张三丰"), at: place, for: neighbour) != nil)
    }

    @Test(arguments: [
        "zfs", "hangsan", "李", "3号楼", "7号院", "00123", "0000123", "1123X", "101123X", "9901", "199", "1-501", "3#",
        "zsf 502", "li",
    ])
    func findsNot(_ text: String) {
        #expect(PersonQuery(text, Self.table).match(elder("张三丰"), at: place, for: neighbour) == nil)
    }

    /// A part of a number longer than what is shown anywhere would tell what is masked.
    @Test func noNumberCanBeGuessedSignBySign() {
        let elder = elder("张三丰")
        for number in [elder.telephone, elder.identity] {
            for count in 2...number.count {
                let tail = String(number.suffix(count))
                let isFound = PersonQuery(tail, nil).match(elder, at: PlaceText(nil), for: neighbour) != nil
                #expect(isFound == (count <= 4 || count == number.count), "\(tail)")
            }
        }
    }

    /// What is masked for a supervisor cannot be found out by looking for it (DOMAIN §7).
    @Test(arguments: [
        ("张", true), ("z", true), ("zhang", true), ("zsf", true), ("zhangsanf", true), ("张三丰", true), ("13号楼", true),
        ("13#", true), ("67号院", true), ("z 13号楼", true), ("zs", false), ("sf", false), ("张三", false), ("三丰", false),
        ("丰", false), ("0123", false), ("19900000123", false), ("123X", false), ("99010119400101123X", false),
        ("501", false), ("3-501", false), ("13#3-501", false), ("67号院13号楼3单元501", false), ("3单元", false),
        ("zsf 501", false), ("张 0123", false),
    ])
    func whoSeesMasksFindsByWhatTheyLeave(_ text: String, isFound: Bool) {
        let query = PersonQuery(text, Self.table)
        let supervisor = Self.reader(.supervisor, [])
        #expect((query.match(elder("张三丰"), at: place, for: supervisor) != nil) == isFound)
        let neighbours = Self.reader(.gridWorker, ["990101001001002"])
        #expect((query.match(elder("张三丰"), at: place, for: neighbours) != nil) == isFound)
        #expect(query.match(elder("张三丰"), at: place, for: Self.reader(.supervisor, [], sought: ["E1"])) != nil)
    }

    /// A masked Latin name is not guessed letter by letter either.
    @Test(arguments: [("a", true), ("an", false), ("ann", false), ("anna", true), ("Anna", true)])
    func aLatinNameIsTypedWhole(_ text: String, isFound: Bool) {
        let supervisor = Self.reader(.supervisor, [])
        #expect((PersonQuery(text, Self.table).match(elder("Anna"), at: place, for: supervisor) != nil) == isFound)
    }

    @Test func everyReadingOfASurname() {
        for text in ["ow", "qw", "ouw"] {
            #expect(PersonQuery(text, Self.table).match(elder("区卫"), at: place, for: neighbour) == .fromSurname)
        }
    }

    @Test func withoutReadingsNamesAreFoundAsTheyAreWritten() {
        #expect(PersonQuery("zsf", nil).match(elder("张三丰"), at: place, for: neighbour) == nil)
        #expect(PersonQuery("anna", nil).match(elder("Anna"), at: place, for: neighbour) == .fromSurname)
        #expect(PersonQuery("三丰", nil).match(elder("张三丰"), at: place, for: neighbour) == .within)
    }

    @Test func namesStandByPinyinWithTheSurnamesOwnReading() {
        let names = ["张三", "区卫", "李丰", "卫区", "〇", "李", "阿三", "Anna"]
        let sorted = names.sorted { NameOrder($0, Self.table) < NameOrder($1, Self.table) }
        #expect(sorted == ["Anna", "李", "李丰", "区卫", "卫区", "张三", "〇", "阿三"])
    }
}
