/// What somebody's ssh asks for (SSH_ORIGINAL_COMMAND), as words; no shell ever reads it.
struct SessionLine: Equatable {
    /// Without the program's own name.
    private(set) var words: [String] = []

    /// Options that would name another person, desk, instant or file.
    private static let denied = ["--as", "--desk", "--at"]
    /// Options whose value is a file.
    private static let files = ["--out", "--from"]

    /// Splits at blanks; quotes hold words together, and a backslash takes the next character as it is.
    init(_ text: String) {
        var word: String?
        var quote: Character?
        var isEscaped = false
        for character in text {
            if isEscaped {
                word = (word ?? "") + String(character)
                isEscaped = false
            } else if character == "\\" && quote != "'" {
                isEscaped = true
            } else if let open = quote {
                if character == open { quote = nil } else { word = (word ?? "") + String(character) }
            } else if character == "'" || character == "\"" {
                quote = character
                word = word ?? ""
            } else if character.isWhitespace {
                if let whole = word { words.append(whole) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let whole = word { words.append(whole) }
        if words.first == "streetdesk" { words.removeFirst() }
    }

    /// The first word that may not be asked for; nil where all may.
    var refused: String? {
        for (index, word) in words.enumerated() {
            let name = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
            if SessionLine.denied.contains(name) { return name }
            guard SessionLine.files.contains(name) else { continue }
            let value = word == name ? words.dropFirst(index + 1).first ?? "" : String(word.dropFirst(name.count + 1))
            if !SessionLine.isBareName(value) && !SessionLine.isDay(value) { return "\(name) \(value)" }
        }
        let isRoll = words.starts(with: ["meeting", "roll"])
        guard isRoll || words.first == "import" else { return nil }
        return words.dropFirst(isRoll ? 2 : 1).first { !$0.hasPrefix("-") && !SessionLine.isBareName($0) }
    }

    /// Whether they want to know what there is, or how it is written.
    var asksForHelp: Bool { words.first == "help" || words.contains("--help") || words.contains("-h") }

    /// A file of the person's own folder: no path, and nothing hidden.
    static func isBareName(_ name: String) -> Bool {
        !name.isEmpty && !name.contains("/") && !name.hasPrefix(".") && !name.hasPrefix("-")
    }

    /// `--from` of a report or an audit is a day.
    private static func isDay(_ text: String) -> Bool { text.allSatisfy { $0.isNumber || $0 == "-" } && !text.isEmpty }
}
