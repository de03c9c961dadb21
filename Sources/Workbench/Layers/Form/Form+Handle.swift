import StreetModel
package import TextUI

extension Form {
    /// What a key asks of the frame.
    package enum Answer: Equatable, Sendable { case stay, leave, save, throwAway }

    /// Takes an input: moves, edits, or asks to save or to leave.
    package mutating func handle(_ input: Input, _ context: ScreenContext) -> Answer {
        let answer = take(input, context)
        lookForTwins(context)
        return answer
    }

    private mutating func take(_ input: Input, _ context: ScreenContext) -> Answer {
        if input == .key(.control("x")) { return .throwAway }
        isAskingToThrowAway = false
        if takeInList(input, context) || takeInMonth(input, context) { return .stay }
        switch input {
        case .key(.escape): return .leave
        case .key(.control("s")): return .save
        case .key(.enter): return enter(context)
        case .key(.tab): select(isOnSave ? 0 : selected + 1)
        case .key(.backTab): select(selected == 0 ? fields.count : selected - 1)
        case .key(.up), .mouse(.wheelUp, _, _): move(by: -1)
        case .key(.down), .mouse(.wheelDown, _, _): move(by: 1)
        case .key(.pageDown): turn(by: 1)
        case .key(.pageUp): turn(by: -1)
        case .key, .text, .paste: edit(input, context)
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

    /// Goes to the first field of the next part or of the one before, and behind the last to the row that saves.
    private mutating func turn(by count: Int) {
        let starts = fields.indices.filter { $0 == 0 || fields[$0].group != fields[$0 - 1].group } + [fields.count]
        let target = count > 0 ? starts.first { $0 > selected } : starts.last { $0 < selected }
        select(target ?? (count > 0 ? fields.count : 0))
    }

    private mutating func edit(_ input: Input, _ context: ScreenContext) {
        guard !isOnSave else { return }
        refusal = nil
        touch(input)
        switch fields[selected].content {
        case .text, .telephone, .time, .number, .identity, .day, .code:
            guard var field = fields[selected].words else { return }
            _ = field.handle(input)
            fields[selected].words = field
        case .finder(var finder):
            _ = finder.handle(input, context.pinyin)
            fields[selected].content = .finder(finder)
        case .choice(var choice):
            let goesOn = choice.handle(input)
            fields[selected].content = .choice(choice)
            if goesOn { select(selected + 1) }
        case .contacts: break
        }
        writeReadyText()
        followIdentity(context.today)
    }

    /// What came with the form is written over by the first words, and kept by an arrow or a removal, to be changed.
    private mutating func touch(_ input: Input) {
        guard fields[selected].isPreset else { return }
        if fields[selected].isMasked {
            // What nobody has seen is not changed in the middle: it stays, or is written anew.
            guard input.writes else { return }
            fields[selected].words = TextField()
        }
        fields[selected].isPreset = false
        switch input {
        case .text, .paste: fields[selected].words = TextField()
        case .key, .mouse, .resize: break
        }
    }

    /// Keys of a list of contacts, and of the one that is being written there; false where they are the form's.
    private mutating func takeInList(_ input: Input, _ context: ScreenContext) -> Bool {
        guard !isOnSave, case .contacts(var list) = fields[selected].content, list.handle(input, context.today) else {
            return false
        }
        refusal = nil
        fields[selected].content = .contacts(list)
        return true
    }

    /// A blank opens the month in a date field; there the arrows choose a day and Enter takes it.
    private mutating func takeInMonth(_ input: Input, _ context: ScreenContext) -> Bool {
        guard !isOnSave, case .day = fields[selected].content else { return false }
        guard let day = month else {
            guard case .text(let character) = input, KeyFolding.folded(character) == " " else { return false }
            month = fields[selected].day(context.today) ?? context.today
            return true
        }
        let grid = MonthGrid(selected: day, today: context.today)
        switch input {
        case .key(.left): month = day - 1
        case .key(.right): month = day + 1
        case .key(.up): month = day - 7
        case .key(.down): month = day + 7
        case .key(.pageUp), .mouse(.wheelUp, _, _): month = grid.moved(byMonths: -1)
        case .key(.pageDown), .mouse(.wheelDown, _, _): month = grid.moved(byMonths: 1)
        case .key(.home): month = context.today
        case .key(.enter), .text(" "):
            refusal = nil
            fields[selected].words = TextField(day.text)
            fields[selected].isPreset = false
            month = nil
        case .key(.escape): month = nil
        case .key, .text, .paste, .mouse, .resize:
            month = nil
            return false
        }
        return true
    }
}

extension Input {
    /// True for what puts in or takes away; false for what only moves the caret.
    fileprivate var writes: Bool {
        switch self {
        case .text, .paste, .key(.backspace), .key(.delete), .key(.control("u")): true
        case .key, .mouse, .resize: false
        }
    }
}
