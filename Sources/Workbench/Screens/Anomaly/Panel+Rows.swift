import StreetModel

extension Panel {
    /// A row of the panel's list: a rung of the ladder, or an attempt that belongs to none.
    enum Row: Equatable {
        case rung(LadderRung)
        case attempt(Matter.LoggedAttempt)

        /// What the selection remembers: rows of another session may come in between.
        var key: AnomalyScreen.RowKey {
            switch self {
            case .rung(let rung): .rung(rung.kind, rung.name, rung.telephone)
            case .attempt(let logged): .attempt(logged.number)
            }
        }
    }

    var rows: [Row] {
        let shown = cause == .none ? rungs.filter { $0.kind != .lookAgain } : rungs
        return shown.map(Row.rung) + otherAttempts.map(Row.attempt)
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
