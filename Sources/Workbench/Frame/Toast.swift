/// The one line that answers the last key.
package struct Toast: Equatable, Sendable {
    /// How much the line matters; it decides the style.
    package enum Tone: Equatable, Sendable { case done, hint, refused, alarm }

    package var text: String
    package var tone: Tone

    package init(_ text: String, _ tone: Tone = .hint) {
        self.text = text
        self.tone = tone
    }
}
