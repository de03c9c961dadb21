internal import ArgumentParser
import FoundationEssentials

/// What the parser knows of a command: what it is for, its arguments and options, its subcommands.
///
/// Read from the parser's own description (`--experimental-dump-help`), so that no help can be forgotten.
struct CommandInfo: Decodable {
    struct Argument: Decodable {
        enum Kind: String, Decodable { case positional, option, flag }

        struct Name: Decodable {
            var name: String
            var kind: String

            /// As it is typed: "--by-date", "-h".
            var typed: String { kind == "long" ? "--\(name)" : "-\(name)" }
        }

        var kind: Kind
        var shouldDisplay: Bool
        var isOptional: Bool
        var isRepeating: Bool
        var names: [Name]?
        var valueName: String?
        var abstract: String?

        /// True for the parser's own `--help`.
        var isHelp: Bool { names?.contains { $0.typed == "--help" } ?? false }
    }

    var commandName: String
    var abstract: String?
    var shouldDisplay: Bool
    var arguments: [Argument]?
    var subcommands: [CommandInfo]?

    private struct Dump: Decodable { var command: CommandInfo }

    /// What the parser says of the command of some words; nil where it says nothing that can be read.
    init?(of path: [String]) {
        do {
            _ = try Streetdesk.parseAsRoot(path + ["--experimental-dump-help"])
            return nil
        } catch {
            let text = Streetdesk.fullMessage(for: error)
            guard let dump = try? JSONDecoder().decode(Dump.self, from: Data(text.utf8)) else { return nil }
            self = dump.command
        }
    }

    /// The words at the beginning of a command line that name a command: "elder move".
    static func path(in arguments: [String]) -> [String] {
        var path: [String] = []
        var commands = Streetdesk.configuration.subcommands
        for word in arguments.first == "help" ? arguments.dropFirst() : arguments[...] {
            guard let command = commands.first(where: { $0.configuration.commandName == word }) else { break }
            path.append(word)
            commands = command.configuration.subcommands
        }
        return path
    }
}
