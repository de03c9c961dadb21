internal import ArgumentParser
import Workbench

extension Words.UsageFault {
    /// What the parser refused, read from its own sentence: it shows its errors to nobody as values. What it may say that
    /// is not known here is `other`, and nobody reads a sentence of the parser's.
    init(_ error: any Error) {
        self = .other
        let message = Streetdesk.message(for: error)
        if let found = message.firstMatch(of: /^Missing expected argument '<?([^>']+)>?/) {
            self = .missingArgument(Words.UsageFault.valueName(found.1))
        } else if let found = message.firstMatch(of: /^Missing value for '(-\S+?)(?: <[^>]*>)?'/) {
            self = .missingValue(String(found.1))
        } else if let found = message.firstMatch(of: /^Unknown option '([^']+)'(?:\. Did you mean '([^']+)')?/) {
            self = .unknownOption(String(found.1), meant: found.2.map(String.init))
        } else if let found = message.firstMatch(of: /^Unexpected argument '(.*)'$/) {
            self = .unexpected([String(found.1)])
        } else if let found = message.firstMatch(of: /^\d+ unexpected arguments: '(.*)'$/) {
            self = .unexpected(found.1.split(separator: "', '").map(String.init))
        } else if let found = message.firstMatch(of: /^The option '([^']+)' does not take any value/) {
            self = .takesNoValue(String(found.1))
        } else if let found = message.firstMatch(of: /^The value '(.*)' is invalid for '<?([^>' ]+)/) {
            self = .badValue(String(found.1), of: Words.UsageFault.valueName(found.2))
        } else if !(message.first?.isUppercase ?? true) {
            // What a command's own `validate` said: it never begins with a capital letter.
            self = .expected(message)
        }
    }

    /// "--through <through>" is the option, "elder" the argument.
    private static func valueName(_ text: Substring) -> String {
        text.split(separator: " ").first.map(String.init) ?? ""
    }
}
