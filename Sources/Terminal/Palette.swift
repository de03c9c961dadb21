import CCurses
import TextUI

/// How each tone looks on a terminal with so many colours.
///
/// Colours lie on the terminal's own background, dark or light: with 256 they are of middle brightness and legible on
/// both, with fewer they are the person's own choice of red, green and so on. Every tone has its own pair.
struct Palette {
    /// What ncurses is told for a run of cells.
    struct Look: Hashable {
        var attributes: Int
        var pair: Int
    }

    let colors: Int

    /// The foreground colour of a tone, nil for the terminal's own.
    func foreground(_ tone: Style.Tone) -> Int? {
        guard colors >= 8 else { return nil }
        let many = colors >= 256
        switch tone {
        case .plain: return nil
        case .heading: return many ? 32 : 4
        case .good: return many ? 28 : 2
        case .warning: return many ? 130 : 3
        case .alarm: return many ? 160 : 1
        case .quiet: return many ? 244 : nil
        case .accent: return many ? 30 : 6
        case .personal: return many ? 133 : 5
        }
    }

    /// The pair of a tone; 0 is the terminal's own colours.
    func pair(_ tone: Style.Tone) -> Int {
        foreground(tone) == nil ? 0 : Int(tone.rawValue)
    }

    /// What a style becomes: the tone's colour, and attributes that carry the tone where there is no colour for it.
    func look(_ style: Style) -> Look {
        var attributes = 0
        if style.bold || isBold(style.tone) { attributes |= CURSES_BOLD }
        if style.reverse { attributes |= CURSES_REVERSE }
        if style.underline { attributes |= CURSES_UNDERLINE }
        if style.tone == .quiet && colors < 256 { attributes |= CURSES_DIM }
        return Look(attributes: attributes, pair: pair(style.tone))
    }

    private func isBold(_ tone: Style.Tone) -> Bool {
        switch tone {
        case .alarm: true
        case .heading: colors < 256
        case .warning: colors < 8
        case .plain, .good, .quiet, .accent, .personal: false
        }
    }
}
