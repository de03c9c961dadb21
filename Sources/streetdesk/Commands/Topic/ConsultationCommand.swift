internal import ArgumentParser

/// The office's own rules of consultation.
struct ConsultationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consultation", abstract: "协商规则与台账 · the rules of consultation, and its ledger",
        subcommands: [ConsultationAdoptCommand.self, ConsultationLedgerCommand.self])
}
