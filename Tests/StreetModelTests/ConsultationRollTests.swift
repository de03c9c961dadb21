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

    /// Who came goes after 62 days once the meeting is put away, since until then a version of the minutes may be fixed
    /// from it; the meeting after 400; in the street's own book too.
    @Test(arguments: [
        (MeetingStepped.Step.archived, true, 62, [1, 1]), (.archived, true, 63, [0, 1]), (.closed, true, 63, [1, 1]),
        (.publicised, true, 63, [1, 1]), (.closed, false, 63, [1, 1]), (.closed, true, 400, [1, 1]),
        (.closed, false, 400, [1, 1]), (.closed, false, 401, []), (.failed, false, 63, [0, 1]),
        (.cancelled, false, 63, [0, 1]), (.archived, true, 401, []),
    ])
    func meetings(_ end: MeetingStepped.Step, _ isFixed: Bool, _ days: Int, _ expected: [Int]) {
        for book in [Street.book, Street.code] {
            let kept = Self.kept(end, isFixed: isFixed, in: book, days: days)
            #expect(kept.map { [$0.attendance, $0.agenda] } ?? [] == expected)
        }
    }

    /// A topic that was delivered on November 21, looked at again so many days later, each look with the day it names
    /// for the next; whether it is there when something new comes after so many days.
    private static func isKept(_ looks: [[Int]], in book: String, days: Int) -> Bool {
        var street = Street.consulting()
        var topic = TopicRaised.usual(in: book)
        topic.id = "T1"
        street.write(.consultation(.topic(.raised(topic))), at: at("15:00"), book: book)
        var closed = TopicClosed()
        closed.topic = "T1"
        street.write(.consultation(.topic(.closed(closed))), at: at("15:00"), book: book)
        for look in looks {
            var review = TopicReviewed()
            (review.topic, review.asked) = ("T1", 3)
            review.next = look.dropFirst().first.map { november(21 + $0) }
            street.write(
                .consultation(.topic(.reviewed(review))), at: at("15:00") + look[0] * 86_400, book: book)
        }
        var next = MeetingPlanned()
        (next.place, next.id, next.form) = (book, "H2", "council")
        street.write(meeting: .planned(next), at: at("15:00") + days * 86_400, book: book)
        return street.office.topic("T1") != nil
    }

    /// A topic goes 400 days after its end or the last look at its result; not while a look is still to come.
    @Test(
        arguments: [
            ([], 400, true), ([], 401, false), ([[100]], 401, true), ([[100]], 500, true), ([[100]], 501, false),
            ([[100, 500]], 401, true), ([[100, 500]], 950, true), ([[100, 500], [500]], 900, true),
            ([[100, 500], [500]], 901, false),
        ] as [([[Int]], Int, Bool)])
    func topics(_ looks: [[Int]], _ days: Int, _ expected: Bool) {
        for book in [Street.book, Street.code] { #expect(Self.isKept(looks, in: book, days: days) == expected) }
    }
}
