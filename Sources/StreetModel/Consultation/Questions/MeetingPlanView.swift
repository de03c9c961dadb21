/// What a meeting's plan comes to at a moment: clock times, totals, the notice's days, the checklist's.
package struct MeetingPlanView: Hashable, Sendable {
    /// An item with its number and the time it is planned for.
    package struct Row: Hashable, Sendable {
        package var item: AgendaItem
        /// "1", "1.2", "L1": frozen, or as it would be.
        package var number: String
        /// 0 for the first level, 1 for an item under another.
        package var level: Int
        /// Nil while the meeting has no day or start.
        package var begins: Moment?
    }

    /// A line of the checklist with its day.
    package struct Line: Hashable, Sendable {
        package var rule: ChecklistRule
        package var isDone: Bool
        /// A staff number; empty for nobody.
        package var owner: String
        package var note: String
        /// By when; nil where no day is set.
        package var due: Day?
        package var isLate: Bool
    }

    package let rows: [Row]
    /// The minutes of all items together.
    package let agendaMinutes: Int
    /// The meeting's length, with what it was lengthened by.
    package let minutes: Int
    package let begins: Moment?
    package let ends: Moment?
    package let lines: [Line]
    package let notice: NoticeView

    package init(_ meeting: Meeting, _ office: Office, at now: Moment) {
        let state = meeting.state
        let plan = state.plan
        let today = office.offset.day(of: now)
        let begins = state.plannedStart(office.offset)
        var next = begins
        let numbers = state.numbers
        rows = state.agenda.map { item in
            let row = Row(
                item: item, number: numbers[item.key] ?? "", level: item.placing.parent.isEmpty ? 0 : 1, begins: next)
            next = next.map { $0 + item.placing.minutes * 60 }
            return row
        }
        agendaMinutes = state.agendaMinutes
        minutes = plan.minutes + state.addedMinutes
        self.begins = begins
        ends = begins.map { $0 + (plan.minutes + state.addedMinutes) * 60 }
        lines = (office.street.rules.meeting(plan.form)?.checklist ?? []).map { rule in
            let there = state.preparations[rule.key] ?? MeetingState.Preparation()
            let due = rule.daysBefore > 0 ? plan.day.map { $0 - rule.daysBefore } : nil
            let isLate = !there.isDone && !state.stage.isOver && (due.map { $0 < today } ?? false)
            return Line(
                rule: rule, isDone: there.isDone, owner: there.owner, note: there.note, due: due, isLate: isLate)
        }
        notice = NoticeView(state, office, today: today)
    }

    /// How many minutes the agenda takes more than the meeting has; below 0 how many are left.
    package var minutesOver: Int { agendaMinutes - minutes }

    /// When the last item ends, as planned.
    package var agendaEnds: Moment? { begins.map { $0 + agendaMinutes * 60 } }

    package var linesDone: Int { lines.count(where: \.isDone) }
    package var linesLate: Int { lines.count(where: \.isLate) }
}

extension MeetingState {
    /// When it is planned to begin; nil while day or start is missing.
    package func plannedStart(_ offset: UTCOffset) -> Moment? {
        guard let day = plan.day, let start = plan.start else { return nil }
        return offset.moment(day, start)
    }
}
