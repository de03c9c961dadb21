import Foundation
import Testing

/// What the command line says of itself: in the person's language, and of every command and option.
@Suite struct UsageTests {
    /// The words of every command that help shows, by the parser's own description.
    private static func commands() throws -> [[String]] {
        let dump = try Program.run(["--experimental-dump-help"])
        let whole = try JSONSerialization.jsonObject(with: Data(dump.output.utf8)) as? [String: Any]
        func walk(_ command: [String: Any], _ path: [String]) -> [[String]] {
            let below = (command["subcommands"] as? [[String: Any]] ?? []).filter {
                $0["commandName"] as? String != "help"
            }
            return [path] + below.flatMap { walk($0, path + [$0["commandName"] as? String ?? ""]) }
        }
        return walk(try #require(whole?["command"] as? [String: Any]), [])
    }

    /// English words that follow one another; names that are typed stand alone or in a list.
    private static func hasSentence(_ line: String) -> Bool { line.contains(/[a-z]{2,}'?[a-z]* [a-z]{2,}/) }
    private static func hasHan(_ line: String) -> Bool { line.contains(/\p{Han}/) }

    @Test func everyCommandIsExplainedInBothLanguages() throws {
        let commands = try Self.commands()
        #expect(commands.count > 40)
        for path in commands {
            let chinese = try Program.run(path + ["--help", "--lang", "zh"])
            let english = try Program.run(path + ["--help", "--lang", "en"])
            #expect(chinese.status == 0 && english.status == 0 && chinese.errors.isEmpty, "\(path)")
            let told = chinese.lines.filter { !$0.contains("streetdesk ") }
            for line in told where Self.hasSentence(line) { Issue.record("\(path): \(line)") }
            for line in english.lines where Self.hasHan(line) && !line.contains(/=|such as/) {
                Issue.record("\(path): \(line)")
            }
            // What it is for comes first, and every row that begins with a name goes on with what that is.
            #expect(Self.hasHan(chinese.lines.first ?? "") && !(english.lines.first ?? "").isEmpty, "\(path)")
            let rows = told.filter { $0.hasPrefix("  ") }
            for (index, row) in rows.enumerated() where row.contains(/^  [-<a-z]/) {
                let rest = row.dropFirst(26) + (index + 1 < rows.count ? rows[index + 1] : "")
                #expect(Self.hasHan(String(rest)), "\(path): \(row)")
            }
            #expect(!chinese.output.contains("内容>"), "\(path): a value without a name")
            for line in chinese.lines + english.lines { #expect(line.columns <= 80, "\(path): \(line)") }
        }
    }

    /// Both READMEs name every command, and docs/RIGHTS.md is what the program says.
    @Test func theDocumentsAreOfThisProgram() throws {
        func document(_ path: String) throws -> String {
            try String(contentsOfFile: "\(Program.data)/../\(path)", encoding: .utf8)
        }
        let readmes = try [document("README.md"), document("docs/README.zh.md")]
        let unnamed: Set = ["workbench", "session", "generate-manual"]
        for path in try Self.commands() where !path.isEmpty && !unnamed.contains(path[0]) {
            for readme in readmes { #expect(readme.contains(path.joined(separator: " ")), "\(path)") }
        }
        let rights = try ["en", "zh"].map { try Program.run(["rights", "--lang", $0]).output }
        #expect(try document("docs/RIGHTS.md") == rights.joined(separator: "\n"))
    }

    @Test(arguments: [
        (["check"], "请写: check 档案号 结果", "Write: check ELDER OUTCOME"),
        (["elder", "move"], "缺少 <档案号>", "<elder> is missing"),
        (["elder", "absence", "E00023", "away"], "缺少 --through", "--through is missing"),
        (["elder", "absence", "E00023", "away", "--through"], "--through 后面要写内容", "--through needs a value"),
        (
            ["elder", "absence", "E00023", "gone", "--through", "2026-11-25"], "请写: 外出 | 住院",
            "Write: away | hospital"
        ),
        (["overdue", "--jason"], "没有 --jason 这个选项; 是不是 --json", "There is no option --jason; perhaps --json"),
        (["overdue", "now", "then"], "多出来的: now then", "Not expected: now then"),
        (["overdue", "--json=yes"], "--json 后面不写内容", "--json takes no value"),
        (
            ["verify", "--mend", "--seal", "2026-11-21", "0123-0123-0123-0123-0123-0123-0123-0123"],
            "请写: --mend 或 --seal, 一次一个", "Write: --mend or --seal, one at a time"
        ),
        (["elder", "undo", "E00023", "last"], "<条目号> 不能写 last", "<entry> cannot be last"),
    ])
    func whatIsWrongIsSaidInTheLanguageOfThePerson(words: [String], chinese: String, english: String) throws {
        let zh = try Program.run(words + ["--lang", "zh"])
        #expect(zh.status == 2 && zh.output.isEmpty)
        #expect(zh.complaints.prefix(2) == ["用法不对; 请看下面的说明", chinese])
        #expect(zh.complaints.dropFirst(2).first?.hasPrefix("用法: streetdesk \(words[0])") == true)
        #expect(zh.complaints.last?.hasPrefix("详细说明: streetdesk ") == true && !zh.errors.contains(/Error|Usage|Help/))
        let en = try Program.run(words + ["--lang", "en"])
        #expect(en.status == 2 && en.complaints.prefix(2) == ["Wrong usage; see below", english])
    }

    /// Who comes by an ssh key is told of the command that they asked for, and of no other.
    @Test func aSessionIsToldOfItsOwnCommand() throws {
        let desk = try DeskFolder()
        func asked(_ command: String) throws -> Shell.Answer {
            try Program.run(
                ["session", "--as", "S0007", "--desk", desk.path],
                environment: ["SSH_CONNECTION": "192.0.2.1 1 192.0.2.2 22", "SSH_ORIGINAL_COMMAND": command])
        }
        let wrong = try asked("elder undo E00023")
        #expect(wrong.status == 2 && wrong.complaints[1] == "缺少 <条目号>")
        #expect(wrong.complaints[2].hasPrefix("用法: streetdesk elder undo "))
        let help = try asked("round --help --lang en")
        #expect(help.status == 0 && help.lines.first == "who is due, in order")
    }

    /// Without `--lang` the language is the locale's.
    @Test func theLocaleSaysWhichLanguage() throws {
        let chinese = try Program.run(["elder", "move"], environment: ["LANG": "zh_CN.UTF-8"])
        #expect(!chinese.errors.contains(/Error|Usage|Missing/))
        let english = try Program.run(["elder", "move"], environment: ["LANG": "en_US.UTF-8"])
        #expect(!Self.hasHan(english.errors))
    }

    /// A refusal of a value says whose it is, by the name that the office's tables have for it.
    @Test func theFieldIsNamed() throws {
        let desk = try DeskFolder()
        let cases = [
            ("telephone=12", "电话: ", "telephone: "), ("morningBy=11:00", "约定开窗帘时间: ", "morning by: "),
            ("identity=990101193903120440", "身份证号: ", "identity: "), ("floor=high", "楼层: ", "floor: "),
            ("consentedOn=2027-01-01", "签署同意书日期: ", "consented on: "), ("风险等级=X", "风险等级: ", "risk: "),
        ]
        for (field, chinese, english) in cases {
            let zh = try desk.run("elder", "amend", "E00023", field, by: "S0005")
            #expect(zh.status == 1 && zh.errors.hasPrefix(chinese), "\(zh.errors)")
            let en = try desk.run("elder", "amend", "E00023", field, by: "S0005", lang: "en")
            #expect(en.status == 1 && en.errors.hasPrefix(english), "\(en.errors)")
        }
        let unknown = try desk.run("elder", "amend", "E00023", "手机=1", by: "S0005")
        #expect(unknown.status == 2 && unknown.complaints.first == "没有 手机 这一项")
        #expect(unknown.complaints.last?.hasPrefix("可以写: ") == true && !unknown.errors.contains("其他"))
        // Every name that it offers can be written.
        let named = try desk.run("elder", "amend", "E00023", "风险等级=B", "风险原因=好转", by: "S0005")
        #expect(named.status == 0)
    }

    /// A person reads times as people say them; programs get them whole.
    @Test func timesAsPeopleSayThem() throws {
        let desk = try DeskFolder()
        let shown = try desk.run("elder", "show", "E00023", at: "08:20", by: "S0005")
        #expect(shown.lines.contains("末次动静 昨18:32 距今13时48分"))
        #expect(!shown.output.contains("T18:32"))
        let json = try desk.run("elder", "show", "E00023", "--json", at: "08:20", by: "S0005")
        #expect(json.output.contains(#""lastSign":"2026-11-20T18:32:00+08:00""#))
    }

    /// At a terminal a person reads what a program is told in fixed words.
    @Test func savedIsSaidToAPersonInTheirWords() throws {
        let desk = try DeskFolder()
        var terminal = try Tmux.start()
        let words = [Program.path, "check", "--desk", desk.path, "--as", "S0007", "--at", "2026-11-21T09:05"]
        try terminal.command(words + ["E00001", "normal"])
        try terminal.wait(for: "已保存 \(DeskFolder.community) ")
        try terminal.command(words + ["--batch"])
        try terminal.type("E99999 normal")
        try terminal.press("Enter")
        try terminal.wait(for: "没有档案号 E99999")
        try terminal.press("C-d")
        try terminal.wait("the prompt") { $0.last { !$0.isEmpty }?.hasPrefix(Tmux.prompt) ?? false }
        #expect(try !terminal.screen().contains { $0.contains(/saved|refused/) })
    }
}
