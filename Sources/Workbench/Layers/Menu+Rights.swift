import StreetModel

extension Menu {
    /// The menu with what the rules would refuse marked, and why: what the person may not do, or what cannot be done now.
    /// Nothing is hidden, and what is marked says its sentence when it is chosen (TERMINAL §1.8).
    func asking(_ screen: Screen, _ context: ScreenContext) -> Menu {
        var menu = self
        for index in items.indices {
            switch items[index].choice {
            case .menu(let inner): menu.items[index].choice = .menu(inner.asking(screen, context))
            case .command(.importFiles): menu.items[index].refusal = Menu.importRefusal(context)
            case .command(let command):
                // What a command leads to is known by doing it on a copy.
                var copy = screen
                let steps = copy.update(command, context)
                menu.items[index].refusal = steps.lazy.compactMap { Menu.refusal(of: $0, context) }.first
            case .step(let step): menu.items[index].refusal = Menu.refusal(of: step, context)
            case .openRound, .back: break
            }
        }
        return menu
    }

    private static func importRefusal(_ context: ScreenContext) -> Refusal? {
        do throws(Refusal) {
            try context.office.mayBeginImport(by: context.me.id)
            return nil
        } catch {
            return error
        }
    }

    private static func refusal(of step: Step, _ context: ScreenContext) -> Refusal? {
        switch step {
        case .refuse(let refusal): refusal
        case .fill(let purpose): purpose.refusal(context)
        case .record(let event): context.refusal(of: event)
        case .effect, .push, .replace, .replaceAll, .pop, .menu, .paper, .ask, .say, .show, .keep, .openAlert: nil
        }
    }
}
