import StreetModel
import TextUI

extension MatterScreen {
    /// Scrolls, or carries an act out on the matter.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        let words = context.words
        guard let matter = context.office.matter(matter) else { return [.say(Toast(words.noSuchMatter))] }
        let acts = MatterActs(matter: matter, context: context)
        let count = MatterDetail(matter, context).lines(width: context.size.columns).count
        let height = MatterScreen.height(context)
        if let step = command.rows(page: height - 2, of: count) {
            scroll(by: step, of: count, height: height)
            return []
        }
        switch command {
        case .next: scroll(by: height - 2, of: count, height: height)
        case .tab, .backTab:
            guard let alert = context.alerts.first(where: { $0.matter != matter.id }) else {
                return [.say(Toast(words.noOtherAlerts))]
            }
            return [.openAlert(alert)]
        case .open: return matter.elder.isEmpty ? acts.steps(for: .steps) : acts.panel()
        case .panel: return acts.panel()
        case .file: return acts.file()
        case .copy: return acts.copy()
        case .origin:
            guard let origin = context.office.origin(of: matter) else { return [.say(Toast(words.noOrigin, .refused))] }
            return [.push(.minutes(MinutesScreen(meeting: origin.meeting.id)))]
        default: return acts.steps(for: command)
        }
        return []
    }

    /// Rows between the band and the rule above the toast.
    static func height(_ context: ScreenContext) -> Int { max(1, context.size.rows - 6) }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.title(.steps), .command(.steps)),
            Menu.Item("2", words.title(.panel), .command(.panel)),
            Menu.Item("3", words.title(.file), .command(.file)),
            Menu.Item("4", words.title(.copy), .command(.copy)),
            // What a meeting resolved has been a topic already.
            context.office.matter(matter)?.kind == .resolution
                ? Menu.Item("5", words.title(.origin), .command(.origin))
                : Menu.Item("5", words.title(.proposeTopic), .command(.proposeTopic)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }
}
