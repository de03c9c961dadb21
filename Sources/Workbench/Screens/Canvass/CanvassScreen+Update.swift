import StreetModel
import TextUI

extension CanvassScreen {
    /// Carries a command out on the selected dwelling.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        defer { show(context) }
        let height = listArea(context).size.rows
        if let step = command.rows(page: height, of: shown.count) {
            select(cursor + step)
            return []
        }
        switch command {
        case .next:
            guard selectToVisit(from: cursor + 1) else { return [.say(Toast(context.words.allCanvassed, .done))] }
        case .tab, .backTab: return context.openFirstAlert
        case .dwellingVisited: return find(.visited, context)
        case .livesAlone: return find(.alone, context)
        case .refusedVisit: return find(.refused, context)
        case .visitAgain: return again(context)
        case .vacant: return find(.vacant, context)
        case .toVisit: return find(.toVisit, context)
        case .open, .file:
            guard let elder = selected?.people.first else {
                return [.say(Toast(context.words.nobodyRegistered, .refused))]
            }
            return [.push(.file(FileScreen(elder: elder)))]
        case .register: return [openFile(context)]
        default: return [.say(Toast(context.words.noUseHere))]
        }
        return []
    }

    private func find(_ finding: CanvassRecorded.Finding, again: Day? = nil, _ context: ScreenContext) -> [Step] {
        guard let dwelling = selected else { return [.say(Toast(context.words.nothingHere))] }
        if dwelling.finding == finding && again == nil {
            let text = context.words.alreadyFound(dwelling, context)
            return [.say(Toast(text))]
        }
        return [.record(.place(.canvassed(recorded(dwelling, finding, again))))]
    }

    private func recorded(
        _ dwelling: Dwelling, _ finding: CanvassRecorded.Finding, _ again: Day?
    ) -> CanvassRecorded {
        var recorded = CanvassRecorded()
        recorded.building = building
        (recorded.entrance, recorded.floor, recorded.door) = (dwelling.entrance, dwelling.floor, dwelling.door)
        recorded.finding = finding
        recorded.again = again
        return recorded
    }

    /// Nobody answered: when somebody goes there again, by a digit.
    private func again(_ context: ScreenContext) -> [Step] {
        guard let dwelling = selected else { return [.say(Toast(context.words.nothingHere))] }
        let words = context.words
        let items = CanvassScreen.daysAhead.enumerated().map { index, days in
            let day = context.today + days
            let title = "\(day.shortText) \(words.weekday(day))"
            return Menu.Item(
                Character(String(index + 1)), title,
                .step(.record(.place(.canvassed(recorded(dwelling, .again, day))))))
        }
        return [.menu(Menu(words.againWhen(dwelling.door), items + [Menu.Item("0", words.title(.back), .back)]))]
    }

    /// In how many days one comes again.
    private static let daysAhead = [0, 1, 2, 3, 4, 5, 6, 7, 14]

    /// A file for somebody behind this door.
    func openFile(_ context: ScreenContext) -> Step {
        let place = selected.map { CanvassScreen.place(of: $0, in: building) } ?? building
        return .fill(.register(.elder, place: place))
    }

    /// A dwelling as the form of a new file takes it: "990101001001001003 2 5 501".
    static func place(of dwelling: Dwelling, in building: String) -> String {
        "\(building) \(dwelling.entrance) \(dwelling.floor) \(dwelling.door)"
    }

    /// Selects the line that was clicked; the second click opens the file.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2, !context.alerts.isEmpty { return update(.tab, context) }
        let area = listArea(context)
        let index = window(context).first + row - area.row
        guard area.contains(row: row, column: column), shown.indices.contains(index) else { return [] }
        if index == cursor { return update(.open, context) }
        select(index)
        return []
    }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.newFile, .command(.register)), Menu.Item("3", words.title(.file), .command(.file)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }
}
