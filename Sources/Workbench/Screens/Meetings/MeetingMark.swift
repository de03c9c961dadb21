import StreetModel
import TextUI

/// How a meeting stands in a list: glyph and colour (TERMINAL §1.12).
struct MeetingMark {
    let glyph: Character
    let style: Style

    /// `!` something of the preparation is late, `-` being prepared, `+` announced or held, `~` now, `x` it was not held.
    init(_ state: MeetingState, _ view: MeetingPlanView) {
        switch state.stage {
        case .preparing where !view.notice.isInTime || view.linesLate > 0: self.init("!", Style(.warning, bold: true))
        case .published where view.linesLate > 0: self.init("!", Style(.warning, bold: true))
        case .preparing: self.init("-", .plain)
        case .published: self.init("+", Style(.good))
        case .signingIn, .running, .adjourned: self.init("~", Style(.accent, bold: true))
        case .closed, .publicised, .archived: self.init("+", Style(.quiet))
        case .failed, .cancelled: self.init("x", Style(.quiet))
        }
    }

    private init(_ glyph: Character, _ style: Style) {
        self.glyph = glyph
        self.style = style
    }
}
