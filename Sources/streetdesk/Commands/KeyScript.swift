import TextUI

/// Keys written as words, by tmux's names; any other word is typed as it stands.
struct KeyScript {
    let inputs: [Input]

    init(_ script: String) {
        inputs = script.split(separator: " ").flatMap { KeyScript.inputs(String($0)) }
    }

    private static func inputs(_ word: String) -> [Input] {
        if let key = names[word] { return [.key(key)] }
        if word == "Space" { return [.text(" ")] }
        if word.hasPrefix("C-"), word.count == 3, let letter = word.last { return [.key(.control(letter))] }
        if word.hasPrefix("F"), let number = Int(word.dropFirst()), (1...12).contains(number) {
            return [.key(.function(number))]
        }
        return word.map { .text($0) }
    }

    private static let names: [String: Key] = [
        "Enter": .enter, "Escape": .escape, "Esc": .escape, "Tab": .tab, "BTab": .backTab, "BSpace": .backspace,
        "DC": .delete,
        "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end,
        "PageUp": .pageUp, "PPage": .pageUp, "PgUp": .pageUp, "PageDown": .pageDown, "NPage": .pageDown,
        "PgDn": .pageDown,
    ]
}
