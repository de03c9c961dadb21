import StreetModel
import TextUI

/// The mark of a slot: a glyph of certain width beside its colour, never colour alone (TERMINAL §1.12).
struct SlotGlyph: Equatable {
    var character: Character
    var style: Style

    init(_ view: SlotView, hasAnomaly: Bool) {
        if hasAnomaly && view.duty == .due {
            self.init("!", Style(.alarm, bold: true))
            return
        }
        switch view.state {
        case .excused: self.init(".", Style(.quiet))
        case .done where view.outcome == .abnormal: self.init("!", Style(.alarm, bold: true))
        case .done: self.init("+", Style(.good))
        case _ where view.outcome == .unclear: self.init("?", Style(.warning))
        case .notYet, .open: self.init("-", .plain)
        case .closing: self.init("~", Style(.warning))
        case .overdue, .missed: self.init("!", Style(.alarm))
        }
    }

    /// The mark of a visit; quiet where nobody is due any more.
    init(_ view: VisitView?) {
        guard let view else {
            self.init(".", Style(.quiet))
            return
        }
        switch view.state {
        case .excused: self.init(".", Style(.quiet))
        case .done where view.outcome == .abnormal: self.init("!", Style(.alarm, bold: true))
        case .done: self.init("+", Style(.good))
        case _ where view.outcome == .unclear: self.init("?", Style(.warning))
        case .notYet, .open: self.init("-", .plain)
        case .closing: self.init("~", Style(.warning))
        case .overdue, .missed: self.init("!", Style(.alarm))
        }
    }

    private init(_ character: Character, _ style: Style) {
        self.character = character
        self.style = style
    }
}
