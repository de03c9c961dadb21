/// The duty rota of a place (值班表): the shifts of some days in their order, whether the register has them or not.
package struct DutyRota: Hashable, Sendable {
    /// One shift of a day; what nobody has entered has no name in it.
    package struct Row: Hashable, Sendable {
        package var duty: DutyShift
        package var day: Day
        /// It is this shift's time now.
        package var isNow: Bool

        /// True where nobody is named, or nobody can be called.
        package var isEmpty: Bool { duty.person.isEmpty || duty.telephone.isEmpty }
    }

    package let rows: [Row]

    /// The shifts that lie ahead, and the one that runs, with nobody in them.
    package var gaps: Int { rows.count(where: \.isEmpty) }
}

extension Office {
    /// How many days ahead the rota is looked at for gaps.
    package static let dutyDays = 14

    /// The shift that runs at a moment; the early hours belong to the night of the day before.
    package func shift(at now: Moment) -> (day: Day, shift: Shift) {
        let time = offset.timeOfDay(of: now)
        let shift = profile.shift(at: time)
        return (offset.day(of: now) - (shift == .night && time < profile.dayShift.from ? 1 : 0), shift)
    }

    /// The rota of a community or the street from the shift that runs on.
    package func dutyRota(of place: String, days: Int = Office.dutyDays, at now: Moment) -> DutyRota {
        let running = shift(at: now)
        let first = running.day
        let shifts = (0..<days).flatMap { offset in Shift.allCases.map { (first + offset, $0) } }
        let ahead = shifts.drop { $0.0 == running.day && $0.1 != running.shift && running.shift == .night }
        return DutyRota(
            rows: ahead.map { day, shift in
                let id = DutyShift.id(day: day, shift: shift, place: place)
                var blank = DutyShift(id: id)
                (blank.day, blank.shift, blank.place) = (day, shift, place)
                return DutyRota.Row(
                    duty: street.duty[id] ?? blank, day: day, isNow: day == running.day && shift == running.shift)
            })
    }
}
