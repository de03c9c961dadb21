internal import ArgumentParser
import Workbench

/// Makes a new desk, real or for rehearsal, empty or from an office's files.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: "新建工作台 · makes a desk")

    @Argument(help: "新目录 · the folder to make") var folder: String
    @Option(help: "街道名称 · the street's name") var name: String
    @Option(help: "街道编码, 9 位 · the street's code, 9 digits") var code: String
    @Option(help: "登记表 (CSV) 的目录, 建好就导入 · a folder of CSV files to import") var from: String?
    @Flag(help: "演练用, 可以用 --at 定时刻 · a rehearsal desk; --at sets its clock") var rehearsal = false
    @Option(help: "一个人单独使用时, 他的工号 · the staff number of the one who uses it alone") var owner: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        guard code.utf8.count == 9, code.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            throw ValidationError("--code: 9 位数字 · 9 digits")
        }
    }

    mutating func run() throws {
        let words = options.words
        if options.at != nil && !rehearsal { throw Stop.complaining(words.atOnRealDesk, .refused) }
        var desk = NewDesk(path: folder, name: name, code: code, words: words)
        if rehearsal { desk.rehearsalAt = options.at ?? "" }
        desk.owner = owner
        if let from { desk.importing = [from] }
        try desk.make()
    }
}
