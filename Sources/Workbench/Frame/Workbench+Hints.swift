import StreetModel
import TextUI

extension Workbench {
    /// One act of the hint row and where it stands.
    struct Hint {
        var command: Command
        var text: String
        var columns: Range<Int>
    }

    /// The last row: the row's acts, digits first, as many as fit, then `0 更多`, from 80 columns on `? 帮助`.
    func hints(for context: KeyContext) -> [Hint] {
        let words = session.words
        let isWide = session.size.columns >= 80
        let gap = isWide ? 2 : 1
        var tail: [(Command, String)] =
            isWide
            ? [(.more, "0 \(words.more(context))"), (.help, "? \(words.title(.help))")]
            : [(.more, "0\(words.more(context))")]
        if let next = words.next(context) {
            tail.insert((.next, words.spaceKey(next, isWide: isWide)), at: 0)
        }
        if context == .board, isWide {
            tail.insert((.open, words.enterRow), at: 0)
            tail.insert((.tab, words.tabPanes), at: 1)
        }
        if case .registers(let registers) = screens.last, registers.choosing != nil {
            tail = zip([Command.next, .open, .back], words.choosingKeys(isWide: isWide)).map { ($0, $1) }
        }
        let live = hintedMeeting
        let bindings = KeyTable.bindings(in: context).filter { isHinted($0, in: context, live) }
        let showsAnotherDay = self.context.flatMap { screens.last?.showsAnotherDay($0) } ?? false
        let named = { (name: (Command) -> String) in
            bindings.compactMap { binding -> (Command, String)? in
                var digit = binding.digit.map(String.init) ?? ""
                var command = binding.command
                // On another day's sheet the three keys are one: late entry.
                if showsAnotherDay {
                    switch command {
                    case .normal: (digit, command) = ("1-3", .lateEntry)
                    case .abnormal, .unclear: return nil
                    default: break
                    }
                }
                return (binding.command, "\(digit)\(isWide ? " " : "")\(name(command))")
            }
        }
        // Before an act is left out for want of room, all have their short names.
        let long = named(words.title)
        let room = session.size.columns - tail.reduce(0) { $0 + $1.1.columns + gap }
        let isLongFitting = long.reduce(-gap) { $0 + $1.1.columns + gap } <= room
        let acts = isWide && isLongFitting ? long : named(words.hint)
        // Walking round the building stands in the details too: it is a hint only where no act gives way to it.
        let wanted = (acts + tail).reduce(words.tabSide.columns) { $0 + $1.1.columns + gap }
        if context == .facade, wanted <= session.size.columns { tail.insert((.tab, words.tabSide), at: 1) }
        let reserved = tail.reduce(0) { $0 + $1.1.columns + gap }
        var hints: [Hint] = []
        var column = 0
        for (command, text) in acts where column + text.columns + reserved <= session.size.columns {
            hints.append(Hint(command: command, text: text, columns: column..<column + text.columns))
            column += text.columns + gap
        }
        for (command, text) in tail {
            hints.append(Hint(command: command, text: text, columns: column..<column + text.columns))
            column += text.columns + gap
        }
        return hints
    }

    /// What the hint row names. The panel says in a line of its own what 1 2 3 do, and keeps the row for the calls.
    ///
    /// - Parameter live: the running meeting on the screen, looked at once for all keys of the row.
    private func isHinted(_ binding: Binding, in context: KeyContext, _ live: LiveMeeting?) -> Bool {
        guard binding.digit != nil, binding.command != .more else { return false }
        // A matter offers the steps that may be taken now; the other keys say why not.
        if let context = self.context, let matter = screens.last?.matter(context) {
            return MatterActs(matter: matter, context: context).allows(binding.command)
        }
        if let live { return live.hints(binding.command) }
        // While buildings are chosen the other keys say that it has to be finished first.
        if case .registers(let registers) = screens.last, registers.choosing != nil { return false }
        guard context == .anomaly else { return true }
        switch binding.command {
        case .normal, .abnormal, .unclear: return false
        case .facade: return session.size.columns >= 90
        default: return true
        }
    }

    /// The meeting whose acts the hint row names; nil on any other screen.
    private var hintedMeeting: LiveMeeting? {
        guard let context, case .meeting(let screen) = screens.last, screen.calling == nil else { return nil }
        return LiveMeeting(screen.meeting, context)
    }
}
