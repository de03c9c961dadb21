import StreetModel
import TextUI

extension Workbench {
    /// While a layer has the keys, or nothing but Enter is taken, the hint row shows that only.
    var layerHint: String? {
        let words = session.words
        if hold != nil { return words.enterGoesOn }
        switch layer {
        case .menu: return words.menuHint
        case .find(let find): return words.findHint(find)
        case .palette: return words.paletteHint
        case .prompt(let prompt, _): return prompt.hint
        case .form(let form): return words.hint(form)
        case .drafts: return words.draftsHint
        case .pin: return words.pinHint
        case nil:
            guard case .meeting(let meeting) = screens.last, let entry = meeting.entry else { return nil }
            return words.entryHint(entry.purpose)
        }
    }

    /// The row of the find field: the band's, or the one above it while something has to be seen on every screen.
    var findRow: Int {
        guard let context, let top = screens.last else { return 2 }
        return top.band(context).isEmpty ? 2 : 1
    }

    func drawLayer(on canvas: inout Canvas) {
        switch layer {
        case .menu(let menu): draw(menu, on: &canvas)
        case .find(var find):
            drawElsewhere(find, on: &canvas)
            drawField(session.words.findTitle, &find.field, row: findRow, on: &canvas)
        case .palette(let palette): draw(palette, on: &canvas)
        case .prompt(let prompt, var field): drawPrompt(prompt, &field, on: &canvas)
        case .form(let form): if let context { FormPainter(form: form, context: context).draw(on: &canvas) }
        case .drafts(let offer): if let context { draw(offer, context, on: &canvas) }
        case .pin(let entry):
            let area = Rect(row: 3, column: 0, columns: session.size.columns, rows: 4)
            canvas.fill(area, with: " ")
            box(area, title: session.words.title(.pin), on: &canvas)
            draw(entry, row: area.row + 1, column: 2, on: &canvas)
        case nil: break
        }
    }

    /// Where a menu stands: a box in the upper two thirds, higher where it is long, and never over the hints.
    ///
    /// On twelve rows ten items leave no room for the lower rule, and the box stands left of the clock.
    func menuArea(_ menu: Menu) -> Rect {
        let columns = min(
            session.size.columns, max(26, (menu.items.map(width).max() ?? 0) + 8, menu.title.columns + 4))
        let room = session.size.rows - 1
        let rows = min(room, menu.items.count + 2)
        let top = max(0, min(3, room - 1 - rows))
        let column = top == 0 ? 0 : max(0, (session.size.columns - columns) / 2)
        return Rect(row: top, column: column, columns: columns, rows: rows)
    }

    /// The columns of an item's title, and of why it is disabled.
    private func width(_ item: Menu.Item) -> Int {
        item.title.columns + (item.refusal.map { session.words.shortRefusal($0).columns + 3 } ?? 0)
    }

    private func draw(_ menu: Menu, on canvas: inout Canvas) {
        let area = menuArea(menu)
        canvas.fill(area, with: " ", style: .plain)
        box(area, title: menu.title, on: &canvas)
        for (index, item) in menu.items.enumerated() {
            let isSelected = index == menu.selected
            let why = item.refusal.map { " (\(session.words.shortRefusal($0)))" } ?? ""
            let text = "\(isSelected ? ">" : " ") \(item.digit) \(item.title)\(why)"
            canvas.write(
                text.padded(to: area.size.columns - 2), row: area.row + 1 + index, column: area.column + 1,
                style: Style(item.refusal == nil ? .plain : .quiet, reverse: isSelected),
                width: area.size.columns - 2)
        }
    }

