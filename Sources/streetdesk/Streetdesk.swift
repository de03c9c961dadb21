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
            ElderCommand.self, CanvassCommand.self,
            ReportCommand.self, ScreenCommand.self, VerifyCommand.self,
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
            return explain(error, Words(.preferred(in: arguments)))
        }
    }

    /// Help is printed as asked for; what the parser refuses begins with a line of ours.
    private static func explain(_ error: any Error, _ words: Words) -> Int32 {
        if exitCode(for: error) == .success {
            Console.write(fullMessage(for: error))
            return 0
        }
        Console.complain(words.wrongUsage)
        Console.complain(fullMessage(for: error))
        return Stop.wrongUsage.status
    }
}
