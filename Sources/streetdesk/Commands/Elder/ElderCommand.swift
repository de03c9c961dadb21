internal import ArgumentParser

/// One person's file without a screen: opened, changed, moved, left, shown.
struct ElderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "elder", abstract: "档案 · one person, one file",
        subcommands: [
            ElderShowCommand.self, ElderRegisterCommand.self, ElderAmendCommand.self, ElderMoveCommand.self,
            ElderLeaveCommand.self, ElderConfirmCommand.self, ElderAbsenceCommand.self, ElderApproveCommand.self,
            ElderReturnCommand.self, ElderEvaluateCommand.self, ElderUndoCommand.self, ElderDueCommand.self,
        ])
}
