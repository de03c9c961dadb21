import StreetModel
import Testing

/// What a book forgets of matters as days go by (DESIGN §3).
struct MatterRollTests {
    /// A book in which a new day has begun, so many days after the 2nd of November.
    private func roll(_ street: inout Street, days: Int) {
        let looks = CheckRecorded(
            elder: "E1", outcome: .unclear, seen: nil, observed: at("2 08:00") + days * 86_400, half: .morning)
        street.write(.checkRecorded(looks), at: at("2 08:00") + days * 86_400)
    }

    private func street() -> Street {
        var street = Street()
        street.register(at: at("1 06:00"))
        return street
    }

    /// Ended matters are kept for 30 days after their end, open ones for ever, with what was read and urged.
    @Test func matters() throws {
        var street = street()
        let open = try street.open(.finding, at: at("2 08:00"))
        let ended = try street.open(.finding, at: at("2 08:01"))
        let anomaly = try street.anomaly(at: at("2 08:44"))
        var notices: [Notice] = []
        for id in [open, ended, anomaly] {
            let notice = try #require(street.office.matter(id)).notice
            notices.append(notice)
            try street.act(.noticeRead(NoticeRead(notice: notice)), at: at("2 09:00"), by: Street.communityStaff)
            try street.act(.urged(Urge(notice: notice, to: "")), at: at("2 09:00"), by: Street.supervisor)
        }
        try street.step(.withdrawn, ended, at: at("3 09:00")) { $0.text = "重复" }
        func kept() -> [Bool] { [open, ended, anomaly].map { street.office.matter($0) != nil } }
        func read() -> [Bool] { notices.map { !street.office.readers(of: $0).isEmpty } }
        func urged() -> [Bool] { notices.map { !street.office.urges(of: $0).isEmpty } }
        roll(&street, days: 31)
        #expect(kept() == [true, true, true] && read() == [true, true, true] && urged() == [true, true, true])
        roll(&street, days: 32)
        #expect(kept() == [true, false, true] && read() == [true, false, true] && urged() == [true, false, true])
        roll(&street, days: 90)
        #expect(kept() == [true, false, true] && read() == [true, false, true] && urged() == [true, false, true])
    }

    /// Somebody whose whereabouts stay unknown for years is looked at twice a day: of looks that nobody takes back any
    /// more, the matter keeps those that say when somebody looked again first.
    @Test func furtherLooks() throws {
        var street = street()
        let id = try street.anomaly(at: at("21 08:44"))
        func looks() -> [Matter.FurtherLook] { street.office.matter(id)?.looks ?? [] }
        try street.look(.unclear, at: at("21 09:10"))
        let mistaken = try street.look(.unclear, at: at("21 09:20"))[0].number
        for day in 20...27 { roll(&street, days: day) }
        #expect(looks().map(\.at) == [at("21 09:10"), at("28 08:00"), at("29 08:00")])
        #expect(!looks().contains { $0.number == mistaken })
        #expect(street.office.matter(id)?.lookedAgainAt == at("21 09:10"))
    }

    /// Taking back that it was opened again moves the clock's start back to T0: both first looks are kept.
    @Test func furtherLooksAroundReopening() throws {
        var street = street()
        let id = try street.anomaly(at: at("21 08:44"))
        try street.look(.unclear, at: at("21 09:10"))
        try street.attempt(.spokenTo, at: at("21 09:20"))
        try street.look(.abnormal, at: at("21 19:10"))
        #expect(street.stage(id) == .opened)
        try street.look(.unclear, at: at("21 19:30"))
        for day in 20...27 { roll(&street, days: day) }
        #expect(street.office.matter(id)?.lookedAgainAt == at("21 19:30"))
        let kept = street.office.matter(id)?.looks.map(\.at)
        #expect(kept == [at("21 09:10"), at("21 19:30"), at("28 08:00"), at("29 08:00")])
    }

    /// A complaint is counted for 400 days from its start, and as long as it is open.
    @Test func complaints() throws {
        var street = street()
        let open = try street.open(.complaint, at: at("2 08:00"))
        let ended = try street.open(.complaint, at: at("2 08:00"))
        try street.step(.responded, ended, at: at("2 08:20"))
        try street.handle(ended, at: at("2 09:00"))
        try street.step(.confirmed, ended, at: at("3 09:00"), by: Street.communityStaff) {
            ($0.isSolved, $0.isSatisfied) = (true, false)
        }
        try street.step(.cleared, ended, at: at("3 10:00"), by: Street.supervisor)
        let fact = { (id: String) in street.office.books[Street.book]?.complaints[id] }
        #expect(fact(ended)?.responseLate == 300 && fact(ended)?.handlingLate == 0)
        #expect(fact(ended)?.isSolved == true && fact(ended)?.isSatisfied == false)
        roll(&street, days: 40)
        #expect(street.office.matter(ended) == nil && fact(ended) != nil)
        roll(&street, days: 400)
        #expect(fact(ended) != nil)
        roll(&street, days: 401)
        #expect(fact(ended) == nil && fact(open) != nil)
    }

    /// Stand-ins of today and yesterday.
    @Test func standIns() throws {
        var street = street()
        try street.act(
            .gridCovered(StandIn(grid: Street.grid, day: november(21), staff: Street.otherWorker)), at: at("21 08:00"),
            by: Street.otherWorker)
        roll(&street, days: 20)
        #expect(street.office.standIn(for: Street.grid, on: november(21)) != nil)
        roll(&street, days: 21)
        #expect(street.office.standIn(for: Street.grid, on: november(21)) == nil)
        #expect(street.office.books[Street.book]?.standIns.isEmpty == true)
    }
}
