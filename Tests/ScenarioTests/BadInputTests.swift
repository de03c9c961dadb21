import Foundation
import Testing

/// Bad input gets one clear sentence in the person's language, an exit status, and nothing is lost.
@Suite struct BadInputTests {
    /// What is asked, and what is answered in Chinese and English.
    struct Case: Sendable {
        var words: [String]
        var status: Int32 = 1
        var chinese: String
        var english: String
        var staff: String? = "S0007"
        var time = "08:20"
    }

    private static let cases = [
        Case(
            words: ["check", "E99999", "normal"], chinese: "没有档案号 E99999, 或者不在你能看到的社区里; 请核对",
            english: "No file E99999, or not in a community you can see; please check it"),
        Case(
            words: ["check", "E00025", "normal"], chinese: "E00025 不在你负责的范围里; 请转给所在网格",
            english: "E00025 is outside what you answer for; pass it to that grid"),
        Case(
            words: ["round", "990101001001002"], chinese: "990101001001002 不在你负责的范围里; 请转给所在网格",
            english: "990101001001002 is outside what you answer for; pass it to that grid"),
        Case(
            words: ["round", "990101001001009"], chinese: "没有网格 990101001001009; 请核对编码",
            english: "No grid 990101001001009; please check the code"),
        Case(
            words: ["check", "E00001", "normal"], chinese: "请用 --as 写明自己的工号, 例如 --as S0007",
            english: "Say who you are with --as, for example --as S0007", staff: nil),
        Case(
            words: ["overdue"], chinese: "没有工号 S9999; 请用 --as 写自己的工号",
            english: "No staff number S9999; give your own with --as", staff: "S9999"),
        Case(
            words: ["check", "E00001", "normal", "--observed", "09:30"], chinese: "看到的时间在将来; 请改成实际时间",
            english: "The observed time lies in the future; give the real one"),
        Case(
            words: ["check", "E00001", "normal", "--observed", "2026-11-10T08:00"],
            chinese: "只能补记今天和昨天的; 更早的请社区补录",
            english: "Only today and yesterday can be entered; community staff enter older ones"),
        Case(
            words: ["check", "E00001", "normal"], status: 2, chinese: "明早 不是时刻; 请写成 2026-11-21T08:20",
            english: "明早 is no instant; write 2026-11-21T08:20", time: "明早"),
        Case(
            words: ["check", "E00001", "splendid"], status: 2, chinese: "用法不对; 请看下面的说明",
            english: "Wrong usage; see below"),
        Case(
            words: ["round", "--slot", "noon"], status: 2, chinese: "用法不对; 请看下面的说明", english: "Wrong usage; see below"),
        Case(words: ["frobnicate"], status: 2, chinese: "用法不对; 请看下面的说明", english: "Wrong usage; see below"),
    ]

    @Test func everyRefusalIsOneSentence() throws {
        let desk = try DeskFolder()
        let before = try desk.contents()
        for example in Self.cases {
            for (lang, sentence) in [("zh", example.chinese), ("en", example.english)] {
                var words = example.words + ["--desk", desk.path, "--lang", lang]
                words += ["--at", example.time == "明早" ? example.time : "\(DeskFolder.day)T\(example.time)"]
                words += example.staff.map { ["--as", $0] } ?? []
                let answer = try Program.run(words)
                #expect(answer.status == example.status, "\(words)")
                #expect(answer.complaints.first == sentence, "\(words)")
                #expect(answer.output.isEmpty && (example.status == 2 || answer.complaints.count == 1), "\(words)")
            }
        }
        #expect(try desk.contents() == before)
    }

    @Test func noInstantOnARealDesk() throws {
        let desk = try DeskFolder(.nothing)
        let real = ["new", desk.path, "--name", "槐安街道", "--code", "990101001"]
        let refused = try Program.run(real + ["--at", "2026-11-21T07:05"])
        #expect(refused.status == 1 && refused.errors == "--at 只能用在演练的工作台上; 请去掉 --at\n")
        #expect(!FileManager.default.fileExists(atPath: desk.path))
        #expect(try Program.run(real).status == 0)
        let look = try desk.run("check", "E00001", "normal", lang: "en")
        #expect(look.status == 1 && look.errors == "--at is for rehearsal desks only; leave it out\n")
        #expect(try desk.verify().status == 0)
    }

    @Test func aDeskInsideADesk() throws {
        let desk = try DeskFolder()
        let before = try desk.contents()
        for inner in ["inner", "990101001001/journal/inner"] {
            let refused = try Program.run(DeskFolder.making("\(desk.path)/\(inner)"))
            #expect(refused.status == 1)
            #expect(refused.complaints.last == "\(desk.path)/\(inner) 在另一个工作台 \(desk.path) 里面; 请换个地方")
        }
        #expect(try desk.contents() == before)
    }

    @Test func aFileThatIsAFolder() throws {
        let desk = try DeskFolder()
        let before = try desk.contents()
        let folder = "\(desk.root)/csv"
        try FileManager.default.copyItem(atPath: Program.sample, toPath: folder)
        try FileManager.default.removeItem(atPath: "\(folder)/elders.csv")
        try FileManager.default.createDirectory(atPath: "\(folder)/elders.csv", withIntermediateDirectories: false)
        let refused = try desk.run("import", folder, by: "S0001")
        #expect(refused.status == 1)
        #expect(
            refused.complaints == ["\(folder)/elders.csv: 错误: 是目录, 不是文件; 请换成 CSV 文件", "有错误, 什么都没有写入; 请改好后再导入"])
        let english = try desk.run("import", "\(folder)/elders.csv", by: "S0001", lang: "en")
        #expect(
            english.complaints.first == "\(folder)/elders.csv: error: it is a folder, no file; put the CSV file there")
        let made = try Program.run(DeskFolder.making("\(desk.root)/other", from: folder))
        #expect(made.status == 1 && made.complaints.count == 2)
        #expect(!FileManager.default.fileExists(atPath: "\(desk.root)/other"))
        #expect(try desk.contents() == before)
    }

    @Test func aDeskThatIsNotThere() throws {
        let desk = try DeskFolder(.nothing)
        for words in [["round"], ["overdue", "--json"], ["verify"], ["screen"], []] {
            let answer = try Program.run(words + ["--desk", desk.path])
            #expect(answer.status == 1)
            #expect(answer.errors == "\(desk.path) 不是工作台; 请用 --desk 指明, 或用 streetdesk new 新建\n")
        }
        let nowhere = try Program.run(DeskFolder.making("/proc/no/desk"))
        #expect(nowhere.status == 1 && nowhere.complaints.last == "没有 /proc/no; 请核对路径")
    }
}
