import StreetModel
import Testing

@Suite("Names as they are read")
struct NameMatcherTests {
    /// A few characters, with everything that is odd about readings.
    private let table = PinyinTable(
        readings: Array(
            """
            # a remark
            li\t李\t
            guo\t国
            qiang\t强
            jiang\t\t强
            zhang\t张\t长
            chang\t长
            shu\t淑
            zhen\t珍
            dan\t单
            chan\t\t单
            ou\t欧\t区
            qu\t区
            yang\t阳
            hui\t慧
            min\t敏
            wei\t尉
            chi\t迟
            xue\t雪
            wan\t万
            si\t俟
            a\t阿
            mai\t买
            ti\t提
            lv\t吕
            lu\t\t吕
            xi\t西
            an\t安
            no syllable 1
            Gross\t大
            """.utf8),
        surnames: Array("单 shan dan\n尉迟 yu chi\n万俟 mo qi\n欧阳 ou\n".utf8))

    @Test(
        "finds by whole syllables, initials and what is half typed",
        arguments: [
            ("李国强", "l"), ("李国强", "lgq"), ("李国强", "liguoqiang"), ("李国强", "lguoq"), ("李国强", "liguoq"),
            ("李国强", "ligq"), ("李国强", "lgqi"), ("李国强", "liguojiang"), ("李国强", "LGQ"), ("李国强", "ＬＧＱ"),
            ("李国强", "李gq"), ("李国强", "l国q"), ("李国强", "li国强"), ("张淑珍", "zsz"), ("张淑珍", "zhshzh"),
            ("张淑珍", "zhangsz"), ("张淑珍", "zhangshuzhen"), ("单淑珍", "ssz"), ("单淑珍", "shansz"), ("单淑珍", "dsz"),
            ("单淑珍", "chansz"), ("区慧敏", "ohm"), ("区慧敏", "quhuimin"), ("欧阳慧敏", "ouyang"), ("欧阳慧敏", "oyhm"),
            ("尉迟雪", "yuchi"), ("尉迟雪", "ycx"), ("尉迟雪", "weichi"), ("万俟雪", "moqi"), ("万俟雪", "mqxue"),
            ("万俟雪", "wsx"), ("长孙", "zh"), ("吕西安", "lv"), ("吕西安", "luxi"), ("吕西安", "lxi'an"), ("西安", "xian"),
        ])
    func fromTheSurname(name: String, typed: String) throws {
        #expect(try match(name, typed) == .fromSurname)
    }

    @Test(
        "a match may begin with any syllable",
        arguments: [("李国强", "gq"), ("李国强", "qiang"), ("欧阳慧敏", "hm"), ("李国强", "国q"), ("阿Bek", "bek")])
    func within(name: String, typed: String) throws {
        #expect(try match(name, typed) == .within)
    }

    @Test(
        "no syllable is left out, and none is entered behind its beginning",
        arguments: [
            ("李国强", "lq"), ("李国强", "uoq"), ("李国强", "iguo"), ("李国强", "liq"), ("李国强", "lgqq"), ("李国强", "ligu强"),
            ("李国强", "qgl"), ("李国强", "z"), ("张淑珍", "zhasz"), ("西安", "xin"), ("李国强", "lg1"), ("", "l"), ("·", "l"),
            ("欧阳", "ouo"),
        ])
    func notAtAll(name: String, typed: String) throws {
        #expect(try match(name, typed) == nil)
    }

    @Test(
        "what nobody can read hides nobody",
        arguments: [
            ("李〓强", "lgq"), ("李〓强", "liguoqiang"), ("李〓强", "lq"), ("李\u{E123}强", "lgq"), ("李\u{E123}强", "liq"),
            ("李大", "ldan"), ("李大强", "lzhq"), ("李\u{323B0}", "lx"), ("李〓强", "l〓q"),
        ])
    func unread(name: String, typed: String) throws {
        #expect(try match(name, typed) == .fromSurname)
    }

    @Test("what cannot be read begins nothing, but by itself")
    func unreadSurname() throws {
        #expect(try match("〓国强", "gq") == .within)
        #expect(try match("〓国强", "zgq") == nil)
        #expect(try match("李〓", "lgq") == nil)
        #expect(try match("〓国强", "〓gq") == .fromSurname)
        #expect(try match("〓〓〓〓〓〓〓〓〓〓〓〓", "abcdef") == nil)
    }

    @Test(
        "Latin names, and names of both",
        arguments: [
            ("Anna Li", "anna"), ("Anna Li", "al"), ("Anna Li", "ANNAli"), ("Anna Li", "anl"), ("阿Bek", "abek"),
            ("阿Bek", "ab"),
            ("李Anna", "lia"), ("Ａnna", "an"), ("买买提·阿Bek", "mmtab"), ("买买提·阿", "maimaitia"), ("José", "jos"),
        ])
    func latin(name: String, typed: String) throws {
        #expect(try match(name, typed) == .fromSurname)
    }

    @Test("inside a Latin word nothing begins", arguments: [("Anna Li", "nna"), ("Anna Li", "aa"), ("李Anna", "lnna")])
    func insideLatin(name: String, typed: String) throws {
        #expect(try match(name, typed) == nil)
    }

    @Test("each letter more finds no more people")
    func narrows() throws {
        for (name, typed) in [
            ("李国强", "liguoqiang"), ("欧阳慧敏", "oyhuimin"), ("李〓强", "liguoqiang"), ("Anna Li", "annali"),
        ] {
            for count in 1...typed.count { #expect(try match(name, String(typed.prefix(count))) != nil) }
        }
    }

    @Test("what has no letters, or too many, is looked for as it stands", arguments: ["", "李", "301", "12-3", "·"])
    func noLetters(typed: String) throws {
        let table = try #require(table)
        #expect(NameMatcher(typed, table) == nil)
        #expect(NameMatcher(typed + String(repeating: "l", count: 63), table) == nil)
    }

    @Test("a text without readings is no table", arguments: ["", "# a remark\n", "li\n", "Li\t李", "\u{FFFD}\t\t"])
    func noTable(text: String) {
        #expect(PinyinTable(readings: Array(text.utf8), surnames: []) == nil)
        #expect(PinyinTable(readings: [0xFF, 0x09, 0xFF], surnames: Array("单".utf8)) == nil)
    }

    private func match(_ name: String, _ typed: String) throws -> NameMatch? {
        let table = try #require(table)
        return try #require(NameMatcher(typed, table)).match(name)
    }
}
