import StreetModel
import Testing

/// What the rules make of an attempt to reach somebody and of reading (DOMAIN §4).
struct DecideAttemptTests {
    private func street() throws -> Street {
        var street = Street()
        street.register(at: at("20 18:00"))
        street.register("E2", at: at("20 18:00"))
        street.register("E3", at: at("20 18:00")) { $0.building = Street.otherGrid + "001" }
        try street.look(.abnormal, at: at("08:44"))
        return street
    }

    private func matter(_ street: Street) throws -> Matter {
        try #require(street.office.books[Street.book]?.openMatter(.anomaly, of: "E1"))
    }

    @Test func refused() throws {
        var street = try street()
        let id = try matter(street).id
        let cases: [(String, Attempt, Refusal)] = [
            ("S9999", Attempt(elder: "E1", channel: .telephone, result: .noAnswer), .unknownStaff("S9999")),
            (Street.worker, Attempt(elder: "E9", channel: .telephone, result: .noAnswer), .unknownElder("E9")),
            (
                Street.otherWorker, Attempt(elder: "E1", matter: id, channel: .telephone, result: .noAnswer),
                .outsideScope(elder: "E1")
            ),
            (
                Street.worker, Attempt(elder: "E1", matter: "M9", channel: .telephone, result: .noAnswer),
                .unknownMatter("M9")
            ),
            // The matter of somebody else.
            (
                Street.worker, Attempt(elder: "E2", matter: id, channel: .telephone, result: .spokenTo),
                .unknownMatter(id)
            ),
            (
                Street.worker, Attempt(elder: "E1", matter: id, channel: .telephone, result: .relativeWithHer),
                .needsName
            ),
        ]
        for (by, attempt, refusal) in cases {
            #expect(throws: refusal) {
                try street.office.decide(.attemptRecorded(attempt), by: by, at: at("08:50"))
            }
        }
        let opened = try matter(street).number
        try street.act(.takenBack(TakenBack(entries: [opened], elder: "E1")), at: at("08:44:30"))
        let late = Attempt(elder: "E1", matter: id, channel: .telephone, result: .noAnswer)
        #expect(throws: Refusal.matterIsOver(id)) {
            try street.office.decide(.attemptRecorded(late), by: Street.worker, at: at("08:50"))
        }
    }

    /// Whoever else was spoken to or seen, it is no sign of her life (DOMAIN §3, §4).
    @Test(arguments: [
        (Attempt.Result.spokenTo, "", nil), (.spokenTo, "王淑珍", nil), (.seen, "本人", nil),
        (.spokenTo, "邻居", Refusal.needsResultOnPerson), (.seen, "刘志强 (儿子)", .needsResultOnPerson),
        (.hearsay, "邻居", nil), (.noAnswer, "刘志强", nil),
    ])
    func whom(result: Attempt.Result, whom: String, expected: Refusal?) throws {
        var street = try street()
        var attempt = Attempt(elder: "E1", channel: .telephone, result: result)
        attempt.whom = whom
        #expect(
            refusal { () throws(Refusal) in try street.act(.attemptRecorded(attempt), at: at("08:50")) } == expected)
        #expect((street.lastSign() == at("08:50")) == (expected == nil && (result == .spokenTo || result == .seen)))
    }

    /// Without a matter named, an attempt belongs to what is open about the person; else it is a contact of its own.
    @Test func joins() throws {
        var street = try street()
        let attempt = Attempt(elder: "E1", channel: .telephone, result: .spokenTo)
        #expect(try street.act(.attemptRecorded(attempt), at: at("08:50")).count == 2)
        #expect(try matter(street).response != nil)
        let other = Attempt(elder: "E2", channel: .telephone, result: .spokenTo)
        #expect(try street.act(.attemptRecorded(other), at: at("08:50")).count == 1)
        #expect(street.office.books[Street.book]?.matters.count == 1)
        #expect(street.lastSign(of: "E2") == at("08:50"))
    }

    @Test func reading() throws {
        var street = try street()
        let notice = try matter(street).notice
        let event = Event.noticeRead(NoticeRead(notice: notice))
        #expect(throws: Refusal.outsideScope(elder: "E1")) {
            try street.office.decide(event, by: Street.otherWorker, at: at("08:45"))
        }
        try street.act(event, at: at("08:45"))
        // Who has read it writes nothing more; another still does.
        #expect(try street.act(event, at: at("08:46")).isEmpty)
        #expect(try street.act(event, at: at("08:46"), by: Street.communityStaff).count == 1)
        #expect(street.office.readers(of: notice).map(\.by) == [Street.worker, Street.communityStaff])
        var gone = notice
        gone.since = at("08:00")
        #expect(throws: Refusal.noticeIsOver) {
            try street.office.decide(.noticeRead(NoticeRead(notice: gone)), by: Street.worker, at: at("08:46"))
        }
    }

    /// A breach of a grid is read like any other.
    @Test func readingABreach() throws {
        var street = try street()
        let breach = try #require(street.office.breaches(at: at("08:45")).first { $0.kind == .notBegun })
        #expect(breach.grid == Street.otherGrid)
        #expect(
            try street.act(.noticeRead(NoticeRead(notice: breach.notice)), at: at("08:45"), by: Street.supervisor).count
                == 1)
        #expect(
            street.office.alerts(for: try street.office.staff(Street.supervisor), at: at("08:46")).map(\.notice.kind)
                == [.anomaly])
    }
}
