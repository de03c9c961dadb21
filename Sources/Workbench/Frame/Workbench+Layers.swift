import StreetModel
import TextUI

extension Workbench {
    /// Keys while a layer lies on top.
    mutating func take(_ input: Input, in layer: Layer) -> [Effect] {
        // Cancelled by Ctrl-C a find is dropped as by Esc.
        if input == .key(.control("c")) {
            if case .find = layer { _ = take(.key(.escape), in: FindLayer()) }
            if case .form(let form) = layer, let context { return leave(form, context) + cancel() }
            if case .prompt(let prompt, let field) = beforeMenu ?? layer { return leave(prompt, field) + cancel() }
            return cancel()
        }
        switch layer {
        case .menu(let menu): return take(input, in: menu)
        case .find(let find): return take(input, in: find)
        case .palette(let palette): return take(input, in: palette)
        case .prompt(let prompt, let field): return take(input, prompt, field)
        case .form(let form): return take(input, in: form)
        case .drafts(let offer): return take(input, in: offer)
        case .pin(let entry): return take(input, entry)
        }
    }

    private mutating func take(_ input: Input, in menu: Menu) -> [Effect] {
        var menu = menu
        switch input {
        case .key(.escape), .text("q"): layer = beforeMenu
        case .text("g"):
            // Going elsewhere is asked for whatever is open: the digit that follows never acts on a row.
            layer = beforeMenu
            return beforeMenu == nil ? run(.go) : []
        case .key(.up), .text("k"), .mouse(.wheelUp, _, _): menu.selected = max(0, menu.selected - 1)
        case .key(.down), .text("j"), .mouse(.wheelDown, _, _):
            menu.selected = min(menu.items.count - 1, menu.selected + 1)
        case .key(.enter): return choose(menu.items[menu.selected])
        case .mouse(.press, let row, let column):
            let area = menuArea(menu)
            let index = row - area.row - 1
            guard area.contains(row: row, column: column) else {
                layer = beforeMenu
                return []
            }
            if menu.items.indices.contains(index) { return choose(menu.items[index]) }
        case .text(let character):
            let digit = KeyFolding.folded(character)
            if let item = menu.items.first(where: { $0.digit == digit }) { return choose(item) }
            toast = Toast(session.words.chooseByDigit)
        case .key, .paste: toast = Toast(session.words.chooseByDigit)
        case .resize: break
        }
        if case .menu = self.layer { self.layer = .menu(menu) }
        return []
    }

    private mutating func choose(_ item: Menu.Item) -> [Effect] {
        layer = item.choice == .back ? beforeMenu : nil
        switch item.choice {
        case .command(let command): return run(command)
        case .step(let step):
            let effects = carry(out: [step])
            if effects.isEmpty, let note = beforeMenu { (layer, saving) = (note, nil) }
            return effects
        case .menu(let menu): layer = .menu(menu)
        case .openRound(let grid): openRound(grid)
        case .back: break
        }
        return []
    }

    private mutating func take(_ input: Input, in palette: PaletteLayer) -> [Effect] {
        var palette = palette
        let matches = palette.matches(session.words, pinyin)
        switch input {
        case .key(.escape):
            layer = nil
            return []
        case .key(.enter): return choose(palette.selected, of: matches)
        case .mouse(.press, let row, let column):
            let area = paletteArea(palette)
            guard area.contains(row: row, column: column) else {
                layer = nil
                return []
            }
            let index = paletteWindow(palette).first + row - area.row - 2
            if row > area.row + 1, row < area.row + area.size.rows - 1 { return choose(index, of: matches) }
        case .key(.up), .mouse(.wheelUp, _, _): palette.selected = max(0, palette.selected - 1)
        case .key(.down), .mouse(.wheelDown, _, _):
            palette.selected = max(0, min(matches.count - 1, palette.selected + 1))
        default:
            if palette.field.handle(input) {
                palette.selected = 0
            } else {
                toast = Toast(session.words.fieldHasKeys)
            }
        }
        layer = .palette(palette)
        return askForPinyin(palette.field.text)
    }

    /// Runs a line of the palette; where nothing was found it stays open and says so.
    private mutating func choose(_ index: Int, of matches: [Binding]) -> [Effect] {
        guard matches.indices.contains(index) else {
            toast = Toast(session.words.foundNothing, .refused)
            return []
        }
        layer = nil
        return run(matches[index].command)
    }

    /// The row of screens: where one can go from here.
    func screenMenu(_ context: ScreenContext) -> Menu {
        let words = session.words
        var board = Menu.Item("4", words.board, .command(.board))
        if !Office.hasBoard(context.me) { board.refusal = .needsRole(.communityStaff) }
        let items = [
            Menu.Item("1", words.round, .command(.rounds)),
            Menu.Item("2", words.topicsTitle, .command(.topics)),
            Menu.Item("3", words.matters, .command(.matters)),
            board,
            Menu.Item("5", words.dutyTitle, .command(.duty)),
            Menu.Item("6", words.title(.complaints), .command(.complaints)),
            Menu.Item("7", words.registersTitle, .command(.registers)),
            Menu.Item("8", words.leave, .command(.leave)),
            Menu.Item("9", words.title(.dues), .command(.dues)),
            Menu.Item("0", words.title(.back), .back),
        ]
        return Menu(words.title(.go), items)
    }
}
