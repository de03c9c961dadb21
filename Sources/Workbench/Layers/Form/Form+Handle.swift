import StreetModel
package import TextUI

extension Form {
    /// What a key asks of the frame.
    package enum Answer: Equatable, Sendable { case stay, leave, save, throwAway }

    /// Takes an input: moves, edits, or asks to save or to leave.
    package mutating func handle(_ input: Input, _ context: ScreenContext) -> Answer {
        if input == .key(.control("x")) { return .throwAway }
        isAskingToThrowAway = false
        switch input {
        case .key(.escape): return .leave
        case .key(.control("s")): return .save
        case .key(.enter): return enter(context)
        case .key(.tab): select(isOnSave ? 0 : selected + 1)
        case .key(.backTab): select(selected == 0 ? fields.count : selected - 1)
        case .key(.up), .mouse(.wheelUp, _, _): move(by: -1)
        case .key(.down), .mouse(.wheelDown, _, _): move(by: 1)
        case .key, .text, .paste: edit(input)
        case .mouse, .resize: break
        }
        return .stay
    }

    /// Enter takes what was found, goes on, and saves where there is nothing more to go on to.
    private mutating func enter(_ context: ScreenContext) -> Answer {
        if isOnSave { return .save }
        if case .finder(var finder) = fields[selected].content, finder.isLooking {
            let hasTaken = finder.take()
            fields[selected].content = .finder(finder)
            writeReadyText()
            if !hasTaken { return .stay }
        }
        if selected == fields.count - 1 { return .save }
        select(selected + 1)
        return .stay
    }

    /// In what was found the arrows move, elsewhere between the fields.
    private mutating func move(by count: Int) {
        if !isOnSave, case .finder(var finder) = fields[selected].content, finder.move(by: count) {
            fields[selected].content = .finder(finder)
            return
        }
        select(selected + count)
    }

    private mutating func edit(_ input: Input) {
        guard !isOnSave else { return }
        refusal = nil
        touch(input)
        switch fields[selected].content {
        case .text(var field):
            _ = field.handle(input)
            fields[selected].content = .text(field)
        case .telephone(var field):
            _ = field.handle(input)
            fields[selected].content = .telephone(field)
        case .time(var field):
            _ = field.handle(input)
            fields[selected].content = .time(field)
        case .day(var field, let leaning):
            _ = field.handle(input)
            fields[selected].content = .day(field, leaning)
        case .finder(var finder):
            _ = finder.handle(input)
            fields[selected].content = .finder(finder)
        case .choice(var choice):
            let goesOn = Form.edit(&choice, input)
            fields[selected].content = .choice(choice)
            if goesOn { select(selected + 1) }
        }
        writeReadyText()
    }

    /// What came with the form is written over by the first words, and kept by an arrow or a removal, to be changed.
    private mutating func touch(_ input: Input) {
        guard fields[selected].isPreset else { return }
        fields[selected].isPreset = false
        switch input {
        case .text, .paste: fields[selected].clearWords()
        case .key, .mouse, .resize: break
        }
    }

    /// True where a digit has chosen, and the caret goes on.
    private static func edit(_ choice: inout FormChoice, _ input: Input) -> Bool {
        switch input {
        case .key(.left): choice.move(by: -1)
        case .key(.right): choice.move(by: 1)
        case .key(.backspace), .key(.delete), .key(.control("u")): choice.clear()
        case .text(let character):
            let folded = KeyFolding.folded(character)
            if folded == " " {
                choice.move(by: 1)
            } else if let digit = folded.wholeNumberValue, folded.isASCII {
                if choice.hasPages && digit == 9 {
                    choice.turnPage()
                    return false
                }
                return choice.choose(digit: digit)
            } else {
                _ = choice.choose(word: String(folded))
            }
        case .paste(let text): _ = choice.choose(word: text)
        case .key, .mouse, .resize: break
        }
        return false
    }
}
