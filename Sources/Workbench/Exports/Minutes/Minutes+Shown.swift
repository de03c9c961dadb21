import StreetModel

/// The minutes as somebody may read them: whoever is not of the place sees no telephone number (DOMAIN §7).
extension Minutes {
    /// Whether the reader sees everything in them.
    var isWhole: Bool { words.shows(in: meeting.place) }

    /// A line of the minutes, of a version, an objection or a follow-up as the reader sees it.
    func shown(_ line: String) -> String { words.shown(line, in: meeting.place, office) }

    /// The parts as the reader sees them.
    var shownSections: [MinutesSection] {
        sections.map { section in
            var section = section
            section.heading = shown(section.heading)
            section.lines = section.lines.map(shown)
            return section
        }
    }

    /// What the reader wrote over a text that was shown masked: a number that stands there masked still is the text's own,
    /// so that nobody overwrites what nobody showed.
    package func unmasked(_ written: String, over text: String) -> String {
        var result = written
        for (mask, own) in hidden(in: text) {
            let parts = result.split(separator: mask, omittingEmptySubsequences: false)
            result = parts.dropFirst().enumerated().reduce(String(parts.first ?? "")) { text, next in
                text + own[min(next.offset, own.count - 1)] + next.element
            }
        }
        return result
    }

    /// What stands masked in a text, with what it hides, in the order of the text.
    private func hidden(in text: String) -> [String: [String]] {
        let (own, seen) = (Array(text), Array(shown(text)))
        var found: [String: [String]] = [:]
        for run in seen.indices.split(whereSeparator: { !(seen[$0] == "*" || seen[$0].isNumber) }) {
            let range = run.startIndex..<run.endIndex
            if seen[range] != own[range] { found[String(seen[range]), default: []].append(String(own[range])) }
        }
        return found
    }
}
