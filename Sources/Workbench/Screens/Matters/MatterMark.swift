import StreetModel
import TextUI

/// The sign of a matter: late, soon, not yet, done, parked, void (TERMINAL §1.12).
struct MatterMark: Equatable {
    var character: Character
    var style: Style

    init(_ matter: Matter, _ context: ScreenContext) {
        let progress = matter.progress
        let remaining = context.office.clocks(of: matter, at: context.now).first?.remaining(at: context.now)
        if matter.isTakenBack || progress.withdrawal != nil || progress.merging != nil {
            self.init("x", Style(.quiet))
        } else if !matter.isOpen {
            self.init("+", Style(.good))
        } else if context.office.parking(of: matter, at: context.now) != nil {
            self.init(".", Style(.quiet))
        } else if let remaining, remaining < 0 {
            self.init("!", Style(.alarm, bold: true))
        } else if let remaining, remaining <= context.office.profile.imminentMinutes * 60 {
            self.init("~", Style(.warning))
        } else if progress.stage >= .handled {
            self.init("+", Style(.good))
        } else {
            self.init("-", .plain)
        }
    }

    private init(_ character: Character, _ style: Style) {
        self.character = character
        self.style = style
    }
}
