import StreetModel
import Testing

/// Taking back and putting in force again what matters are made of (DOMAIN §3, DESIGN §2).
struct MatterActTests {
    private static let staff = Street.communityStaff

    /// An opening by hand is taken back at any time, by whom it was made, while nothing rests on it.
    @Test func opening() throws {
        var street = Street()
        let id = try street.open(.finding, at: at("20 09:00"))
        let entry = try #require(street.entries.last)
        let act = street.office.act(of: [entry])
        #expect(act.matter == id && act.elder.isEmpty && act.entries == [entry.number])
        #expect(street.refused(.takenBack(act), at: at("20 12:00"), by: Self.staff) == .notYours)
        #expect(
            street.refused(.takenBack(act), at: at("20 12:00"), by: Street.otherWorker) == .outsidePlace(Street.grid))
        var stepped = street
        try stepped.step(.responded, id, at: at("20 09:10"), by: Self.staff)
        #expect(stepped.refused(.takenBack(act), at: at("20 12:00")) == .othersRestOnIt(staff: Self.staff))
        var read = street
        let notice = try #require(read.office.matter(id)).notice
        try read.act(.noticeRead(NoticeRead(notice: notice)), at: at("20 09:10"), by: Self.staff)
        #expect(read.refused(.takenBack(act), at: at("20 12:00")) == .othersRestOnIt(staff: Self.staff))
        var master = street
        let other = try master.open(.finding, at: at("20 09:05"), by: Self.staff)
        try master.step(.merged, other, at: at("20 09:06"), by: Self.staff) { $0.to = id }
        #expect(master.refused(.takenBack(act), at: at("20 12:00")) == .othersRestOnIt(staff: Self.staff))
        try street.act(.takenBack(act), at: at("20 12:00"))
        #expect(street.office.matter(id)?.isOpen == false)
        #expect(street.office.breaches(at: at("25 12:00")).allSatisfy { $0.matter != id })
        #expect(street.refused(.responded, id, at: at("20 12:01")) == .matterIsOver(id))
        try street.act(.restored(act), at: at("20 12:02"))
        #expect(street.clocks(id, at: at("20 12:03")).count == 2)
        #expect(street.refused(.restored(act), at: at("20 12:04")) == .nothingToRedo)
    }

    /// Every step beside the four: taking it back puts everything where it was.
    @Test(arguments: [
        MatterStepped.Step.responded, .referred, .reassigned, .raised, .parked, .excluded, .merged, .withdrawn,
    ])
    func everyStep(step: MatterStepped.Step) throws {
        var street = Street()
        let id = try street.open(.complaint, at: at("20 09:00"))
        let master = try street.open(.complaint, at: at("20 09:01"))
        let before = try #require(street.office.matter(id))
        let owner = street.office.owner(of: before, at: at("20 09:02"))
        let entries = try street.step(step, id, at: at("20 09:02"), by: Street.supervisor) {
            $0.text = "原因"
            $0.until = november(23)
            $0.to =
                switch step {
                case .merged: master
                case .reassigned: Self.staff
                default: "城市管理科"
                }
        }
        let act = street.office.act(of: entries)
        #expect(act.matter == id)
        let after = try #require(street.office.matter(id)).progress
        try street.act(.takenBack(act), at: at("20 09:03"), by: Street.supervisor)
        let matter = try #require(street.office.matter(id))
        #expect(matter.progress.stage == .opened && matter.isOpen && matter.steps.map(\.isTakenBack) == [true])
        #expect(
            street.clocks(id, at: at("20 09:04")) == ["response 2026-11-20T09:15:00", "handling 2026-11-21T09:00:00"])
        #expect(street.office.owner(of: matter, at: at("20 09:04")) == owner)
        #expect(street.office.books[Street.book]?.complaints[id]?.isVoid == false)
        try street.act(.restored(act), at: at("20 09:05"), by: Street.supervisor)
        #expect(street.office.matter(id)?.progress == after)
    }

    /// The door is opened by two people who are named, or by the police; both names stand in the record.
    @Test(arguments: [
        ("", false), ("王敏", false), ("王敏 王敏", false), ("王敏、丁某", true), ("王敏,丁某", true), ("王敏和丁某", true),
        ("派出所民警", true),
        ("110", true), ("张和平", false), ("张和平和丁某", true), ("王 敏", false), ("张某 13811012345", false),
        ("王警", false), ("王敏\u{3000}丁某", true),
    ])
    func door(whom: String, isAllowed: Bool) throws {
        var street = Street()
        street.register(at: at("20 06:00"))
        let id = try street.anomaly(at: at("09:00"))
        let attempt = Attempt(elder: "E1", matter: id, channel: .door, result: .doorOpened, whom: whom)
        #expect(street.refused(.attemptRecorded(attempt), at: at("09:20")) == (isAllowed ? nil : .needsTwoNames))
        if !isAllowed { return }
        try street.act(.attemptRecorded(attempt), at: at("09:20"))
        #expect(street.office.matter(id)?.attempts.last?.attempt.whom == whom)
        // An open door is not yet a person who was seen.
        #expect(street.office.matter(id)?.response == nil)
    }

    /// A relative is named by letters that can be seen: nothing else stops the clock.
    @Test(arguments: ["", " ", "\u{3000}", "\u{200B}", "\u{202E}", "？", "1", "\u{FE0F}"])
    func nobodyIsNamed(whom: String) throws {
        var street = Street()
        street.register(at: at("20 06:00"))
        let id = try street.anomaly(at: at("09:00"))
        let attempt = Attempt(elder: "E1", matter: id, channel: .telephone, result: .relativeWithHer, whom: whom)
        #expect(street.refused(.attemptRecorded(attempt), at: at("09:05")) == .needsName)
    }

    /// What nobody can see is no reason either.
    @Test(arguments: ["\u{200B}", "\u{202E}\u{200D}", "\u{2060} "])
    func nothingIsSaid(text: String) throws {
        var street = Street()
        street.register(at: at("20 06:00"))
        let id = try street.anomaly(at: at("09:00"))
        #expect(street.refused(.withdrawn, id, at: at("09:05")) { $0.text = text } == .needsReason)
    }

    /// The number that somebody was told is the next rung, so it has to be one.
    @Test func hearsayOfNoNumber() throws {
        var street = Street()
        street.register(at: at("20 06:00"))
        let id = try street.anomaly(at: at("09:00"))
        let attempt = Attempt(
            elder: "E1", matter: id, channel: .telephone, result: .hearsay, whom: "妹妹家", telephone: "村口那家")
        #expect(street.refused(.attemptRecorded(attempt), at: at("09:05")) == .notATelephone("村口那家"))
    }

    /// What is about nothing that can be taken back says so.
    @Test func nothing() throws {
        var street = Street()
        street.register(at: at("20 06:00"))
        let id = try street.anomaly(at: at("09:00"))
        let notice = try #require(street.office.matter(id)).notice
        let read = try street.act(.noticeRead(NoticeRead(notice: notice)), at: at("09:01"))
        #expect(street.refused(.takenBack(street.office.act(of: read)), at: at("09:02")) == .nothingToTakeBack)
    }
}
