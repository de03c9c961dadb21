/// The minutes are corrected, made a numbered version, or signed (minutes.marked).
package struct MinutesMarked: EventBody {
    /// What happens to the minutes.
    package enum Mark: String, Choice, Hashable {
        /// A section says something else than what was built from the log.
        case corrected
        /// A numbered version is fixed as it stands.
        case versioned
        case signed

        package var word: String { rawValue }
        package var names: [String] { [] }
    }

    package var meeting = ""
    package var mark = Mark.corrected
    /// The version, from 1, for ``Mark/versioned`` and ``Mark/signed``.
    package var version = 0
    /// The key of the section that is corrected.
    package var section = ""
    /// Who signs: 主持人, 记录人 …
    package var role = ""
    /// The text of the section, or of the version's lines.
    package var was = ""
    package var text = ""
    package var lines: [String] = []
    package var signer = ""

    package init() {}

    package static let fields: [Field<MinutesMarked>] = [
        .text("meeting", "", \.meeting, isRequired: true), .choice("mark", "", \.mark),
        .number("version", "", \.version, in: 0...100_000), .text("section", "", \.section),
        .text("role", "", \.role), .text("was", "", \.was, isPrivate: true), .text("text", "", \.text, isPrivate: true),
        .list("lines", \.lines, isPrivate: true), .text("signer", "", \.signer, isPrivate: true),
    ]
}
