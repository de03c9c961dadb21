import StreetModel
import TextUI

extension ComplaintScreen {
    /// Moves, chooses pane and period, or opens the list behind a row.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        let words = context.words
        let page = max(1, height(context) - 1)
        if let step = command.rows(page: page, of: rowCount(context)) {
            move(by: step, context)
            return []
        }
        switch command {
        case .next: move(by: page, context)
        case .open: return open(context)
        case .left, .right: return choose(command == .left ? older(context) : newer(context), context)
        case .wholePeriod: return choose(nil, context)
        case .tab where choice != nil, .backTab where choice != nil: return context.openFirstAlert
        case .tab: return turn(to: Pane.allCases[(pane.rawValue + 1) % Pane.allCases.count], words)
        case .backTab:
            return turn(to: Pane.allCases[(pane.rawValue + Pane.allCases.count - 1) % Pane.allCases.count], words)
        case .months: return turn(to: .months, words)
        case .weekHours: return turn(to: .weekHours, words)
        case .categories: return turn(to: .categories, words)
        case .places: return turn(to: .places, words)
        case .repeats: return turn(to: .repeats, words)
        default: return [.say(Toast(words.noUseHere))]
        }
        return []
    }

    /// A click selects a row; on the selected one it opens.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        let index = window(context).first + row - ComplaintScreen.top
        guard row >= ComplaintScreen.top, row < ComplaintScreen.top + height(context), index < rowCount(context) else {
            return []
        }
        if index == selected { return open(context) }
        move(by: index - selected, context)
        return []
    }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        if choice != nil { return [Menu.Item("6", words.moreStill, .menu(Menu.display(words)))] }
        return [
            Menu.Item("1", words.olderMonth, .command(.left)), Menu.Item("2", words.newerMonth, .command(.right)),
            Menu.Item("3", words.title(.wholePeriod), .command(.wholePeriod)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }

    private mutating func move(by count: Int, _ context: ScreenContext) {
        selected = max(0, min(rowCount(context) - 1, selected + count))
        scroll = window(context)
    }

    /// The rows in view with the selected one among them.
    func window(_ context: ScreenContext) -> ScrollWindow {
        var window = scroll
        window.show(selected: selected, count: rowCount(context), height: height(context))
        return window
    }

    private mutating func turn(to pane: Pane, _ words: Words) -> [Step] {
        if pane == self.pane { return [.say(Toast(words.alreadyThere(words.pane(pane))))] }
        self.pane = pane
        selected = 0
        scroll = ScrollWindow()
        return []
    }

    private mutating func choose(_ month: Month?, _ context: ScreenContext) -> [Step] {
        // A list stays what it was opened as.
        guard choice == nil else { return [.say(Toast(context.words.noUseHere))] }
        show(month, context)
        scroll = window(context)
        return [.say(Toast(context.words.period(month)))]
    }

    /// From all to this month, and on to the months before it, as far back as is counted.
    private func older(_ context: ScreenContext) -> Month? {
        let last = Month(context.today)
        guard let period else { return last }
        return max(period - 1, last - (ComplaintScreen.months - 1))
    }

    /// Towards this month, and then to all.
    private func newer(_ context: ScreenContext) -> Month? {
        guard let period, period < Month(context.today) else { return nil }
        return period + 1
    }

    private func open(_ context: ScreenContext) -> [Step] {
        if let target = target(context) {
            return [.push(.complaints(ComplaintScreen(target, of: period, context)))]
        }
        let facts = listed()
        guard facts.indices.contains(selected) else { return [.say(Toast(context.words.noComplaints))] }
        if context.office.matter(facts[selected].matter) != nil {
            return [.push(.matter(MatterScreen(matter: facts[selected].matter)))]
        }
        // Its matter is no longer kept: what was counted of it is all there is.
        return [.say(Toast(context.words.complaintWords(facts[selected], context.office)))]
    }
}
