internal import ArgumentParser

/// The office's own rules of consultation.
struct ConsultationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consultation", abstract: "协商规则 · the rules of consultation",
        subcommands: [ConsultationAdoptCommand.self])
}
