import StreetModel
import Testing

/// What follows from an item, and what is written after a meeting (DOMAIN §5).
@Suite struct FollowUpTests {
    private static func street(concluded: Bool = true, book: String = Street.book) -> Street {
        var street = Street()
        street.adoptRules()
        street.callMeeting(book: book)
        for (step, time) in [(MeetingStepped.Step.published, "19 10:00"), (.signingIn, "13:50"), (.started, "14:00")] {
            street.step(step, at: at(time))
        }
        if concluded {
            var outcome = ItemConcluded()
            (outcome.meeting, outcome.item, outcome.text) = ("H1", "i1", "采用方案A")
            street.write(meeting: .concluded(outcome), at: at("14:30"), book: book)
        }
        return street
    }

    private static func followUp(_ change: (inout FollowUpSet) -> Void = { _ in }) -> Event {
        var body = FollowUpSet()
        (body.meeting, body.item, body.owner) = ("H1", "i1", Street.communityStaff)
        (body.due, body.measure) = (november(28), "张贴费用表")
        change(&body)
        return .consultation(.meeting(.followUp(body)))
    }

    @Test func aFollowUpOpensItsMatter() throws {
        var street = Self.street()
        let entries = try street.act(Self.followUp(), at: at("14:31"), by: Street.communityStaff)
        #expect(entries.count == 2)
        let meeting = try #require(street.office.meeting("H1"))
        let matter = try #require(street.office.matters(of: meeting).first)
        #expect(matter.kind == .resolution && matter.opening.owner == Street.communityStaff)
        #expect(matter.opening.handleBy == at("28 23:59:59"))
        #expect(street.office.followUps(of: meeting).map(\.matter) == [matter.id])
        let origin = try #require(street.office.origin(of: matter))
        #expect(origin.meeting.id == "H1" && origin.item.key == "i1" && origin.ballot == nil)
        // The last second of the day is in time; the next is late and somebody's.
        #expect(street.breaches(at: at("28 23:59:59")).isEmpty)
        let late = street.office.breaches(at: at("29 00:00:00"))
        #expect(late.map(\.kind) == [.resolution] && late.map(\.late) == [1])
    }

    /// What somebody else has read cannot be unsaid.
    @Test func aMatterThatWasReadStays() throws {
        var street = Self.street()
        let entries = try street.act(Self.followUp(), at: at("14:31"), by: Street.communityStaff)
        let matter = try #require(street.office.meeting("H1").flatMap { street.office.matters(of: $0).first })
        let said = { (street: Street) in
            refusal { () throws(Refusal) in
                _ = try street.office.decide(
                    street.office.undo(of: entries), by: Street.communityStaff, at: at("14:33"))
            }
        }
        street.write(.noticeRead(NoticeRead(notice: matter.notice)), at: at("14:32"), by: Street.communityStaff)
        #expect(said(street) == nil)
        street.write(.noticeRead(NoticeRead(notice: matter.notice)), at: at("14:32"), by: Street.supervisor)
        #expect(said(street) == .othersRestOnIt(staff: Street.supervisor))
    }

    @Test func undoTakesTheMatterAlong() throws {
        var street = Self.street()
        let entries = try street.act(Self.followUp(), at: at("14:31"), by: Street.communityStaff)
        let undo = street.office.undo(of: entries)
        try street.act(undo, at: at("14:32"), by: Street.communityStaff)
        let meeting = try #require(street.office.meeting("H1"))
        #expect(street.office.followUps(of: meeting).isEmpty && street.office.matters(of: meeting).isEmpty)
        try street.act(street.office.redo(of: entries), at: at("14:33"), by: Street.communityStaff)
        let again = try #require(street.office.meeting("H1"))
        #expect(street.office.followUps(of: again).count == 1 && street.office.matters(of: again).count == 1)
    }

