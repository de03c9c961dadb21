import TextUI
import Workbench

/// The help of a command in the person's language: each text of a command stands there as "中文 · English".
struct HelpPage {
    /// The command's words, without the program's own name.
    let path: [String]
    private let command: CommandInfo
    private let words: Words

    private static let width = 80
    /// Where the explanations begin.
    private static let indent = 26

    /// Nil where the parser does not describe the command.
    init?(of path: [String], _ words: Words) {
        guard let command = CommandInfo(of: path) else { return nil }
        (self.path, self.command, self.words) = (path, command, words)
    }

    /// The whole page.
    var text: String {
        var parts: [[String]] = []
        if let abstract = command.abstract { parts.append(wrapped(words.half(of: abstract))) }
        parts.append([usage])
        let arguments = shown.filter { $0.kind == .positional }.map { row(placeholder($0), explained($0)) }
        let options = shown.filter { $0.kind != .positional }.map { row(typed($0), explained($0)) }
        let commands = (command.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }.map {
            row($0.commandName, words.half(of: $0.abstract ?? ""))
        }
        for (heading, rows) in [
            (words.argumentsHeading, arguments), (words.optionsHeading, options), (words.commandsHeading, commands),
        ] where !rows.isEmpty {
            parts.append([heading] + rows.flatMap { $0 })
        }
        if !commands.isEmpty { parts.append([words.moreHelp(words.commandPlace(in: name))]) }
        return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    /// "用法: streetdesk elder move <档案号> <字段=值>... [--as <工号>]".
    var usage: String {
        let takesCommand = command.subcommands?.contains { $0.commandName != "help" } ?? false
        let parts = shown.filter { !$0.isHelp }.map { argument in
            let word = argument.kind == .positional ? placeholder(argument) : typed(argument)
            let isOptional = argument.isOptional || argument.kind == .flag
            return (isOptional ? "[\(word)]" : word) + (argument.isRepeating ? "..." : "")
        }
        // A part never stands on two lines.
        var lines = [words.usage(name)]
        for part in parts + (takesCommand ? [words.commandPlace] : []) {
            let line = "\(lines[lines.count - 1]) \(part)"
            if line.columns <= HelpPage.width { lines[lines.count - 1] = line } else { lines.append("    \(part)") }
        }
        return lines.joined(separator: "\n")
    }

    /// "streetdesk elder move".
    var name: String { (["streetdesk"] + path).joined(separator: " ") }

    private var shown: [CommandInfo.Argument] { (command.arguments ?? []).filter(\.shouldDisplay) }

    private func placeholder(_ argument: CommandInfo.Argument) -> String {
        "<\(words.placeholder(argument.valueName ?? ""))>"
    }

    /// "--by-date <日期>", "-h, --help".
    private func typed(_ argument: CommandInfo.Argument) -> String {
        let names = (argument.names ?? []).map(\.typed).joined(separator: ", ")
        return argument.kind == .option ? "\(names) \(placeholder(argument))" : names
    }

    private func explained(_ argument: CommandInfo.Argument) -> String {
        if argument.isHelp { return words.showsHelp }
        return words.half(of: argument.abstract ?? "")
    }

    /// A name and what it is, which begins on a line of its own where the name is long.
    private func row(_ name: String, _ text: String) -> [String] {
        let lines = text.wrapped(to: HelpPage.width - HelpPage.indent)
        let blank = String(repeating: " ", count: HelpPage.indent)
        let label = "  \(name)"
        guard let first = lines.first, label.columns + 2 <= HelpPage.indent else {
            return [label] + lines.map { blank + $0 }
        }
        return [label.padded(to: HelpPage.indent) + first] + lines.dropFirst().map { blank + $0 }
    }

    private func wrapped(_ text: String) -> [String] { text.wrapped(to: HelpPage.width) }
}
