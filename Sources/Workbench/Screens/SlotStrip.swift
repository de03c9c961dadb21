import StreetModel

/// The last days of a person as one character a slot: `+` normal, `-` missed, `!` abnormal, `?` unclear, `.` excused.
struct SlotStrip {
    private let record: ElderRecord
    private let days: Int
    private let context: ScreenContext

    init(_ record: ElderRecord, days: Int, _ context: ScreenContext) {
        self.record = record
        self.days = days
        self.context = context
    }

    /// One half of the days, today last.
    func text(_ half: Half) -> String {
        String((0..<days).reversed().map { mark(Slot(context.today - $0, half)) })
    }

    private func mark(_ slot: Slot) -> Character {
        let view = context.office.view(of: record, in: slot, at: context.now)
        switch view.duty {
        case .excused: return "."
        case .noAgreement, .notConsented, .notListed: return " "
        case .due: break
        }
        switch view.outcome {
        case .normal: return "+"
        case .abnormal: return "!"
        case .unclear: return "?"
        case .early, nil:
            switch view.state {
            case .overdue, .missed: return "-"
            case .notYet, .open, .closing, .done, .excused: return " "
            }
        }
    }
}
