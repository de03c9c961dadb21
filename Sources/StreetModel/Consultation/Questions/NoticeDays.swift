/// How long the notice of a meeting has to hang, and what follows from that (DOMAIN §5).
package struct NoticeDays: Hashable, Sendable {
    package let count: DayCount

    /// By the profile of the meeting's form; the short notice for an urgent one.
    package init(_ plan: MeetingPlanned, _ office: Office) {
        let form = office.street.rules.meeting(plan.form)
        let days = (plan.isUrgent ? form?.urgentNoticeDays : form?.noticeDays) ?? 0
        count = DayCount(days: days, calendar: form?.countsWorkingDays == true ? office.profile.calendar : nil)
    }

    /// The first day on which the meeting may be held where the notice hangs from a day on.
    package func earliestMeeting(hungOn day: Day) -> Day { count.last(from: day) }

    /// The last day on which the notice may be hung for a meeting on a day.
    package func hangBy(for meeting: Day) -> Day { count.latestBeginning(for: meeting) }
}
