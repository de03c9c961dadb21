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

    /// The bindings whose title or key matches what is typed.
    package func matches(_ words: Words) -> [Binding] {
        KeyTable.bindings(in: context).filter { binding in
            guard !PaletteLayer.movements.contains(binding.command) else { return false }
            let typed = field.text.lowercased()
            return typed.isEmpty || words.title(binding.command).lowercased().contains(typed)
                || Words(words.language.other).title(binding.command).lowercased().contains(typed)
        }
    }
}
