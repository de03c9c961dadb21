import StreetModel
import TextUI

extension Workbench {
    /// Takes nothing but Enter, Esc or a click, with which the person says that they have seen what came.
    mutating func take(_ input: Input, over hold: Hold) -> [Effect] {
        switch input {
        case .key(.control("c")): return cancel()
        case .key(.enter), .key(.escape), .mouse(.press, row: _, column: _):
            self.hold = nil
            switch hold {
            case .otherGrid: return []
            case .panel(let elder): return readNotices(of: elder)
            }
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
        if isOwnAct { return kept }
        hold = .otherGrid
        toast = Toast(session.words.standInIsOver)
        return kept
    }

    private func isOpen(_ grid: String, for me: Staff) -> Bool {
        office.answers(me, for: grid, at: session.now) && office.grid(grid)?.isOpen ?? false
    }
}
