package import StreetModel
package import TextUI

/// Who sits at which screen, in which language, at what time.
package struct Session: Equatable, Sendable {
    package var me: Staff?
    package var now: Moment
    package var size: Size
    package var words: Words
    /// A rehearsal desk: every screen says 演练.
    package var isRehearsal: Bool
    /// Why nothing can be written; nil where it can.
    package var readOnly: StorageFault?
    /// The person has a PIN of their own, which unlocks the screen.
    package var hasPIN = false
    package var isMouseOn = true
    /// The filters of matters that the person keeps.
    package var keptViews: [MatterView] = []

    package init(
        now: Moment, size: Size, words: Words, isRehearsal: Bool, readOnly: StorageFault? = nil
    ) {
        self.now = now
        self.size = size
        self.words = words
        self.isRehearsal = isRehearsal
        self.readOnly = readOnly
    }
}
