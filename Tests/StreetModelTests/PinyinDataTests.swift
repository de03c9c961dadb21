import Foundation
import StreetModel
import Testing

@Suite("The readings that data/pinyin holds")
struct PinyinDataTests {
    private static let folder =
        String(#filePath.dropLast("/Tests/StreetModelTests/PinyinDataTests.swift".count)) + "/data/pinyin/"

    private let table: PinyinTable?

    init() throws {
        table = PinyinTable(readings: try Self.bytes("readings.txt"), surnames: try Self.bytes("surnames.txt"))
    }

    private static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: folder + name)))
    }

    @Test(
        "every reading of a surname is found",
        arguments: [
            ("单", "shan dan"), ("曾", "zeng ceng"), ("区", "ou qu"), ("仇", "qiu chou"), ("解", "xie jie"), ("任", "ren"),
            ("华", "hua"), ("查", "zha cha"), ("盖", "ge gai"), ("朴", "piao pu"), ("乐", "yue le"), ("翟", "zhai di"),
            ("覃", "qin tan"), ("缪", "miao"), ("种", "chong"), ("郗", "xi chi"), ("乜", "nie"), ("佴", "nai"),
            ("吕", "lv lyu lu"),
            ("尉迟", "yuchi yc"), ("万俟", "moqi mq"), ("长孙", "zhangsun"), ("澹台", "tantai"), ("乐正", "yuezheng"),
            ("令狐", "linghu"), ("欧阳", "ouyang"), ("闾丘", "lvqiu"), ("子车", "ziju"),
        ])
    func surnames(surname: String, readings: String) throws {
        let table = try #require(table)
        for reading in readings.split(separator: " ") {
            let matcher = try #require(NameMatcher(reading, table))
            #expect(matcher.match(surname + "国强") == .fromSurname, "\(surname) \(reading)")
        }
    }

    @Test(
        "rare characters of names have readings",
        arguments: [("王喆", "wangzhe"), ("李玥", "liyue"), ("张堃", "zhangkun"), ("陈㛃", "chenjie"), ("周镕基", "zhourongji")])
    func rare(name: String, typed: String) throws {
        let table = try #require(table)
        #expect(try #require(NameMatcher(typed, table)).match(name) == .fromSurname)
    }

    @Test("each of the 20,902 unified characters but two dozen can be typed, and most of Extension A")
    func coverage() throws {
        let table = try #require(table)
        let matchers = "abcdefghjklmnopqrstwxyz".compactMap { NameMatcher(String($0), table) }
        func missing(_ codes: ClosedRange<UInt32>) -> Int {
            codes.compactMap(Unicode.Scalar.init).count { code in !matchers.contains { $0.matches(String(code)) } }
        }
        #expect(missing(0x4E00...0x9FA5) <= 24)
        #expect(missing(0x3400...0x4DB5) <= 900)
    }

    @Test("small enough to be read between two letters")
    func size() throws {
        #expect(try Self.bytes("readings.txt").count < 300_000)
    }
}
