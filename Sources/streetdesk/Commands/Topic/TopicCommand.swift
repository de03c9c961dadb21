internal import ArgumentParser

/// Topics of consultation, without a screen: raised, screened, moved, answered, closed.
struct TopicCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topic", abstract: "议题 · topics of consultation",
        subcommands: [
            TopicListCommand.self, TopicShowCommand.self, TopicRaiseCommand.self, TopicJoinCommand.self,
            TopicScreenCommand.self, TopicMergeCommand.self, TopicMoveCommand.self, TopicCheckCommand.self,
            TopicAssignCommand.self, TopicAnswerCommand.self, TopicCloseCommand.self, TopicLiftCommand.self,
            TopicReviewCommand.self,
        ])
}
