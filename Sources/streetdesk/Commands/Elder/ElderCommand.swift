internal import ArgumentParser

/// One person's file without a screen: opened, changed, moved, left, shown.
struct ElderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "elder",
        abstract: "一人一档: 建档、修改、搬迁、报备、注销、查看 · one person, one file: opened, changed, moved, left, shown",
        subcommands: [
            ElderShowCommand.self, ElderRegisterCommand.self, ElderAmendCommand.self, ElderMoveCommand.self,
            ElderLeaveCommand.self, ElderConfirmCommand.self, ElderAbsenceCommand.self, ElderApproveCommand.self,
            ElderReturnCommand.self, ElderEvaluateCommand.self, ElderUndoCommand.self, ElderDueCommand.self,
        ])
}
