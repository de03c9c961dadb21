import StreetModel
import Testing

/// Changed fields by hand: who may, what may stand there, and what others wrote since.
struct AmendmentTests {
    private func street() -> Street {
        var street = Street()
        street.register(at: at("20 06:00")) { elder in
            (elder.risk, elder.entrance, elder.telephone) = (.green, 1, "19900000045")
        }
        return street
    }

    private func amended(_ field: String, _ was: String, _ now: String) -> Event {
        .amended(
            Amendment(
                register: .elder, id: "E1", changes: [FieldChange(field: field, was: .text(was), now: .text(now))]))
    }

    @Test(
        arguments: [
            ("telephone", "19900000045", "19900000046", Street.worker, nil),
            ("telephone", "19900000045", "12", Street.worker, .register(.field("telephone", .notATelephone))),
            (
                "telephone", "", "19900000046", Street.worker,
                .register(
                    .conflict([
                        .init(
                            field: "telephone", read: .text(""), mine: .text("19900000046"),
                            theirs: .text("19900000045"))
                    ]))
            ),
            ("telephone", "19900000045", "19900000045", Street.worker, .alreadySo),
            ("name", "王淑珍", "王淑真", Street.worker, .needsRole(.communityStaff)),
            ("name", "王淑珍", "", Street.communityStaff, .register(.field("name", .missing))),
            ("name", "王淑珍", "王淑真", Street.communityStaff, nil),
            ("status", "here", "died", Street.supervisor, .register(.needsSecondHand)),
            ("risk", "green", "red", Street.communityStaff, .register(.needsRiskReason)),
            ("born", "", "2027-01-01", Street.communityStaff, .register(.field("born", .futureDate))),
            (
                "identity", "", "990101194103080018", Street.communityStaff,
                .register(.field("identity", .identityChecksum))
            ),
            ("morningBy", "07:30", "11:00", Street.communityStaff, .register(.outsideWindow(field: "morningBy"))),
            (
                "building", Street.building, "990101001001001999", Street.communityStaff,
                .register(.unknownBuilding("990101001001001999"))
            ),
            (
                "entrance", "1", "9", Street.communityStaff,
                .register(.noSuchDwelling(building: Street.building, field: "entrance"))
            ),
            (
                "door", "501", "999", Street.communityStaff,
                .register(.noSuchDwelling(building: Street.building, field: "door"))
            ),
            (
                "consentedOn", "2026-03-01", "", Street.communityStaff,
                .register(.field("consentedOn", .missing))
            ),
            ("consentWithdrawnOn", "", "2026-11-20", Street.communityStaff, .register(.needsSecondHand)),
            ("colour", "", "x", Street.communityStaff, .register(.unknownField("colour"))),
        ] as [(String, String, String, String, Refusal?)])
    func oneField(field: String, was: String, now: String, by: String, expected: Refusal?) {
        #expect(street().refused(amended(field, was, now), at: at("09:00"), by: by) == expected)
    }

    /// The side of both windows, and then the evening's own: undone each is what it was.
    @Test func undoOfBothSides() throws {
        var street = street()
        try street.act(amended("eveningFace", "south", "east"), at: at("09:00"), by: Street.communityStaff)
        var elder = try #require(street.office.elder("E1")?.elder)
        let before = elder
        try #require(Elder.fields.first { $0.key == "face" }).write(&elder, .text("north"))
        let change = Event.amended(Amendment(register: .elder, id: "E1", changes: before.changes(to: elder)))
        let written = try street.act(change, at: at("09:01"), by: Street.communityStaff)
        #expect(street.office.elder("E1")?.elder.evening.face == .north)
        try street.act(street.office.undo(of: written), at: at("09:02"), by: Street.communityStaff)
        #expect(street.office.elder("E1")?.elder == before)
    }

