import StreetModel

extension FileScreen {
    /// Offers the masked fields of the person; each asks for a reason before it is shown (DOMAIN §7).
    func offerMasked(_ record: ElderRecord, _ context: ScreenContext) -> [Step] {
        let words = context.words
        if let refusal = revealRefusal(record.elder, context) {
            return [.refuse(refusal)]
        }
        let masked = PersonField.allCases.filter { record.says($0) && !words.reader.shows($0, of: record.elder) }
        if masked.isEmpty { return [.say(Toast(words.nothingMasked))] }
        let items = masked.enumerated().map { index, field in
            var shown = FieldShown()
            (shown.elder, shown.field) = (elder, field.rawValue)
            let prompt = Prompt(.reveal(shown), context)
            return Menu.Item(Character(String(index + 1)), words.name(field), .step(.ask(prompt)))
        }
        return [.menu(Menu(words.title(.reveal), items + [Menu.Item("0", words.title(.back), .back)]))]
    }

    /// Moves the view to what is shown now and was masked before: on a low screen it would fade unseen.
    mutating func bringIntoView(whatDiffersFrom masked: ScreenContext, in context: ScreenContext) {
        if scrolls(toWhatDiffersFrom: masked, in: context) { return }
        turnToFirst()
        _ = scrolls(toWhatDiffersFrom: masked, in: context)
    }

    /// False where nothing in the panes on the screen differs.
    private mutating func scrolls(toWhatDiffersFrom masked: ScreenContext, in context: ScreenContext) -> Bool {
        guard let before = masked.office.elder(elder), let after = context.office.elder(elder) else { return false }
        let hidden = FileLayout(self, PersonFile(before, masked), masked)
        let layout = FileLayout(self, PersonFile(after, context), context)
        for (index, (old, new)) in zip(hidden.panes, layout.panes).enumerated() {
            let lines = new.lines.indices
            guard let line = lines.first(where: { !old.lines.indices.contains($0) || old.lines[$0] != new.lines[$0] })
            else { continue }
            let total = new.lines.count
            let view = ScrolledLines(count: total, height: layout.height, first: new.scroll)
            if view.visible.contains(line) { return true }
            let isFirst = pane == .now || (context.isWide && index == 0)
            if isFirst {
                scroll(to: line, of: total, height: layout.height)
            } else {
                show(line: line, of: total, height: layout.height)
            }
            return true
        }
        return false
    }

    /// The table of rights is asked before anybody writes a reason.
    private func revealRefusal(_ elder: Elder, _ context: ScreenContext) -> Refusal? {
        do throws(Refusal) {
            try context.office.may(.reveal, context.me)
        } catch {
            return error
        }
        let reaches = context.office.reaches(.reveal, elder.grid, by: context.me, at: context.now)
        return reaches ? nil : .outsideScope(elder: elder.id)
    }
}

extension ElderRecord {
    /// Whether there is anything in a field that could be shown.
    fileprivate func says(_ field: PersonField) -> Bool {
        switch field {
        case .name, .dwelling: true
        case .age: elder.born != nil
        case .relatives: !elder.contacts.isEmpty || !elder.keyHolder.isEmpty || !elder.volunteer.isEmpty
        case .notes:
            !elder.handoverNote.isEmpty || !absences.isEmpty || !leavings.isEmpty || !visits.isEmpty
                || looks.recent.contains { !$0.note.isEmpty }
        case .telephone: !elder.telephone.isEmpty || elder.contacts.contains { !$0.telephone.isEmpty }
        case .health: !elder.health.isEmpty || !elder.riskReason.isEmpty
        case .keyPlace: !elder.keyPlace.isEmpty
        case .identity: !elder.identity.isEmpty
        }
    }
}
