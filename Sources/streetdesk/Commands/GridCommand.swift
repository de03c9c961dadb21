internal import ArgumentParser

/// Grids as an office redraws them, without a screen: split, merged, moved, renamed, given to somebody.
struct GridCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grid",
        abstract: "网格调整: 新设、拆分、并入、划楼、改名、派人 · grids: opened, split, merged, redrawn, renamed, assigned",
        subcommands: [
            GridOpenCommand.self, GridSplitCommand.self, GridMergeCommand.self, GridMoveCommand.self,
            GridRenameCommand.self, GridAssignCommand.self,
        ])
}
