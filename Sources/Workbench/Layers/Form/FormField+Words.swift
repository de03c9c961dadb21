package import TextUI

extension FormField {
    /// The text that is written in it; nil where nothing is written but chosen, found or listed.
    package var words: TextField? {
        get {
            switch content {
            case .text(let field), .telephone(let field), .time(let field), .number(let field, _), .identity(let field),
                .day(let field, _):
                field
            case .code(let code): code.field
            case .choice, .finder, .contacts: nil
            }
        }
        set {
            guard let newValue else { return }
            switch content {
            case .text: content = .text(newValue)
            case .telephone: content = .telephone(newValue)
            case .time: content = .time(newValue)
            case .number(_, let range): content = .number(newValue, range)
            case .identity: content = .identity(newValue)
            case .day(_, let leaning): content = .day(newValue, leaning)
            case .code(var code):
                code.field = newValue
                content = .code(code)
            case .choice, .finder, .contacts: break
            }
        }
    }

    /// True where words are written; a choice, a finder and a list take what there is.
    var hasWords: Bool { words != nil }
}
