import StreetModel

extension Workbench {
    /// The registers over the round or the board; where they are open already, back to them.
    mutating func openRegisters(_ context: ScreenContext) {
        let isTree = { (screen: Screen) in if case .registers = screen { true } else { false } }
        if let index = screens.firstIndex(where: isTree) {
            screens.removeLast(screens.count - 1 - index)
        } else {
            screens.removeLast(screens.count - 1)
            screens.append(.registers(RegistersScreen(context)))
        }
    }

    /// Esc drops what is being chosen in the tree; false where nothing is.
    mutating func endChoosing() -> Bool {
        guard case .registers(var tree) = screens.last, tree.endChoosing() else { return false }
        screens[screens.count - 1] = .registers(tree)
        return true
    }

    /// Somebody who lives alone was found where nobody is registered: the file is offered at once.
    mutating func offerFile(after entries: [Entry]) {
        guard layer == nil, case .place(.canvassed(let finding))? = entries.first?.event,
            finding.finding == .alone,
            let dwelling = office.dwellings(ofBuilding: finding.building).first(where: { $0.id == finding.dwelling }),
            dwelling.people.isEmpty
        else { return }
        let words = session.words
        let place = CanvassScreen.place(of: dwelling, in: finding.building)
        let form = Step.fill(.register(.elder, place: place))
        layer = .menu(
            Menu(
                words.offerFile(dwelling.door),
                [
                    Menu.Item("0", words.canvassLater, .back), Menu.Item("4", words.newFile, .step(form)),
                ]))
    }

    /// A worker whose grid was closed, and who is assigned to none, is offered to where its people went.
    mutating func offerAssignment(after entries: [Entry]) {
        guard layer == nil, let context, case .place(.redrawn(let redraw))? = entries.first?.event,
            let closing = redraw.closings.first, let target = office.grid(closing.successor),
            let free = office.workersWithoutGrid(of: redraw.place, on: context.today).first(where: {
                $0.scope == closing.grid
            })
        else { return }
        let words = session.words
        let form = FormPurpose.assign(grid: target.id, staff: free.id)
        layer = .menu(
            Menu(
                words.assignQuestion(free, to: target),
                [
                    Menu.Item("0", words.assignLater, .back),
                    Menu.Item("4", words.assignYes(free, to: target), .step(.fill(form))),
                ]))
    }
}
