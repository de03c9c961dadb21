extension TopicRaised {
    /// The stored names of the fields that may be changed afterwards; where it lies and where it came from stay.
    private static let amendable: Set<String> = [
        "title", "wish", "channel", "on", "households", "urgent", "unit", "liaison", "links", "proposer", "telephone",
    ]

    /// True for a field of its own that may be changed; every other key is an answer's to a question of the form.
    package static func isAmendable(_ key: String) -> Bool { amendable.contains(key) }

    /// The value of a field, or the answer to a question of the form; links stand apart by blanks, no answer is empty.
    package func value(of key: String) -> String {
        guard let field = TopicRaised.fields.first(where: { $0.key == key }) else {
            return answers.first { $0.first == key }?.last ?? ""
        }
        switch field.read(self) {
        case .text(let text): return text
        case .rows(let rows): return rows.joined().joined(separator: " ")
        }
    }

    /// Sets a field that may be changed, or the answer to a question of the form.
    package mutating func set(_ key: String, to text: String) throws(FieldFault) {
        if key == "links" {
            links = text.split(separator: " ").map(String.init)
        } else if let field = TopicRaised.fields.first(where: { $0.key == key }) {
            guard TopicRaised.isAmendable(key) else { return }
            try field.write(&self, .text(text))
        } else {
            answers.removeAll { $0.first == key }
            if !text.isBlank { answers.append([key, text]) }
        }
    }
}
