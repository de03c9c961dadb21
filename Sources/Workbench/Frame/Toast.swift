/// The one line that answers the last key.
package struct Toast: Equatable, Sendable {
    package enum Tone: Equatable, Sendable { case done, hint, refused, alarm }

    package var text: String
    package var tone: Tone

    package init(_ text: String, _ tone: Tone = .hint) {
        self.text = text
        self.tone = tone
    }
}
