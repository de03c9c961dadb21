import StreetModel
package import TextUI

extension BigBoardScreen {
    /// The header's left part; the big board draws its own.
    package func titles(_ context: ScreenContext) -> [String] {
        [LiveMeeting(meeting, context)?.state.plan.title ?? context.words.consultation]
    }

    /// Nothing here is acted on but to leave.
    package func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        [.say(Toast(context.words.onlyLooks))]
    }

    /// Draws the whole canvas: title and time, the item with its clock, the speaker with the clock of the speech, quorum
    /// and ballot.
    package func draw(on canvas: inout Canvas, _ context: ScreenContext) {
        guard let live = LiveMeeting(meeting, context) else {
            let refusal = Refusal.consultation(.unknownMeeting(meeting))
            canvas.write(context.words.refusal(refusal, context.office), row: 0, column: 0)
            return
        }
        BigBoardPainter(live: live).draw(on: &canvas)
    }
}
