/// How long a meeting's result hangs, and what may still be said against it (公示, DOMAIN §5).
package struct PublicNotice: Hashable, Sendable {
    /// The days by the meeting's form; 0 days where its results do not hang.
    package var count: DayCount
    /// The last day it hangs; nil before it does.
    package var through: Day?
    /// The last day of objections; nil before it hangs.
    package var objectionsThrough: Day?
    /// Objections that have no answer.
    package var unanswered = 0
    package var objections = 0

    /// True until the end of the last day.
    package func hangs(on day: Day) -> Bool { through.map { day <= $0 } ?? false }
}

extension Office {
    /// The public notice of a meeting's result, by the meeting's form and the office's calendar.
    package func publicNotice(of meeting: Meeting) -> PublicNotice {
        let form = meeting.form(street.rules)
        let calendar = form?.countsWorkingDays ?? false ? profile.calendar : nil
        var notice = PublicNotice(count: DayCount(days: form?.publicDays ?? 0, calendar: calendar))
        let objections = meeting.state.items.values.flatMap(\.objections)
        notice.objections = objections.count
        notice.unanswered = objections.count { $0.answer == nil }
        guard let hung = meeting.state.entered(.publicised) else { return notice }
        let day = offset.day(of: hung.at)
        notice.through = hung.body.on ?? notice.count.last(from: day)
        let own = street.rules.objectionDays
        notice.objectionsThrough =
            own > 0 ? DayCount(days: own, calendar: calendar).last(from: day) : notice.through
        return notice
    }
}
