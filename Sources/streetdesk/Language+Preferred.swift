import Glibc
import Workbench

extension Words.Language {
    /// The language of a command line: --lang, else Chinese, unless the locale begins with en.
    static func preferred(in arguments: [String]) -> Words.Language {
        for (index, argument) in arguments.enumerated() {
            if argument == "--lang", index + 1 < arguments.count {
                return Words.Language(rawValue: arguments[index + 1]) ?? ofLocale
            }
            if argument.hasPrefix("--lang=") {
                return Words.Language(rawValue: String(argument.dropFirst(7))) ?? ofLocale
            }
        }
        return ofLocale
    }

    /// The language of the environment's locale.
    static var ofLocale: Words.Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Environment.value).first ?? ""
        return locale.hasPrefix("en") ? .english : .chinese
    }
}
