import StreetModel
import TextUI

extension FacadeScreen {
    /// Jumps between the windows of registered people, and from the lowest to those outside the picture.
    mutating func move(_ direction: FacadePlan.Direction, _ context: ScreenContext) {
        let plan = plan(context)
        guard let selected else { return settle(context) }
        guard let window = plan.window(ofElder: selected) else { return moveOutside(direction, plan, context) }
        if let next = plan.window(direction, of: window) {
            if let person = foremost(of: plan.people[next] ?? [], context) { select(person) }
        } else if direction == .down, let first = plan.outside.first {
            select(first)
        }
    }

    private mutating func moveOutside(
        _ direction: FacadePlan.Direction, _ plan: FacadePlan, _ context: ScreenContext
    ) {
        guard let index = plan.outside.firstIndex(where: { $0 == selected }) else { return }
        switch direction {
        case .left: if index > 0 { select(plan.outside[index - 1]) }
        case .right: if index + 1 < plan.outside.count { select(plan.outside[index + 1]) }
        case .up:
            if let window = plan.lowestWindow, let person = foremost(of: plan.people[window] ?? [], context) {
                select(person)
            }
        case .down: break
        }
    }

    /// Space: the next person of this side not yet looked at, then unclear and early ones, then how to go on.
    mutating func selectNext(_ context: ScreenContext) -> [Step] {
        let people = plan(context).peopleInOrder
        let start = people.firstIndex { $0 == selected } ?? -1
        let following = people.indices.map { people[(start + 1 + $0) % people.count] }
        if let next = following.first(where: { isUnseen($0, context) }) {
            select(next)
            return []
        }
        let elsewhere = sides(context).first { side in
            side != face && records(on: side, context).contains { isUnseen($0.elder.id, context) }
        }
        let unfinished = following.first { $0 != selected && isUnfinished($0, context) }
        if let unfinished { select(unfinished) }
        if let elsewhere { return [.say(Toast(context.words.sideDone(elsewhere)))] }
        if unfinished != nil { return [.say(Toast(context.words.onlyUnfinished))] }
        return [.say(Toast(people.isEmpty ? context.words.nobodyDue : context.words.allSeen, .done))]
    }

    /// Walks round the building to the next side where somebody has a window.
    mutating func turn(by count: Int, _ context: ScreenContext) -> [Step] {
        let sides = sides(context)
        guard sides.count > 1, let index = sides.firstIndex(of: face) else {
            return [.say(Toast(context.words.onlyOneSide))]
        }
        face = sides[(index + count + sides.count) % sides.count]
        settle(context)
        return []
    }

    /// The other half of the day: the selected person's window may be on another side then.
    mutating func follow(_ context: ScreenContext) {
        if let elder = selected.flatMap({ context.office.elder($0)?.elder }) {
            face = elder.agreement(for: slot.half).face
        }
        settle(context)
    }

    func onSelected(_ command: Command, _ context: ScreenContext) -> [Step] {
        guard let selected else { return [.say(Toast(context.words.chooseSomeone))] }
        let plan = plan(context)
        if command == .open, !isChosen, let window = plan.window(ofElder: selected),
            let people = plan.people[window], people.count > 1
        {
            return [.menu(menu(of: people, context))]
        }
        switch command {
        case .absence: return [.fill(.absence(elder: selected))]
        case .contact, .panel: return [.push(.anomaly(AnomalyScreen(elder: selected, context)))]
        case .open where context.needsPanel(selected): return [.push(.anomaly(AnomalyScreen(elder: selected, context)))]
        default: return [.push(.file(FileScreen(elder: selected)))]
        }
    }

    /// The people behind one window, to choose from; whoever is chosen is selected, and Enter then opens.
    private func menu(of people: [String], _ context: ScreenContext) -> Menu {
        let items = people.prefix(9).enumerated().map { index, id in
            var chosen = self
            chosen.selected = id
            chosen.isChosen = true
            let name = context.words.name(ofElder: id, context.office)
            let character = isNotDue(id, context) ? " " : mark(id, context)?.character ?? " "
            return Menu.Item(
                Character(String(index + 1)), "\(character) \(name)", .step(.replace(.facade(chosen))))
        }
        return Menu(
            context.words.whoOfFlat(people.count),
            items + [Menu.Item("0", context.words.title(.back), .back)])
    }
}
