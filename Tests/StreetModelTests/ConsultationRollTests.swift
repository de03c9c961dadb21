import StreetModel
import Testing

/// What books forget of topics and meetings as days go by (DESIGN §3).
@Suite struct ConsultationRollTests {
    /// A council of November 21 that ended in a way, with somebody who signed in; and a new one so many days later.
    private static func kept(
        _ end: MeetingStepped.Step, isFixed: Bool, in book: String, days: Int
    ) -> (attendance: Int, agenda: Int)? {
        var street = Street()
        street.adoptRules()
        street.callMeeting(book: book)
        street.step(.signingIn, at: at("13:50"))
        var here = MeetingAttended()
        (here.meeting, here.member, here.mark) = ("H1", 1, .signedIn)
        street.write(meeting: .attended(here), at: at("13:51"), book: book)
        street.step(end, at: at("15:00"))
        if isFixed {
            var version = MinutesMarked()
            (version.meeting, version.mark, version.version, version.lines) = ("H1", .versioned, 1, ["一"])
            street.write(meeting: .minutes(version), at: at("15:01"), book: book)
        }
        var next = MeetingPlanned()
        (next.place, next.id, next.form) = (book, "H2", "council")
        street.write(meeting: .planned(next), at: at("15:01") + days * 86_400, book: book)
        return street.office.meeting("H1").map { ($0.state.attendance.count, $0.state.items.count) }
    }

    /// Who came goes after 62 days once it is written down, the meeting after 400; in the street's own book too.
    @Test(arguments: [
        (MeetingStepped.Step.closed, true, 62, [1, 1]), (.closed, true, 63, [0, 1]), (.closed, false, 63, [1, 1]),
        (.closed, false, 400, [1, 1]), (.closed, false, 401, []), (.failed, false, 63, [0, 1]),
        (.cancelled, false, 63, [0, 1]), (.archived, true, 401, []),
    ])
    func meetings(_ end: MeetingStepped.Step, _ isFixed: Bool, _ days: Int, _ expected: [Int]) {
        for book in [Street.book, Street.code] {
            let kept = Self.kept(end, isFixed: isFixed, in: book, days: days)
            #expect(kept.map { [$0.attendance, $0.agenda] } ?? [] == expected)
        }
    }
}
