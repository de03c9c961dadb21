import StreetModel

extension Panel {
    /// A row of the panel's list: a rung of the ladder, an attempt that belongs to none, a contact, a step, an urge.
    enum Row: Equatable {
        case rung(LadderRung)
        case attempt(Matter.LoggedAttempt)
        case contact(ContactMade)
        case step(TakenStep)
        case urge(SentUrge)

        /// What the selection remembers: rows of another session may come in between.
        var key: AnomalyScreen.RowKey {
            switch self {
            case .rung(let rung): .rung(rung.kind, rung.name, rung.telephone)
            case .attempt(let logged): .attempt(logged.number)
            case .contact(let contact): .contact(contact.number)
            case .step(let step): .step(step.number)
            case .urge(let urge): .urge(urge.number)
            }
        }

        /// The number of its entry, which gives the order of what happened; 0 for a rung.
        fileprivate var number: Int {
            switch self {
            case .rung: 0
            case .attempt(let logged): logged.number
            case .contact(let contact): contact.number
            case .step(let step): step.number
            case .urge(let urge): urge.number
            }
        }
    }

    /// The ladder and then what happened; once the person was reached, what happened stands before whom nobody had to
    /// call.
    var rows: [Row] {
        let shown = isUrgent ? rungs : rungs.filter { $0.kind != .lookAgain || $0.isDone }
        guard result != nil || cause == .waiting else { return shown.map(Row.rung) + happened }
        return shown.filter(\.isDone).map(Row.rung) + happened + shown.filter { !$0.isDone }.map(Row.rung)
    }

    /// Attempts that belong to no rung, contacts, steps and urges in their order; the response stands at its rung.
    var happened: [Row] {
        let steps = matter.steps.filter { !$0.isTakenBack && $0.step != .responded }
        let rows = otherAttempts.map(Row.attempt) + contacts.map(Row.contact) + steps.map(Row.step)
        return (rows + urges.map(Row.urge)).sorted { $0.number < $1.number }
    }

    /// The row of the next call; nil where nobody is left.
    var nextRow: Row? { next.map { .rung(rungs[$0]) } }

    /// The selected row: the chosen one while it is there, else the next call, else the first.
    func selected(_ key: AnomalyScreen.RowKey?) -> Row? {
        let rows = rows
        return rows.first { $0.key == key } ?? nextRow ?? rows.first
    }

    /// The rung a key on the selected row is about; nil on a row that is no rung.
    func selectedRung(_ key: AnomalyScreen.RowKey?) -> LadderRung? {
        guard case .rung(let rung) = selected(key) else { return nil }
        return rung
    }
}
