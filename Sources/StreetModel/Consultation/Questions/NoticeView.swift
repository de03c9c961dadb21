/// The days of a meeting's notice: when it has to hang, whether it does, whether that can still be met (DOMAIN §5).
package struct NoticeView: Hashable, Sendable {
    /// How many days it has to hang.
    package let days: Int
    package let inWorkingDays: Bool
    /// The last day to hang it in time; nil while the meeting has no day.
    package let hangBy: Day?
    /// Since when it hangs; nil while it does not.
    package let hungOn: Day?
    /// The first day on which the meeting may be held, by the day on which it hangs or, while it does not, from today.
    package let earliestMeeting: Day
    /// It hangs, or would hang from today, for all its days.
    package let isInTime: Bool
    /// Why it hangs for less; empty where it does not.
    package let reason: String

    init(_ state: MeetingState, _ office: Office, today: Day) {
        let notice = NoticeDays(state.plan, office)
        let published = state.entered(.published)
        days = notice.count.days
        inWorkingDays = notice.count.calendar != nil
        hangBy = state.plan.day.map { notice.hangBy(for: $0) }
        hungOn = published.map { $0.body.on ?? office.offset.day(of: $0.at) }
        earliestMeeting = notice.earliestMeeting(hungOn: hungOn ?? today)
        isInTime = state.plan.day.map { [earliestMeeting] in $0 >= earliestMeeting } ?? true
        reason = published?.body.reason ?? ""
    }
}
