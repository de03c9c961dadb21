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
