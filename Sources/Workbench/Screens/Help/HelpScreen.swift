import TextUI

/// The keys of a screen, from the one table of bindings.
package struct HelpScreen: Equatable, Sendable {
    /// The screen the help is about.
    package var context: KeyContext
    package var scroll = 0

    package init(about context: KeyContext) {
        self.context = context
    }
}
