import StreetModel
import Testing
import Workbench

/// Fields as a preview of an import shows them: words of the office, and nobody's own values (DOMAIN §7).
struct FieldWordsTests {
    @Test(arguments: [
        (RegisterKind.elder, "name", "欧阳淑珍", "欧阳**"), (.elder, "telephone", "19900000010", "199****0010"),
        (.elder, "identity", "99010119470529001X", "**************001X"), (.elder, "born", "1947-05-29", "75-79 岁"),
        (.elder, "door", "402", "*"), (.elder, "entrance", "3", "*"), (.elder, "floor", "4", "*"),
        (.elder, "health", "糖尿病", "有 *"), (.elder, "keyPlace", "门垫下", "有 *"), (.elder, "keyHolder", "吕玉珍", "有 *"),
        (.elder, "handoverNote", "在女儿家", "有 *"), (.elder, "volunteer", "胡文秀", "胡**"),
        (.building, "head", "高春梅", "高**"), (.building, "headTelephone", "19900000001", "199****0001"),
        (.elder, "risk", "red", "红"), (.elder, "face", "north", "北"), (.elder, "status", "died", "已去世"),
        (.elder, "morningBy", "07:30", "07:30"), (.building, "lift", "yes", "是"), (.staff, "name", "王敏", "王敏"),
        (.elder, "name", "", "(空)"),
    ])
    func shown(_ kind: RegisterKind, _ key: String, _ value: String, _ expected: String) throws {
        let day = try #require(Day("2026-11-21"))
        #expect(Words(.chinese).shown(.text(value), of: key, in: kind, on: day) == expected)
    }

    /// What is wrong with a key of the rules is said of that key alone.
    @Test(arguments: [
        ("meetings.noticeDays", "天数"), ("meetings.publicDays", "天数"), ("meetings.speechSeconds", "秒数"),
        ("meetings.thresholds.over", "门槛"), ("meetings.quorum.base", "基数"),
    ])
    func badRule(_ key: String, _ word: String) {
        let told = Words(.chinese).badRule("rules.json", key)
        #expect(told.contains(key) && told.contains(word))
        #expect(told.contains("门槛") == (key.contains("quorum") || key.contains("thresholds")))
    }

    @Test func contactsAreMasked() throws {
        let day = try #require(Day("2026-11-21"))
        let rows = FieldValue.rows([["吕玉珍", "邻居", "19900000011", ""], ["", "", "19900000012", ""]])
        #expect(
            Words(.chinese).shown(rows, of: "contacts", in: .elder, on: day) == "吕** 邻居 199****0011、199****0012")
    }

    /// Whatever field is private is one that the masks know, and no field is without a name.
    @Test func noPrivateFieldIsForgotten() throws {
        let day = try #require(Day("2026-11-21"))
        let value = "13812345678"
        for field in Elder.fields where field.isPrivate && field.key != "contacts" {
            let text = Words(.chinese).shown(.text(value), of: field.key, in: .elder, on: day)
            #expect(!text.contains(value), "\(field.key)")
        }
        for field in Elder.fields {
            let name = Words(.chinese).fieldName(field.key, of: .elder)
            #expect(!name.isEmpty && name != "其他" && !name.contains { $0.isASCII }, "\(field.key)")
            #expect(!Words(.english).fieldName(field.key, of: .elder).contains { !$0.isASCII })
        }
    }
}
