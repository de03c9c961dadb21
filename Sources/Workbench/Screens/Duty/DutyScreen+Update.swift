import StreetModel
import TextUI

extension DutyScreen {
    /// Carries a command out on the selected shift.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        let rota = rota(context)
        let index = index(rota)
        if let step = command.rows(page: DutyScreen.height(context), of: rota.rows.count) {
            select(index + step, rota)
            return []
        }
        switch command {
        case .next: select(index + 1, rota)
        case .left: turn(by: -1, context)
        case .right: turn(by: 1, context)
        case .edit, .open: return edit(rota.rows[index], context)
        case .otherPlace: return [.menu(placeMenu(context))]
        case .nextGap: return selectGap(rota, from: index, context)
        case .copy:
            let duty = rota.rows[index].duty
            guard !duty.telephone.isEmpty else { return [.say(Toast(context.words.nobodyOnDuty, .refused))] }
            return [.effect(.copy(duty.telephone)), .say(Toast(context.words.copied(duty.telephone), .done))]
        case .tab, .backTab: return context.openFirstAlert
        default: return [.say(Toast(context.words.noUseHere))]
        }
        return []
    }

    /// The rows between the band and the rule above the toast, or who is found elsewhere.
    static func height(_ context: ScreenContext) -> Int {
        max(1, context.size.rows - top - max(3, 1 + context.coveredRows))
    }

    private mutating func select(_ index: Int, _ rota: DutyRota) {
        selected = rota.rows[min(max(0, index), rota.rows.count - 1)].duty.id
    }

    /// The next place, with the same day and shift selected.
    private mutating func turn(by count: Int, _ context: ScreenContext) {
        let places = DutyScreen.places(context)
        let index = places.firstIndex(of: place) ?? 0
        show(places[(index + count + places.count) % places.count], context)
    }

    private mutating func show(_ place: String, _ context: ScreenContext) {
        let old = rota(context)
        let row = index(old)
        self.place = place
        select(row, rota(context))
    }

    private mutating func selectGap(_ rota: DutyRota, from index: Int, _ context: ScreenContext) -> [Step] {
        let order = rota.rows.indices.map { (index + 1 + $0) % rota.rows.count }
        guard let gap = order.first(where: { rota.rows[$0].isEmpty }) else {
            return [.say(Toast(context.words.noGaps, .done))]
        }
        select(gap, rota)
        return []
    }

    /// Community staff keep the rota of their community, supervisors every one.
    private func edit(_ row: DutyRota.Row, _ context: ScreenContext) -> [Step] {
        let words = context.words
        guard context.me.role != .gridWorker else {
            return [.refuse(.needsRole(.communityStaff))]
        }
        guard context.me.answers(forPlace: place) else {
            return [.say(Toast(words.streetRotaIsOthers, .refused))]
        }
        return [.fill(.duty(row.day, row.duty.shift, place: place))]
    }

    private func placeMenu(_ context: ScreenContext) -> Menu {
        let choices = DutyScreen.places(context).map { code in
            var screen = self
            screen.show(code, context)
            let gaps = screen.rota(context).gaps
            let title = "\(context.words.dutyPlace(code, context.office))\(context.words.gapCount(gaps))"
            return (title: title, choice: Menu.Choice.step(.replace(.duty(screen))))
        }
        return .paged(context.words.title(.otherPlace), choices, words: context.words)
    }

    /// Selects the row that was clicked; the second click edits it.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2, let alert = context.alerts.first { return [.openAlert(alert)] }
        let rota = rota(context)
        let window = window(rota, context)
        let index = window.first + row - DutyScreen.top
        guard row >= DutyScreen.top, row < DutyScreen.top + DutyScreen.height(context),
            rota.rows.indices.contains(index)
        else { return [] }
        if index == self.index(rota) { return update(.edit, context) }
        select(index, rota)
        return []
    }

    /// What `0` offers here.
    package func moreItems(_ context: ScreenContext) -> [Menu.Item] {
        let words = context.words
        return [
            Menu.Item("1", words.title(.edit), .command(.edit)),
            Menu.Item("2", words.title(.otherPlace), .command(.otherPlace)),
            Menu.Item("3", words.title(.nextGap), .command(.nextGap)),
            Menu.Item("4", words.copyNumber, .command(.copy)),
            Menu.Item("6", words.moreStill, .menu(Menu.display(words))),
        ]
    }
}
