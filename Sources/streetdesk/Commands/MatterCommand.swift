internal import ArgumentParser

/// Everything with a clock, without a screen: opened, taken further, listed.
struct MatterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "matter", abstract: "事项 · everything with a clock",
        subcommands: [
            MatterOpenCommand.self, MatterStepCommand.self, MatterAttemptCommand.self, MatterListCommand.self,
        ])
}
