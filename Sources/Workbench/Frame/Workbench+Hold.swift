import StreetModel
import TextUI

extension Workbench {
    /// Takes nothing but Enter, or a click on the row that asks for it, with which the person says that they have seen what
    /// came. Esc and a click that only wakes the window are no reading: the bell would end for everybody.
    mutating func take(_ input: Input, over hold: Hold) -> [Effect] {
        switch input {
        case .key(.control("c")): return cancel()
        case .key(.enter), .mouse(.press, row: session.size.rows - 1, column: _):
            self.hold = nil
            guard case .panel(let elder) = hold, case .anomaly(let panel) = screens.last, panel.elder == elder else {
                return []
            }
            return readNotices(of: elder)
        default:
            toast = Toast(session.words.heldBack, .refused)
            return []
        }
    }

    /// A stand-in that is over, given back or with the day, leads back to the own grid: its people are no longer shown.
    /// What was being typed for them is kept, and what is typed on is not taken for others.
    mutating func leaveLostGrid(_ me: Staff, isOwnAct: Bool) -> [Effect] {
        guard case .round(let round) = screens.first, !isOpen(round.grid, for: me),
            let own = office.grids(for: me, at: session.now).first, let context
        else { return [] }
        var kept: [Effect] = []
        switch beforeMenu ?? layer {
        case .form(let form): kept = leave(form, context)
        case .prompt(let prompt, let field): kept = leave(prompt, field)
        case .menu, .find, .palette, .drafts, .pin, nil: break
        }
        screens = [.round(RoundScreen(grid: own.id, context))]
        layer = nil
        hold = nil
        if isOwnAct { return kept }
        hold = .otherGrid
        toast = Toast(session.words.standInIsOver)
        return kept
    }

    private func isOpen(_ grid: String, for me: Staff) -> Bool {
        office.answers(me, for: grid, at: session.now) && office.grid(grid)?.isOpen ?? false
    }
}

extension Event {
    /// Whether a person's own act of this kind may change which grids are theirs; any other is overtaken by somebody else's.
    var mayMoveGrids: Bool {
        switch self {
        case .gridCovered, .place, .registered, .amended, .profileAdopted: true
        case .takenBack(let act), .restored(let act): act.elder.isEmpty
        case .checkRecorded, .absenceReported, .matterOpened, .matterStepped, .attemptRecorded, .noticeRead, .urged,
            .elder, .desk, .consultation:
            false
        }
    }
}
