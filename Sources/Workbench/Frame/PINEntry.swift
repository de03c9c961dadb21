import StreetModel
import TextUI

/// A PIN that is being typed: one's own, or a new one twice. What is typed leaves it only as an effect.
package struct PINEntry: Equatable, Sendable {
    /// What is asked for.
    package enum Stage: Equatable, Sendable {
        case current, first
        case again(of: String)
    }

    /// Why the last key led to nothing.
    package enum Trouble: Equatable, Sendable {
        case onlyDigits, wrongLength, wrong, differs
    }

    /// What has to be done with what was typed.
    enum Asked: Equatable, Sendable {
        case nothing
        case check(String)
        case keep(String)
    }

    package internal(set) var stage: Stage
    package internal(set) var trouble: Trouble?
    private var digits = ""

    /// Asks for the PIN that is there, else for a new one.
    init(hasPIN: Bool) {
        stage = hasPIN ? .current : .first
    }

    /// What is drawn of it: how many digits, never which.
    package var stars: String { String(repeating: "*", count: digits.count) }

    /// Takes a key; Enter says what was typed.
    mutating func take(_ input: Input, _ rules: PrivacyRules) -> Asked {
        trouble = nil
        switch input {
        case .text(let character):
            let digit = KeyFolding.folded(character)
            guard digit.isASCII, digit.isNumber, digits.count < rules.pinDigits.upperBound else {
                trouble = digit.isASCII && digit.isNumber ? .wrongLength : .onlyDigits
                break
            }
            digits.append(digit)
        case .key(.backspace): digits = String(digits.dropLast())
        case .key(.escape): digits = ""
        case .key(.enter): return entered(rules)
        case .key, .paste, .mouse, .resize: trouble = .onlyDigits
        }
        return .nothing
    }

    private mutating func entered(_ rules: PrivacyRules) -> Asked {
        let typed = digits
        if typed.isEmpty { return .nothing }
        digits = ""
        switch stage {
        case .current: return .check(typed)
        case .first:
            guard rules.pinDigits.contains(typed.count) else {
                trouble = .wrongLength
                return .nothing
            }
            stage = .again(of: typed)
        case .again(let first):
            if typed == first { return .keep(typed) }
            stage = .first
            trouble = .differs
        }
        return .nothing
    }
}
