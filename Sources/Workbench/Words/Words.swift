package import StreetModel

/// Every sentence and word a person reads, in Chinese and English: the one place that makes them.
///
/// How to add a sentence: a property or function in the extension of its subject, with both languages side by side.
package struct Words: Hashable, Sendable {
    /// The two languages of the desk.
    package enum Language: String, CaseIterable, Hashable, Sendable {
        case chinese = "zh"
        case english = "en"

        /// The other one, for the key that switches.
        package var other: Language { self == .chinese ? .english : .chinese }
    }

    package internal(set) var language: Language
    /// Who reads: what of people is masked follows from it. Nobody, who sees everything masked, until it is known.
    package var reader = Reader.nobody

    package init(_ language: Language) {
        self.language = language
    }

    /// The same reader in the other language.
    package var inOtherLanguage: Words {
        var words = self
        words.language = language.other
        return words
    }

    /// Chooses the sentence of the person's language.
    package func callAsFunction(_ chinese: String, _ english: String) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    /// "1 line", "2 lines": a number with what is counted, in an English sentence.
    func counted(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }

    /// "A task", "An anomaly": a noun at the beginning of an English sentence.
    func article(_ noun: String) -> String {
        noun.first.map { "aeiouAEIOU".contains($0) } ?? false ? "An \(noun)" : "A \(noun)"
    }

    /// Joins words the way the language does: Chinese without spaces, English with them.
    package func joined(_ words: [String]) -> String {
        words.filter { !$0.isEmpty }.joined(separator: language == .chinese ? "" : " ")
    }
}
