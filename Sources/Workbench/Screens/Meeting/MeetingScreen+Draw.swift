import StreetModel
package import TextUI

extension MeetingScreen {
    /// The header's left part, from the longest to the shortest wording.
    package func titles(_ context: ScreenContext) -> [String] {
        let words = context.words
        guard let live = LiveMeeting(meeting, context) else { return [words.consultation] }
        let place = context.words.place(live.meeting.place, context.office)
        let title = live.state.plan.title
        let stage = words.stage(live.state.stage)
        let topic = live.mainTopic
        return [
            [words.consultation, place, title, "", topic, "", stage], [words.consultation, place, title, stage],
            [words.consultation, title, stage],
            [words.consultation, title.shortened(to: max(8, context.size.columns - 30)), stage],
            [words.consultation, title.shortened(to: max(8, context.size.columns - 38)), stage],
            [words.consultation, stage],
        ].map { $0.joined(separator: " ") }
    }

    /// Draws roll and quorum, the panes, the clocks, and the one line to type in.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        guard let live = LiveMeeting(meeting, context) else { return }
        MeetingPainter(live: live, screen: self).draw(on: &canvas)
    }
}
