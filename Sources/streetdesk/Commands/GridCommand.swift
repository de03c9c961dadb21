internal import ArgumentParser

/// Grids as an office redraws them, without a screen: split, merged, moved, renamed, given to somebody.
struct GridCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grid", abstract: "网格调整 · splits, merges and redraws grids",
        subcommands: [
            GridOpenCommand.self, GridSplitCommand.self, GridMergeCommand.self, GridMoveCommand.self,
            GridRenameCommand.self, GridAssignCommand.self,
        ])
}
