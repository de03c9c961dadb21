internal import ArgumentParser
import Glibc
import Workbench

/// The command `streetdesk`: alone it opens the workbench; everything that needs nobody watching is a subcommand.
///
/// How to add a command: a file in Commands with its options and `run(_:)`, and its name in the list here.
@main
struct Streetdesk: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "streetdesk",
        abstract: "街道工作台 · the workbench of a street office",
        subcommands: [
            WorkbenchCommand.self, NewCommand.self, ImportCommand.self, RoundCommand.self, CheckCommand.self,
            OverdueCommand.self, ExportCommand.self, BoardCommand.self, MatterCommand.self, UrgeCommand.self,
            CoverCommand.self, VisitCommand.self, WeatherCommand.self, PlacesCommand.self, GridCommand.self,
            ElderCommand.self, CanvassCommand.self, TopicCommand.self, MeetingCommand.self, ConsultationCommand.self,
            ReportCommand.self, ScreenCommand.self, VerifyCommand.self, BackupCommand.self, RestoreCommand.self,
            RightsCommand.self, AuditCommand.self, SessionCommand.self, SSHKeysCommand.self,
        ],
        defaultSubcommand: WorkbenchCommand.self)

    /// Runs the command and ends with the exit status of DESIGN §4: 0 done, 1 refused, 2 wrong usage, 3 damaged or
    /// read-only.
    static func main() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        umask(0o077)
        Glibc.exit(run(Array(CommandLine.arguments.dropFirst())))
    }

    private static func run(_ arguments: [String]) -> Int32 {
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
            return 0
        } catch let stop as Stop {
            return stop.status
        } catch {
            return explain(error, arguments, Words(.preferred(in: arguments)))
        }
    }

    /// Help is printed as asked for; what the parser refuses begins with a line of ours, and none of it is the parser's.
    static func explain(_ error: any Error, _ arguments: [String], _ words: Words) -> Int32 {
        let page = HelpPage(of: CommandInfo.path(in: arguments), words)
        if exitCode(for: error) == .success {
            // Scripts for the shell and descriptions for programs are given out as they are.
            let isScript = arguments.contains { $0.hasPrefix("--generate-") || $0.hasPrefix("--experimental-") }
            Console.write(isScript ? fullMessage(for: error) : page?.text ?? fullMessage(for: error))
            return 0
        }
        let told = [words.wrongUsage, words.usageFault(Words.UsageFault(error)), page?.usage]
        for line in told + [page.map { words.moreHelp($0.name) }] {
            if let line { Console.complain(line) }
        }
        return Stop.wrongUsage.status
    }
}
