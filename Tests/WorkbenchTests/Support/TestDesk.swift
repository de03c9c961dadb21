import StreetModel
import TextUI
import Workbench

/// A workbench with a clerk who keeps everything in memory, and a clock that stands until it is told to run.
struct TestDesk {
    private(set) var workbench: Workbench
    private(set) var now: Moment
    /// What was asked of the world since the last `press`, records included.
    private(set) var effects: [Effect] = []
    /// What the desk keeps as the person's PIN, "" for none; nil where nobody asks.
    var pin: String?
    /// What the workbench is given when it asks how characters are read.
    var pinyin: PinyinTable?

    init(_ workbench: Workbench, now: Moment) {
        self.workbench = workbench
        self.now = now
    }

    /// The frame as text, and the screen on top.
    var picture: String { workbench.draw().text }
    var screen: Screen? { workbench.screens.last }
    var office: Office { workbench.office }
    var toast: String { workbench.toast?.text ?? "" }

    /// Presses keys by tmux's names ("Space", "Enter", "C-r"); any other word is typed as it stands.
    mutating func press(_ keys: String...) {
        effects = []
        for key in keys {
            for input in TestDesk.inputs(key) { take(.input(input, at: now)) }
        }
    }

    mutating func click(row: Int, column: Int) {
        effects = []
        take(.input(.mouse(.press, row: row, column: column), at: now))
    }

    /// Makes the terminal another size.
    mutating func resize(columns: Int, rows: Int) {
        take(.input(.resize(Size(columns: columns, rows: rows)), at: now))
    }

    /// Lets time pass.
    mutating func wait(seconds: Int) {
        now = now + seconds
        take(.tick(now))
    }

    mutating func wait(until time: String) {
        now = Fixture.moment(time)
        take(.tick(now))
    }

    /// Another session writes something.
    mutating func follow(_ event: Event, by staff: String) throws(Refusal) {
        let entries = try workbench.office.act(event, by: staff, at: now)
        take(.followed(entries, at: now))
    }

    /// Two acts of which the workbench has not heard yet, one's own and another's.
    mutating func writeUnheard(
        _ first: Event, by staff: String, then second: Event, by other: String
    ) throws(Refusal) -> ([Entry], [Entry]) {
        let own = try workbench.office.act(first, by: staff, at: now)
        return (own, try workbench.office.act(second, by: other, at: now))
    }

    /// Opens a form, as a step of a screen would.
    mutating func show(_ purpose: FormPurpose) { _ = workbench.fill(purpose) }

    /// What a message asks of the world, without doing it.
    mutating func workbenchEffects(of message: Message) -> [Effect] { workbench.update(message) }

    /// Hands a message in and does what it leads to.
    mutating func take(_ message: Message) {
        for effect in workbench.update(message) {
            effects.append(effect)
            if case .record(let event) = effect { record(event) }
            if effect == .readPinyin { take(.pinyinRead(pinyin, at: now)) }
            answerPIN(effect)
        }
    }

    private mutating func answerPIN(_ effect: Effect) {
        guard let pin else { return }
        switch effect {
        case .findPIN: take(.pinFound(!pin.isEmpty, at: now))
        case .checkPIN(let typed): take(.pinChecked(isRight: typed == pin, at: now))
        case .keepPIN(let new):
            self.pin = new
            take(.pinKept(true, at: now))
        default: break
        }
    }

    private mutating func record(_ event: Event) {
        let staff = workbench.session.me?.id ?? ""
        do throws(Refusal) {
            let entries = try workbench.office.act(event, by: staff, at: now)
            take(.recorded(entries, at: now))
        } catch {
            take(.refused(error, at: now))
        }
    }

    private static let keys: [String: Input] = [
        "Space": .text(" "), "Enter": .key(.enter), "Escape": .key(.escape), "Tab": .key(.tab),
        "BTab": .key(.backTab), "BSpace": .key(.backspace), "Up": .key(.up), "Down": .key(.down),
        "Left": .key(.left), "Right": .key(.right), "Home": .key(.home), "End": .key(.end),
        "PPage": .key(.pageUp), "NPage": .key(.pageDown), "DC": .key(.delete),
    ]

    private static func inputs(_ key: String) -> [Input] {
        if let input = keys[key] { return [input] }
        if key.hasPrefix("C-"), key.count == 3, let letter = key.last { return [.key(.control(letter))] }
        if key.hasPrefix("F"), let number = Int(key.dropFirst()) { return [.key(.function(number))] }
        return key.map { .text($0) }
    }
}
