import Storage
import StreetModel
import Testing

@Suite struct FrozenLineTests {
    private static let frozen = FrozenLines.all.split(separator: "\n").map(String.init)

    @Test func everyKindIsWrittenAsFrozen() throws {
        let desk = try TestDesk.make()
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        for event in StoredSamples.all { try book.write([event], into: &office) }
        #expect(try lines(of: desk.journal) == Self.frozen)
    }

    @Test func everyFrozenLineIsRead() throws {
        let desk = try TestDesk.make()
        overwrite(desk.journal, Array((Self.frozen.joined(separator: "\n") + "\n").utf8))
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        #expect(book.fault == nil)
        let entries = try book.history(Day(number: 0)...Day(number: 99_999))
        #expect(entries.map(\.event) == StoredSamples.all)
        #expect(entries.map(\.number) == Array(1...StoredSamples.all.count))
        #expect(entries.allSatisfy { $0.at == TestDesk.morning && $0.by == "S0007" && $0.book == TestDesk.community })
    }

    /// A person's own values stand under `private` and nowhere else.
    @Test func privateValuesStandApart() {
        for own in [
            "安小某", "13900000011", "𠮷某䶮", "990101194103080017", "高血压", "灯亮着", "第一医院", "慢叩门", "安某某", "13900000012",
            "楼道里停自行车", "已劝离", "不属本科室职责", "请今天办", "抽屉", "白某、丁某",
        ] {
            for line in Self.frozen {
                let parts = line.split(separator: "\"private\":", maxSplits: 1)
                #expect(!parts[0].contains(own))
            }
        }
    }

    @Test(arguments: [
        (
            #"{"n":1,"at":"2026-11-21T08:12:33.104+08:00","by":"S0007","kind":"weather.lifted","v":1,"body":{"until":"2026-11-22"},"sum":"682c12366c059fafcaeaae9f0f85920595b341a9fc0c92a019f82375dfb34dbe"}"#,
            "weather.lifted", 1
        ),
        (
            #"{"n":1,"at":"2026-11-21T08:12:33.104+08:00","by":"S0007","kind":"check.recorded","v":3,"body":{"elder":"E0001"},"sum":"24d3a90056e3740bcbf7dd7730e6a2b3e8ea8d6fdba66312102a730cc922f5ef"}"#,
            "check.recorded", 3
        ),
        (
            #"{"n":1,"at":"2026-11-21T08:12:33.104+08:00","by":"S0007","kind":"check.recorded","v":1,"body":{"elder":"E0001","outcome":"normal","observed":"2026-11-21T08:12:33.104+08:00","from":"a car"},"sum":"f27cb1839196dcfb09b5b66ed31071eef1cad646b27be65754b6bd25afd167eb"}"#,
            "check.recorded", 1
        ),
    ])
    func whatANewerProgramWroteMakesTheBookReadOnly(line: String, kind: String, version: Int) throws {
        let desk = try TestDesk.make()
        overwrite(desk.journal, Array((line + "\n").utf8))
        var office = desk.desk.emptyOffice
        var book = try desk.open(&office)
        let fault = StorageFault.newer(kind: kind, version: version, file: desk.journal, line: 1)
        #expect(book.fault == fault)
        #expect(throws: AppendFault.storage(fault)) { try book.write([look("E1")], into: &office) }
        #expect(try lines(of: desk.journal) == [line])
        #expect(try desk.desk.verify(TestDesk.community).faults == [fault])
    }

    @Test(arguments: [
        (
            #"{"n":1,"at":"2026-11-21T08:12:33.104+08:00","by":"S0007","kind":"check.recorded","v":1,"body":{"elder":"E0001","outcome":"splendid","observed":"2026-11-21T08:12:33.104+08:00"},"sum":"eb890697df807f68d32d1b8b98f99d29dae894634a468e10d2ba2d3d7a134e44"}"#,
            "outcome"
        ),
        (
            #"{"n":1,"at":"2026-11-21T08:12:33.104+08:00","by":"S0007","kind":"notice.read","v":1,"body":{"kind":"limit","since":"2026-11-21T08:12:33.104+08:00"}},"sum":"1273f52d9c2c874794738f82751d35b194f94bace498888cce61f0d8f2919be4"}"#,
            ""
        ),
    ])
    func aBodyThatItsKindCannotHaveIsDamage(line: String, key: String) throws {
        let desk = try TestDesk.make()
        overwrite(desk.journal, Array((line + "\n").utf8))
        var office = desk.desk.emptyOffice
        let book = try desk.open(&office)
        #expect(book.fault == .damaged(file: desk.journal, line: 1, what: .body(key: key)))
    }
}