    /// One moves her to 3-601, another meanwhile to 1-602: nobody wrote 1-601.
    @Test func twoHandsMakeNoThirdDwelling() throws {
        var street = street()
        let read = try #require(street.office.elder("E1")?.elder)
        var other = read
        other.entrance = 0
        try street.act(street.office.move(of: read, to: other), at: at("09:00"), by: Street.communityStaff)
        var mine = read
        mine.door = "甲1"
        guard
            case .register(.conflict(let conflicts))? = street.refused(
                street.office.move(of: read, to: mine), at: at("09:01"), by: Street.communityStaff)
        else { return #expect(Bool(false)) }
        #expect(conflicts.map(\.field) == ["entrance"])
    }

    /// A file that was opened by hand is taken back while only that hand has written in it.
    @Test(arguments: [(Street.communityStaff, Refusal?.none), (Street.worker, .othersRestOnIt(staff: Street.worker))])
    func undoOfARegistration(by: String, expected: Refusal?) throws {
        var street = Street()
        var elder = Elder.usual("")
        (elder.entrance, elder.floor, elder.door, elder.telephone) = (1, 1, "101", "")
        let written = try street.act(.registered(.elder(elder)), at: at("09:00"), by: Street.communityStaff)
        let undo = street.office.undo(of: written)
        let id = try #require(street.office.books[Street.book]?.elders.keys.first)
        let change = FieldChange(field: "telephone", was: .text(""), now: .text("19900000046"))
        try street.act(
            .amended(Amendment(register: .elder, id: id, changes: [change])), at: at("09:01"), by: by)
        #expect(street.refused(undo, at: at("09:02"), by: Street.communityStaff) == expected)
    }

    /// A grid is opened and closed by redrawing alone.
    @Test(arguments: ["validTo", "successor", "community"])
    func gridIsNotClosedByAmending(field: String) {
        let now = field == "validTo" ? "2026-11-21" : field == "successor" ? Street.otherGrid : "990101001002"
        let change = FieldChange(
            field: field, was: .text(field == "community" ? Street.book : ""), now: .text(now))
        let event = Event.amended(Amendment(register: .grid, id: Street.grid, changes: [change]))
        #expect(street().refused(event, at: at("09:00"), by: Street.communityStaff) == .register(.isMove))
    }

    /// Two sessions change different fields of one file: both stay. The same field: the second is told, and nothing changes.
    @Test func twoEditors() throws {
        var street = street()
        try street.act(amended("telephone", "19900000045", "19900000046"), at: at("09:00"), by: Street.worker)
        try street.act(amended("living", "", "独居"), at: at("09:01"), by: Street.communityStaff)
        #expect(street.office.elder("E1")?.elder.telephone == "19900000046")
        #expect(street.office.elder("E1")?.elder.living == "独居")
        let late = amended("telephone", "19900000045", "19900000047")
        let conflict = RegisterRefusal.Conflict(
            field: "telephone", read: .text("19900000045"), mine: .text("19900000047"), theirs: .text("19900000046"))
        #expect(
            street.refused(late, at: at("09:02"), by: Street.communityStaff) == .register(.conflict([conflict])))
        #expect(street.office.elder("E1")?.elder.telephone == "19900000046")
    }

    /// Undo writes the other way round, and meets what others wrote since as a conflict.
    @Test func undoIsTheInverse() throws {
        var street = street()
        let written = try street.act(amended("living", "", "独居"), at: at("09:00"), by: Street.communityStaff)
        let undo = street.office.undo(of: written)
        #expect(undo == amended("living", "独居", ""))
        #expect(street.office.redo(of: written) == amended("living", "", "独居"))
        try street.act(undo, at: at("09:01"), by: Street.communityStaff)
        #expect(street.office.elder("E1")?.elder.living == "")
        try street.act(amended("living", "", "与子同住"), at: at("09:02"), by: Street.supervisor)
        #expect(street.refused(undo, at: at("09:03"), by: Street.communityStaff) != nil)
    }
}