    @Test(arguments: [
        (followUp { $0.item = "i9" }, ConsultationRefusal.unknownItem("i9")),
        (followUp { $0.measure = " " }, .field("measure", .missing)),
        (followUp { $0.due = nil }, .field("due", .missing)),
        (followUp { ($0.owner, $0.reason) = ("", "") }, .field("reason", .missing)),
    ])
    func whatIsMissingIsSaid(_ event: Event, _ expected: ConsultationRefusal) {
        let street = Self.street()
        #expect(
            refusal { () throws(Refusal) in
                _ = try street.office.decide(event, by: Street.communityStaff, at: at("14:31"))
            } == .consultation(expected))
    }

    @Test func firstTheOutcome() {
        let street = Self.street(concluded: false)
        #expect(
            refusal { () throws(Refusal) in
                _ = try street.office.decide(Self.followUp(), by: Street.communityStaff, at: at("14:31"))
            } == .consultation(.needsOutcome("i1")))
    }

    /// The matter of a street's meeting is opened in a community's book by whoever has both.
    @Test func aStreetsFollowUpWaitsForItsMatter() throws {
        var street = Self.street(book: Street.code)
        let event = Self.followUp { $0.place = Street.grid }
        for event in try street.office.decide(event, by: Street.supervisor, at: at("14:31")) {
            street.write(event, at: at("14:31"), by: Street.supervisor, book: Street.code)
        }
        let waiting = street.office.followUpsToOpen(at: at("14:31"))
        #expect(waiting.map(\.grid) == [Street.grid])
        for opening in waiting { street.write(.matterOpened(opening), at: at("14:31"), by: Street.supervisor) }
        #expect(street.office.followUpsToOpen(at: at("14:31")).isEmpty)
    }

    /// Two communities may be given the same words, and each has a matter of its own; nobody opens one twice.
    @Test func theSameWordsForTwoPlacesAreTwoMatters() throws {
        var street = Self.street(book: Street.code)
        for place in [Street.grid, Street.book] {
            let event = Self.followUp { ($0.place, $0.owner) = (place, Street.supervisor) }
            for event in try street.office.decide(event, by: Street.supervisor, at: at("14:31")) {
                street.write(event, at: at("14:31"), by: Street.supervisor, book: Street.code)
            }
        }
        let waiting = street.office.followUpsToOpen(at: at("14:32"))
        #expect(waiting.map(\.grid) == [Street.grid, Street.book])
        for opening in waiting {
            try street.act(.matterOpened(opening), at: at("14:32"), by: Street.supervisor)
            // Another session had listed it, too.
            #expect(
                refusal { () throws(Refusal) in
                    _ = try street.office.decide(.matterOpened(opening), by: Street.supervisor, at: at("14:32"))
                } == .alreadySo)
        }
        #expect(street.office.followUpsToOpen(at: at("14:33")).isEmpty)
        let meeting = try #require(street.office.meeting("H1"))
        let matters = street.office.followUps(of: meeting).map(\.matter)
        #expect(Set(matters).count == 2 && !matters.contains(""))
    }

    /// A street's follow-up is not taken back over a matter that goes on in a community.
    @Test func aStreetsFollowUpStaysWithItsMatter() throws {
        var street = Self.street(book: Street.code)
        let event = Self.followUp { ($0.place, $0.owner) = (Street.grid, Street.supervisor) }
        let entries = try street.office.decide(event, by: Street.supervisor, at: at("14:31")).map {
            street.write($0, at: at("14:31"), by: Street.supervisor, book: Street.code)
        }
        let undo = street.office.undo(of: entries)
        for opening in street.office.followUpsToOpen(at: at("14:31")) {
            try street.act(.matterOpened(opening), at: at("14:31"), by: Street.supervisor)
        }
        let matter = try #require(street.office.meeting("H1").flatMap { street.office.matters(of: $0).first })
        let asked = { (street: Street) in
            refusal { () throws(Refusal) in _ = try street.office.decide(undo, by: Street.supervisor, at: at("14:33")) }
        }
        #expect(asked(street) == .consultation(.followUpHasMatter(matter.id)))
        try street.act(
            .matterStepped(MatterStepped(matter: matter.id, step: .withdrawn, text: "记错")), at: at("14:32"),
            by: Street.supervisor)
        #expect(asked(street) == nil)
    }

    /// A place below a community is known by the community's book; without it the community alone.
    @Test(arguments: [
        (Street.grid, nil as Refusal?), (Street.book, nil), (Street.building, nil),
        ("990101001001999", .unknownPlace("990101001001999")), ("", .unknownPlace("")),
        ("990101001002", nil), ("990101001002001", .unknownPlace("990101001002001")),
        ("990101001009", .unknownPlace("990101001009")),
    ])
    func aStreetsFollowUpIsSomewhere(_ place: String, _ expected: Refusal?) {
        var street = Self.street(book: Street.code)
        street.write(.registered(.community(Community(id: "990101001002"))), at: at("19 06:30"), book: Street.code)
        let event = Self.followUp { ($0.place, $0.owner) = (place, Street.supervisor) }
        #expect(
            refusal { () throws(Refusal) in
                _ = try street.office.decide(event, by: Street.supervisor, at: at("14:31"))
            } == expected)
    }

    @Test func minutesAreCorrectedVersionedAndSignedInOrder() throws {
        var street = Self.street()
        let ask = { (street: inout Street, change: (inout MinutesMarked) -> Void) throws(Refusal) in
            var body = MinutesMarked()
            body.meeting = "H1"
            change(&body)
            _ = try street.act(.consultation(.meeting(.minutes(body))), at: at("15:40"), by: Street.communityStaff)
        }
        let said = { (street: inout Street, change: (inout MinutesMarked) -> Void) -> Refusal? in
            do throws(Refusal) { try ask(&street, change) } catch { return error }
            return nil
        }
        #expect(
            said(&street) { ($0.mark, $0.version, $0.lines) = (.versioned, 1, ["一"]) }
                == .consultation(.meetingIsOn("H1")))
        street.step(.closed, at: at("15:32"))
        #expect(
            said(&street) { ($0.mark, $0.version, $0.signer) = (.signed, 1, "程") }
                == .consultation(.notNewestVersion(0)))
        #expect(said(&street) { ($0.mark, $0.version, $0.lines) = (.versioned, 1, ["一"]) } == nil)
        #expect(said(&street) { ($0.section, $0.was, $0.text) = ("item.i1", "甲", "乙") } == nil)
        #expect(
            said(&street) { ($0.section, $0.was, $0.text) = ("item.i1", "甲", "丙") }
                == .consultation(.wasChanged(by: Street.communityStaff)))
        // Whoever built the lines had not read the correction yet.
        #expect(
            said(&street) { ($0.mark, $0.version, $0.lines) = (.versioned, 2, ["二"]) }
                == .consultation(.wasChanged(by: Street.communityStaff)))
        #expect(said(&street) { ($0.mark, $0.version, $0.lines) = (.versioned, 2, ["一", "乙"]) } == nil)
        #expect(
            said(&street) { ($0.mark, $0.version, $0.signer) = (.signed, 1, "程") }
                == .consultation(.notNewestVersion(2)))
        #expect(said(&street) { ($0.mark, $0.version, $0.role, $0.signer) = (.signed, 2, "chair", "程") } == nil)
        #expect(said(&street) { ($0.mark, $0.version, $0.role, $0.signer) = (.signed, 2, "chair", "程") } == .alreadySo)
    }

    /// What is signed, hangs and is put away says everything that was corrected; afterwards it stays.
    @Test func correctionsAreFixedBeforeAnybodySigns() throws {
        var street = Self.street()
        let ask = { (street: inout Street, event: MeetingEvent, time: String) -> Refusal? in
            refusal { () throws(Refusal) in
                try street.act(.consultation(.meeting(event)), at: at(time), by: Street.communityStaff)
            }
        }
        let minutes = { (change: (inout MinutesMarked) -> Void) -> MeetingEvent in
            .minutes(
                body { (made: inout MinutesMarked) in
                    made.meeting = "H1"; change(&made)
                })
        }
        let step = { (step: MeetingStepped.Step) in MeetingEvent.stepped(body { ($0.meeting, $0.step) = ("H1", step) })
        }
        let fix = { (number: Int) in
            minutes { ($0.mark, $0.version, $0.lines) = (.versioned, number, ["一", ["甲", "乙"][number / 3]]) }
        }
        let sign = { (number: Int) in minutes { ($0.mark, $0.version, $0.signer) = (.signed, number, "程") } }
        let correct = { (was: String, text: String) in
            minutes { ($0.section, $0.was, $0.text) = ("head", was, text) }
        }
        street.step(.closed, at: at("15:32"))
        #expect(ask(&street, fix(1), "15:40") == nil)
        #expect(ask(&street, correct("", "甲"), "15:41") == nil)
        #expect(ask(&street, sign(1), "15:42") == .consultation(.correctionsOpen(1)))
        #expect(ask(&street, step(.publicised), "15:42") == .consultation(.correctionsOpen(1)))
        #expect(ask(&street, fix(2), "15:43") == nil)
        #expect(ask(&street, sign(2), "15:44") == nil)
        #expect(ask(&street, step(.publicised), "15:45") == nil)
        #expect(ask(&street, correct("甲", "乙"), "15:46") == nil)
        #expect(ask(&street, step(.archived), "28 09:00") == .consultation(.correctionsOpen(1)))
        #expect(ask(&street, fix(3), "28 09:01") == nil)
        #expect(ask(&street, step(.archived), "28 09:02") == nil)
        for event in [correct("乙", "丙"), fix(4), sign(3)] {
            #expect(ask(&street, event, "28 09:03") == .consultation(.meetingIsOver("H1")))
        }
    }

    @Test func objectionsComeWhileItHangs() throws {
        var street = Self.street()
        var body = ObjectionMade()
        (body.meeting, body.item, body.text, body.on) = ("H1", "i1", "一层不该分摊", november(24))
        let event = { (body: ObjectionMade) in Event.consultation(.meeting(.objection(body))) }
        let ask = { (street: Street, body: ObjectionMade, time: String) in
            refusal { () throws(Refusal) in
                _ = try street.office.decide(event(body), by: Street.communityStaff, at: at(time))
            }
        }
        #expect(ask(street, body, "24 09:00") == .consultation(.isNotPublic))
        street.step(.closed, at: at("15:32"))
        var publicised = MeetingStepped()
        (publicised.meeting, publicised.step, publicised.on) = ("H1", .publicised, november(26))
        street.write(meeting: .stepped(publicised), at: at("22 09:00"))
        #expect(ask(street, body, "24 09:00") == nil)
        body.on = november(21)
        #expect(ask(street, body, "24 09:00") == .consultation(.objectionsBegin(november(22))))
        body.on = november(27)
        #expect(ask(street, body, "27 09:00") == .consultation(.objectionsEnded(november(26))))
        body.on = november(24)
        let entries = try street.act(event(body), at: at("24 09:00"), by: Street.communityStaff)
        var answer = body
        (answer.answers, answer.text) = (entries[0].number, "按比例分摊")
        #expect(ask(street, answer, "28 09:00") == nil)
        try street.act(event(answer), at: at("28 09:00"), by: Street.communityStaff)
        #expect(ask(street, answer, "28 09:01") == .alreadySo)
        street.step(.archived, at: at("28 10:00"))
        #expect(ask(street, body, "28 10:01") == .consultation(.meetingIsOver("H1")))
    }
}
