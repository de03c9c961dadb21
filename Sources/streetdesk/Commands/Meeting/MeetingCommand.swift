internal import ArgumentParser

/// A meeting without a screen: planned, prepared, announced, its papers; held, by `act`.
struct MeetingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting",
        abstract: "议事会议: 建会、议程、名册、公告、材料 · meetings: planned, agenda, roll, notice, papers",
        subcommands: [
            MeetingListCommand.self, MeetingShowCommand.self, MeetingPlanCommand.self, MeetingAmendCommand.self,
            MeetingItemCommand.self, MeetingUnitemCommand.self, MeetingRollCommand.self, MeetingInviteCommand.self,
            MeetingCheckCommand.self,
            MeetingPublishCommand.self, MeetingCancelCommand.self, MeetingExportCommand.self,
            MeetingActCommand.self, MeetingLiveCommand.self,
            MeetingDraftCommand.self, MeetingFollowUpCommand.self, MeetingMinutesCommand.self,
            MeetingCorrectCommand.self, MeetingFixCommand.self,
            MeetingSignCommand.self, MeetingPubliciseCommand.self, MeetingObjectCommand.self, MeetingAnswerCommand.self,
            MeetingArchiveCommand.self,
        ])
}
