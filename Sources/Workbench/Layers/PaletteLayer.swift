package import StreetModel
package import TextUI

/// Everything there is to do, found by its name; each with its key (TERMINAL §1.2).
package struct PaletteLayer: Equatable, Sendable {
    package var field = TextField()
    package var selected = 0
    package let context: KeyContext

    /// Commands that only move are not listed.
    private static let movements: Set<Command> = [
        .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab, .backTab, .back, .cancel, .palette,
    ]

    package init(_ context: KeyContext) {
        self.context = context
    }

    /// The bindings whose title matches what is typed, behind them those whose Chinese title is read so.
    package func matches(_ words: Words, _ pinyin: PinyinTable? = nil) -> [Binding] {
        let all = KeyTable.bindings(in: context).filter { !PaletteLayer.movements.contains($0.command) }
        let typed = field.text.lowercased()
        guard !typed.isEmpty else { return all }
        let other = Words(words.language.other)
        let isTitled = { (binding: Binding) in
            words.title(binding.command).lowercased().contains(typed)
                || other.title(binding.command).lowercased().contains(typed)
        }
        let titled = all.filter(isTitled)
        guard let names = pinyin.flatMap({ NameMatcher(typed, $0) }) else { return titled }
        return titled + all.filter { !isTitled($0) && names.matches(Words(.chinese).title($0.command)) }
    }
}