    /// The drafts that are offered, each with its title and when it was written.
    private func draw(_ offer: DraftOffer, _ context: ScreenContext, on canvas: inout Canvas) {
        let words = session.words
        let columns = session.size.columns
        let height = min(offer.items.count, max(1, session.size.rows - DraftOffer.top - 4))
        let area = Rect(row: DraftOffer.top, column: 0, columns: columns, rows: height + 2)
        canvas.fill(area, with: " ", style: .plain)
        box(area, title: words.draftsTitle, on: &canvas)
        var window = ScrollWindow()
        window.show(selected: offer.selected, count: offer.items.count, height: height)
        for (offset, index) in window.visible(count: offer.items.count, height: height).enumerated() {
            let item = offer.items[index]
            let isSelected = index == offer.selected
            let time = words.moment(item.draft.writtenAt, now: context.now, offset: office.offset)
            let row = area.row + 1 + offset
            let style = Style(.plain, reverse: isSelected)
            let title =
                "\(isSelected ? ">" : " ") \(index < 9 ? String(index + 1) : " ") "
                + item.subject.title(context)
            canvas.write(title.padded(to: columns - 2), row: row, column: 1, style: style, width: columns - 2)
            canvas.write(
                " \(time) ", row: row, column: columns - 3 - time.columns, style: style, width: time.columns + 2)
        }
    }

    func box(_ area: Rect, title: String, on canvas: inout Canvas) {
        let rule = Rect(row: area.row, column: area.column, columns: area.size.columns, rows: 1)
        canvas.fill(rule, with: "-")
        canvas.fill(
            Rect(row: area.row + area.size.rows - 1, column: area.column, columns: area.size.columns, rows: 1),
            with: "-")
        for row in area.rows.dropFirst().dropLast() {
            canvas.write("|", row: row, column: area.column)
            canvas.write("|", row: row, column: area.column + area.size.columns - 1)
        }
        canvas.write(
            " \(title.shortened(to: area.size.columns - 4)) ", row: area.row, column: area.column + 1,
            style: Style(.heading, bold: true))
    }

    private func drawField(_ title: String, _ field: inout TextField, row: Int, on canvas: inout Canvas) {
        canvas.fill(Rect(row: row, column: 0, columns: session.size.columns, rows: 1), with: " ")
        let used = canvas.write("\(title) ", row: row, column: 0, style: Style(.heading, bold: true))
        field.draw(
            on: &canvas, row: row, column: used, width: session.size.columns - used, style: Style(underline: true))
    }

    private func drawPrompt(_ prompt: Prompt, _ field: inout TextField, on canvas: inout Canvas) {
        let area = Rect(row: 3, column: 0, columns: session.size.columns, rows: 4)
        canvas.fill(area, with: " ")
        box(area, title: prompt.title, on: &canvas)
        field.draw(
            on: &canvas, row: area.row + 1, column: 2, width: area.size.columns - 4, style: Style(underline: true))
    }

    /// Where the palette stands, with a line for what is typed and at least one below it.
    func paletteArea(_ palette: PaletteLayer) -> Rect {
        let rows = min(max(1, palette.matches(session.words, pinyin).count) + 3, session.size.rows - 5)
        let columns = min(session.size.columns, 48)
        return Rect(row: 3, column: (session.size.columns - columns) / 2, columns: columns, rows: rows)
    }

    /// The lines of the palette that are seen.
    func paletteWindow(_ palette: PaletteLayer) -> ScrollWindow {
        var window = ScrollWindow()
        let count = palette.matches(session.words, pinyin).count
        window.show(selected: palette.selected, count: count, height: paletteArea(palette).size.rows - 3)
        return window
    }

    private func draw(_ palette: PaletteLayer, on canvas: inout Canvas) {
        let words = session.words
        let matches = palette.matches(words, pinyin)
        let area = paletteArea(palette)
        let columns = area.size.columns
        canvas.fill(area, with: " ")
        box(area, title: words.title(.palette), on: &canvas)
        let field = palette.field
        field.draw(
            on: &canvas, row: area.row + 1, column: area.column + 2, width: columns - 4, style: Style(underline: true))
        if matches.isEmpty {
            canvas.write(words.foundNothing, row: area.row + 2, column: area.column + 3, width: columns - 5)
        }
        let window = paletteWindow(palette)
        let height = area.size.rows - 3
        for (offset, index) in window.visible(count: matches.count, height: height).enumerated() {
            let binding = matches[index]
            let isSelected = index == palette.selected
            let title = "\(isSelected ? ">" : " ") \(words.title(binding.command))"
            let row = area.row + 2 + offset
            canvas.write(
                title.padded(to: columns - 16), row: row, column: area.column + 1,
                style: Style(.plain, reverse: isSelected), width: columns - 16)
            canvas.writeRight(words.keys(of: binding), row: row, end: area.column + columns - 2)
        }
    }
}
