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
        let painter = MeetingPainter(live: live, screen: self)
        painter.drawHead(on: &canvas)
        var area = Rect(row: 3, column: 0, columns: context.size.columns, rows: max(0, context.size.rows - 5))
        if context.isWide {
            canvas.fill(area.cutBottom(1), with: "-")
            let foot = area.cutBottom(3)
            painter.drawWide(area, on: &canvas)
            painter.drawFoot(foot, on: &canvas)
        } else {
            let foot = area.cutBottom(2).row
            canvas.fill(Rect(row: foot, column: 0, columns: context.size.columns, rows: 1), with: "-")
            painter.drawNarrow(area, on: &canvas)
            painter.drawEntry(row: foot + 1, on: &canvas)
        }
    }
}
