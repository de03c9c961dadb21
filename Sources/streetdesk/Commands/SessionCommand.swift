internal import ArgumentParser
import Glibc
import Storage
import StreetModel
import Workbench

/// What sshd starts for somebody's key: the workbench, or one command, as that person and no other.
///
/// The line of authorized_keys (``SSHKeysCommand``) names the person and says `restrict`, so whoever has the key can
/// start nothing else. What they may choose is SSH_ORIGINAL_COMMAND: a ``SessionVerb`` with words that can
/// neither name another person or desk nor a file elsewhere. Nothing of it reaches a shell.
struct SessionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "session", abstract: "由 ssh 服务启动 · started by sshd for a person's key", shouldDisplay: false)

    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        let words = options.words
        guard let staff = options.staff, Environment.value("SSH_CONNECTION") != nil else {
            throw Stop.complaining(words.sessionNeedsSSH, .refused)
        }
        let desk = try Counter.open(options)
        let line = SessionLine(Environment.value("SSH_ORIGINAL_COMMAND") ?? "")
        if let word = line.refused { throw Stop.complaining(words.notInSession(word), .refused) }
        let inner = Words(.preferred(in: line.words))
        if line.asksForHelp, let page = HelpPage(of: CommandInfo.path(in: line.words), inner) {
            return Console.write(page.text)
        }
        var command: any ParsableCommand
        do {
            command = try Streetdesk.parseAsRoot(line.words)
        } catch {
            _ = Streetdesk.explain(error, line.words, inner)
            throw Stop.wrongUsage
        }
        guard var verb = command as? any SessionVerb else {
            throw Stop.complaining(words.notInSession(line.words.first ?? ""), .refused)
        }
        verb.options.desk = desk.absolutePath
        verb.options.identity = staff
        command = verb
        // Files by their bare names are the person's own, and nobody else's.
        guard let folder = desk.filesFolder(of: staff), chdir(folder) == 0 else { throw Stop.refused }
        try command.run()
    }
}

/// A command that somebody may start by an ssh key; what is not in the list below is denied.
protocol SessionVerb: ParsableCommand {
    var options: DeskOptions { get set }
}

extension WorkbenchCommand: SessionVerb {}
extension ImportCommand: SessionVerb {}
extension RoundCommand: SessionVerb {}
extension CheckCommand: SessionVerb {}
extension OverdueCommand: SessionVerb {}
extension ExportCommand: SessionVerb {}
extension BoardCommand: SessionVerb {}
extension MatterListCommand: SessionVerb {}
extension MatterOpenCommand: SessionVerb {}
extension MatterStepCommand: SessionVerb {}
extension MatterAttemptCommand: SessionVerb {}
extension UrgeCommand: SessionVerb {}
extension CoverCommand: SessionVerb {}
extension ReportCommand: SessionVerb {}
extension ScreenCommand: SessionVerb {}
extension RightsCommand: SessionVerb {}
extension AuditCommand: SessionVerb {}
extension VisitCommand: SessionVerb {}
extension WeatherCommand: SessionVerb {}
extension PlacesCommand: SessionVerb {}
extension GridSplitCommand: SessionVerb {}
extension GridMergeCommand: SessionVerb {}
extension GridMoveCommand: SessionVerb {}
extension GridRenameCommand: SessionVerb {}
extension GridAssignCommand: SessionVerb {}
extension CanvassCommand: SessionVerb {}
extension ElderAbsenceCommand: SessionVerb {}
extension ElderApproveCommand: SessionVerb {}
extension ElderReturnCommand: SessionVerb {}
extension ElderEvaluateCommand: SessionVerb {}
extension ElderUndoCommand: SessionVerb {}
extension ElderLeaveCommand: SessionVerb {}
extension ElderConfirmCommand: SessionVerb {}
extension ElderRegisterCommand: SessionVerb {}
extension ElderAmendCommand: SessionVerb {}
extension ElderMoveCommand: SessionVerb {}
extension ElderShowCommand: SessionVerb {}
extension ElderDueCommand: SessionVerb {}
extension GridOpenCommand: SessionVerb {}
extension MeetingListCommand: SessionVerb {}
extension MeetingShowCommand: SessionVerb {}
extension MeetingPlanCommand: SessionVerb {}
extension MeetingAmendCommand: SessionVerb {}
extension MeetingItemCommand: SessionVerb {}
extension MeetingUnitemCommand: SessionVerb {}
extension MeetingRollCommand: SessionVerb {}
extension MeetingCheckCommand: SessionVerb {}
extension MeetingPublishCommand: SessionVerb {}
extension MeetingCancelCommand: SessionVerb {}
extension MeetingExportCommand: SessionVerb {}
