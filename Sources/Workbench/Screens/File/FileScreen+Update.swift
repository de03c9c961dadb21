import StreetModel

extension FileScreen {
    /// Scrolls, or goes to the person's panel or window.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        guard let record = context.office.elder(elder) else { return [.say(Toast(context.words.noSuchFile))] }
        let layout = FileLayout(PersonFile(record, context), context)
        let (count, height) = (layout.count, layout.height)
        switch command {
        case .up: scroll(by: -1, of: count, height: height)
        case .down: scroll(by: 1, of: count, height: height)
        case .pageUp: scroll(by: 2 - height, of: count, height: height)
        case .pageDown, .next: scroll(by: height - 2, of: count, height: height)
        case .home: scroll(by: -count, of: count, height: height)
        case .end: scroll(by: count, of: count, height: height)
        case .panel, .open: return [.push(.anomaly(AnomalyScreen(elder: elder, context)))]
        case .absence: return [.fill(.absence(elder: elder))]
        case .edit: return [.fill(.edit(.elder, elder))]
        case .facade:
            let slot = context.office.roundSlot(at: context.now)
            let screen = FacadeScreen(building: record.elder.building, elder: elder, slot: slot, context)
            return [.push(.facade(screen))]
        case .tab, .backTab:
            guard let alert = context.alerts.first else { return [.say(Toast(context.words.noAlerts))] }
            return [.openAlert(alert)]
        case .copy: return [.say(Toast(context.words.copyInPanel, .refused))]
        case .normal, .abnormal, .unclear, .contact: return [.say(Toast(context.words.fileIsReadOnly, .refused))]
        default: return [.say(Toast(context.words.noUseHere))]
        }
        return []
    }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.title(.absence), .command(.absence)),
            Menu.Item("4", words.title(.panel), .command(.panel)),
            Menu.Item("5", words.title(.facade), .command(.facade)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }
}
