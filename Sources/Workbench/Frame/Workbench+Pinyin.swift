import StreetModel
import TextUI

extension Workbench {
    /// Asks for the readings of characters with the first Latin letter that is looked for: who types none, and the
    /// first frame, never wait for them.
    mutating func askForPinyin(_ text: String) -> [Effect] {
        guard !hasAskedForPinyin, NameMatcher.hasLetter(text) else { return [] }
        hasAskedForPinyin = true
        return [.readPinyin]
    }

    /// The readings are there: what is being looked for is looked for anew.
    mutating func take(_ table: PinyinTable?) {
        pinyin = table
        guard table != nil else { return }
        switch layer {
        case .find(var find):
            if let context, let top = screens.indices.last { _ = screens[top].narrow(to: "", context) }
            look(&find)
            layer = .find(find)
        case .form(var form):
            form.look(table)
            layer = .form(form)
        case .menu, .palette, .prompt, .drafts, .pin, nil: break
        }
    }
}
