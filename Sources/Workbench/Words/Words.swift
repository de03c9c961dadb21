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

    package let language: Language

    package init(_ language: Language) {
        self.language = language
    }

    /// Chooses the sentence of the person's language.
    package func callAsFunction(_ chinese: String, _ english: String) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }

    /// Joins words the way the language does: Chinese without spaces, English with them.
    package func joined(_ words: [String]) -> String {
        words.filter { !$0.isEmpty }.joined(separator: language == .chinese ? "" : " ")
    }
}
