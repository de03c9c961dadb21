import StreetModel
import Testing

/// A signal that nobody touches for a day, though each look alone is in order (DOMAIN §3).
struct UntouchedTests {
    /// Looks "20 08:00 open south"; the outcome follows from the agreement, "?" is unclear, "tel" a contact.
    private static func openings(_ looks: [String], change: (inout Elder) -> Void = { _ in }) throws -> [String] {
        var street = Street()
        street.register(at: at("17 06:00"), change: change)
        var opened: [String] = []
        for look in looks {
            let words = look.split(separator: " ")
            let moment = at("\(words[0]) \(words[1])")
            let entries: [Entry]
            switch words[2] {
            case "tel":
                let attempt = Attempt(elder: "E1", channel: .telephone, result: .spokenTo)
                entries = try street.act(.attemptRecorded(attempt), at: moment)
            case "?": entries = try street.look(.unclear, at: moment)
            default:
                let seen = try #require(Seen(named: String(words[2])))
                let outcome: Outcome = words.count > 3 ? .abnormal : .normal
                entries = try street.look(outcome, seen: seen, at: moment)
            }
            for entry in entries {
                if case .matterOpened(let opening) = entry.event, opening.kind == .anomaly {
                    opened.append("\(look.prefix(8)) \(opening.origin.word)")
                }
            }
        }
        return opened
    }

    @Test(arguments: [
        // Open, open, open: looks well each time, and nobody has touched the curtain.
        (["19 08:00 open", "19 19:30 open", "20 08:00 open"], ["20 08:00 untouched"]),
        // Last night, before its hour this morning, and this evening: drawn all the time.
        (["19 19:30 drawn", "20 07:10 shut x", "20 19:30 drawn"], ["20 19:30 untouched"]),
        (["19 08:00 open", "19 19:30 drawn", "20 08:00 open", "20 19:30 drawn"], []),
        (["19 08:00 open", "19 19:30 open", "20 08:00 shut", "20 19:30 shut"], []),
        (["19 08:00 open", "19 19:30 open"], []),
        // Unclear, a missed look and a contact break the row.
        (["19 08:00 open", "19 19:30 ?", "20 08:00 open", "20 19:30 open"], []),
        (["19 08:00 open", "19 19:30 open", "20 08:00 ?", "20 08:30 open"], []),
        (["19 08:00 open", "20 08:00 open", "20 19:30 open"], []),
        (["19 08:00 open", "19 12:00 tel", "19 19:30 open", "20 08:00 open"], []),
        (["19 08:00 open", "19 19:30 open", "19 20:00 tel", "20 08:00 open", "20 19:30 open"], []),
        (["19 08:00 open", "19 09:00 person", "19 19:30 open", "20 08:00 open"], []),
        // After a break the row begins anew.
        (
            ["18 19:30 ?", "19 08:00 open", "19 19:30 open", "20 08:00 open"],
            ["20 08:00 untouched"]
        ),
        // Before the first of them a contact breaks nothing.
        (["19 07:00 tel", "19 08:00 open", "19 19:30 open", "20 08:00 open"], ["20 08:00 untouched"]),
        // The last position of a half decides.
        (["19 19:30 drawn", "20 07:10 shut x", "20 08:00 open", "20 19:30 drawn"], []),
        (["19 08:00 shut", "19 09:00 open", "19 19:30 open", "20 08:00 open"], ["20 08:00 untouched"]),
        // Further looks of the same half add no half.
        (["19 08:00 open", "19 19:30 open", "19 20:00 open", "19 20:10 open"], []),
        // A lamp lit in its window counts as changed.
        (["19 18:30 lit", "20 07:40 lit", "20 18:30 lit", "21 07:40 lit"], []),
        (["19 18:30 dark", "20 07:40 dark", "20 18:30 dark"], ["20 18:30 untouched"]),
        // A lamp between two curtains: somebody was there.
        (["19 08:00 open", "19 19:30 lit", "20 08:00 open", "20 19:30 lit"], []),
    ])
    func rows(looks: [String], openings: [String]) throws {
        #expect(try Self.openings(looks) == openings)
    }

    @Test func lampInBothHalves() throws {
        let looks = ["19 07:40 lit", "19 19:30 lit", "20 07:40 lit", "20 19:30 lit"]
        #expect(
            try Self.openings(looks) {
                $0.morning.signal = .light
                $0.evening.signal = .light
            } == [])
    }

    /// Two windows are compared only each with itself, so that neighbouring halves say nothing about each other.
    @Test func twoWindows() throws {
        let looks = ["19 08:00 open", "19 19:30 open", "20 08:00 open", "20 19:30 open"]
        #expect(try Self.openings(looks) { $0.evening.room = "客厅" } == [])
    }

    /// Somebody else moving the curtain is no sign of life, but it was touched; not moving is untouched for all.
    @Test func assisted() throws {
        let looks = ["19 08:00 open", "19 19:30 open", "20 08:00 open"]
        #expect(try Self.openings(looks) { $0.isAssisted = true } == ["20 08:00 untouched"])
    }

    /// A profile that allows fewer hours between two looks has its way.
    @Test(arguments: [(12, true), (11, false)])
    func hours(hours: Int, isOpened: Bool) throws {
        var street = Street()
        var profile = Profile.usual
        profile.untouchedHours = hours
        street.write(.profileAdopted(profile), at: at("19 06:00"), book: Street.code)
        street.register(at: at("19 06:00"))
        try street.look(.normal, seen: .open, at: at("20 08:00"))
        try street.look(.normal, seen: .open, at: at("20 19:30"))
        let last = try street.look(.normal, seen: .open, at: at("21 07:30"))
        #expect((last.count == 2) == isOpened)
    }

    /// The look that makes the row full opens the anomaly at its own moment, once; others join it.
    @Test func opensOnce() throws {
        var street = Street()
        street.register(at: at("19 06:00"))
        try street.look(.normal, seen: .open, at: at("20 08:00"))
        try street.look(.normal, seen: .open, at: at("20 19:30"))
        let act = try street.look(.normal, seen: .open, at: at("21 08:00"))
        let matter = try #require(street.office.books[Street.book]?.openMatter(.anomaly, of: "E1"))
        #expect(matter.opening.start == at("21 08:00"))
        #expect(matter.opening.grid == Street.grid)
        #expect(try street.look(.normal, seen: .open, at: at("21 19:30")).count == 1)
        // `u` on that look follows the rule for abnormal looks.
        #expect(throws: Refusal.tooLateToTakeBack(seconds: 60)) {
            try street.act(
                .takenBack(TakenBack(entries: act.map(\.number), elder: "E1")), at: at("21 08:01:01"))
        }
    }
}
