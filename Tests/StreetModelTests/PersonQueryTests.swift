import StreetModel
import Testing

/// One box for name, reading, numbers, door and address (issue 4, Finding).
struct PersonQueryTests {
    private static let table = PinyinTable(
        readings: Array("zhang\t张\nsan\t三\nfeng\t丰\nou\t\t区\nqu\t区\nyang\t阳\nwei\t卫\nli\t李\n".utf8),
        surnames: Array("区 ou qu\n".utf8))

    private func elder(_ name: String) -> Elder {
        var elder = Elder(id: "E1")
        elder.name = name
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
        #expect(PersonQuery(text, Self.table).match(elder("张三丰"), at: place) != nil)
    }

    @Test(arguments: [
        "zfs", "hangsan", "李", "3号楼", "7号院", "00123", "0000123", "1123X", "101123X", "9901", "199", "1-501", "3#",
        "zsf 502", "li",
    ])
    func findsNot(_ text: String) {
        #expect(PersonQuery(text, Self.table).match(elder("张三丰"), at: place) == nil)
    }

    /// A part of a number longer than what is shown anywhere would tell what is masked.
    @Test func noNumberCanBeGuessedSignBySign() {
        let elder = elder("张三丰")
        for number in [elder.telephone, elder.identity] {
            for count in 2...number.count {
                let tail = String(number.suffix(count))
                let isFound = PersonQuery(tail, nil).match(elder, at: PlaceText(nil)) != nil
                #expect(isFound == (count <= 4 || count == number.count), "\(tail)")
            }
        }
    }

    @Test func everyReadingOfASurname() {
        for text in ["ow", "qw", "ouw"] {
            #expect(PersonQuery(text, Self.table).match(elder("区卫"), at: place) == .fromSurname)
        }
    }

    @Test func withoutReadingsNamesAreFoundAsTheyAreWritten() {
        #expect(PersonQuery("zsf", nil).match(elder("张三丰"), at: place) == nil)
        #expect(PersonQuery("anna", nil).match(elder("Anna"), at: place) == .fromSurname)
        #expect(PersonQuery("三丰", nil).match(elder("张三丰"), at: place) == .within)
    }

    @Test func namesStandByPinyinWithTheSurnamesOwnReading() {
        let names = ["张三", "区卫", "李丰", "卫区", "〇", "李", "阿三", "Anna"]
        let sorted = names.sorted { NameOrder($0, Self.table) < NameOrder($1, Self.table) }
        #expect(sorted == ["Anna", "李", "李丰", "区卫", "卫区", "张三", "〇", "阿三"])
    }
}
