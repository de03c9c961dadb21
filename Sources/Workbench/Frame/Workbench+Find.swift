import StreetModel
import TextUI

extension Workbench {
    /// Begins to look for what was typed: in the list at hand, and for everybody else.
    mutating func beginFind(_ text: String) -> [Effect] {
        endNarrowing()
        var find = FindLayer(text)
        look(&find)
        layer = .find(find)
        return askForPinyin(find.text)
    }

    /// A list that stands narrowed shows everybody again, the person found stays selected; false where none is.
    @discardableResult mutating func endNarrowing() -> Bool {
        guard let context, let top = screens.indices.last else { return false }
        return screens[top].endNarrowing(context)
    }

    /// Narrows the list at hand to what is typed, and finds all others whom it fits.
    mutating func look(_ find: inout FindLayer) {
        guard let context, let top = screens.indices.last else { return }
        let text = find.text
        _ = screens[top].narrow(to: text, context)
        find.selected = nil
        let query = PersonQuery(text, pinyin)
        find.elsewhere =
            query.isEmpty
            ? []
            : office.people(
                query, for: context.me, context.words.reader, at: context.now,
                except: screens[top].peopleAtHand(context), pinyin)
    }

    /// Keys while something is looked for.
    mutating func take(_ input: Input, in layer: FindLayer) -> [Effect] {
        guard let context, let top = screens.indices.last else { return [] }
        var find = layer
        if case .mouse(let action, let row, let column) = input {
            return click(action, row: row, column: column, in: find, context)
        }
        if find.selected != nil, let effects = choose(input, in: find) { return effects }
        switch input {
        case .key(.escape):
            _ = screens[top].narrow(to: "", context)
            self.layer = nil
        case .key(.enter), .key(.down):
            if screens[top].hasMatch(find.text, context) {
                self.layer = nil
            } else if !find.elsewhere.isEmpty {
                if input == .key(.enter) { return open(find.elsewhere[0], context) }
                find.selected = 0
                self.layer = .find(find)
            } else {
                // With nobody found the field stays, so that no digit behind it falls on somebody else.
                toast = Toast(session.words.foundNobody(find.field.text), .refused)
            }
        case .key(.tab), .key(.backTab):
            if find.elsewhere.isEmpty {
                toast = Toast(session.words.nobodyElsewhere)
            } else {
                find.selected = 0
                self.layer = .find(find)
            }
        default:
            guard find.field.handle(input) else {
                toast = Toast(session.words.fieldHasKeys)
                return []
            }
            look(&find)
            self.layer = .find(find)
            return askForPinyin(find.text)
        }
        return []
    }

    /// Keys on those who are found elsewhere: digits and Enter open a file; nil for what the field takes.
    private mutating func choose(_ input: Input, in layer: FindLayer) -> [Effect]? {
        guard let context, let selected = layer.selected else { return nil }
        var find = layer
        switch input {
        case .key(.up): find.move(by: -1)
        case .key(.down): find.move(by: 1)
        case .key(.pageUp): find.move(by: -min(selected, elsewhereRows(find)))
        case .key(.pageDown): find.move(by: elsewhereRows(find))
        case .key(.home): find.selected = 0
        case .key(.end): find.selected = find.elsewhere.count - 1
        case .key(.escape), .key(.tab), .key(.backTab): find.selected = nil
        case .key(.enter): return open(find.elsewhere[selected], context)
        case .text(let character):
            guard let digit = KeyFolding.folded(character).wholeNumberValue else { return nil }
            let index = elsewhereWindow(find).first + digit - 1
            guard digit > 0, digit <= elsewhereRows(find), find.elsewhere.indices.contains(index) else {
                toast = Toast(session.words.chooseByDigit)
                return []
            }
            return open(find.elsewhere[index], context)
        case .key, .paste, .mouse, .resize: return nil
        }
        self.layer = .find(find)
        return []
    }

    /// Opens the file of somebody who was found elsewhere; the list at hand shows everybody again.
    private mutating func open(_ person: FoundPerson, _ context: ScreenContext) -> [Effect] {
        _ = screens[screens.count - 1].narrow(to: "", context)
        layer = nil
        return push(.file(FileScreen(elder: person.elder)))
    }

    /// A click takes what was found, at hand or elsewhere; on the field's own row it changes nothing.
    private mutating func click(
        _ action: MouseAction, row: Int, column: Int, in find: FindLayer, _ context: ScreenContext
    ) -> [Effect] {
        guard case .press = action, row != findRow, let top = screens.last else { return [] }
        let area = elsewhereArea(find)
        if area.rows.contains(row) {
            let index = elsewhereWindow(find).first + row - area.row - 1
            guard row > area.row, find.elsewhere.indices.contains(index) else { return [] }
            return open(find.elsewhere[index], context)
        }
        guard top.hasMatch(find.text, context) else { return [] }
        layer = nil
        return click(action, row: row, column: column, context)
    }
}
