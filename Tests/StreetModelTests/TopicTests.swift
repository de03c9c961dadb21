import StreetModel
import Testing

/// What may be done with a topic, and what is refused (DOMAIN §5).
struct TopicTests {
    private static let staff = Street.communityStaff

    private func refused(_ event: TopicEvent, in street: Street, by: String = TopicTests.staff) -> Refusal? {
        refusal { () throws(Refusal) in
            _ = try street.office.decide(.consultation(.topic(event)), by: by, at: at("09:00"))
        }
    }

    @Test(arguments: [
        ("title", " \n", Refusal.consultation(.field("title", .missing))),
        ("wish", "", .consultation(.field("wish", .missing))),
        ("proposer", "", .consultation(.field("proposer", .missing))),
        ("telephone", "八三", .consultation(.field("telephone", .notATelephone))),
        ("on", "2026-11-22", .consultation(.field("on", .futureDate))),
        ("place", "990101001009", .outsidePlace("990101001009")),
        ("id", "T0001", .consultation(.idExists("T0001"))),
        ("on", "2026-11-21", nil), ("on", "", nil), ("telephone", "", nil),
    ])
    func raising(_ key: String, _ value: String, _ expected: Refusal?) throws {
        var street = Street.consulting()
        var there = TopicRaised.usual()
        there.id = "T0001"
        _ = try street.raise(topic: there)
        var asked = TopicRaised.usual("充电桩")
        let field = try #require(TopicRaised.fields.first { $0.key == key })
        try field.write(&asked, .text(value))
        #expect(refused(.raised(asked), in: street) == expected)
    }

    /// A topic is meant by the number that the screens show, as long as only one has it.
    @Test func theShortNumber() throws {
        var street = Street.consulting()
        for (place, id) in [
            (Street.book, "T990101001001-7"), (Street.code, "T990101001-7"), (Street.code, "T990101001-8"),
            (Street.book, "T0001"),
        ] {
            var raised = TopicRaised.usual(in: place)
            raised.id = id
            street.write(.consultation(.topic(.raised(raised))), at: at("08:00"), book: place)
        }
        let office = street.office
        for (text, id) in [
            ("T-8", "T990101001-8"), ("T0001", "T0001"), ("T990101001-7", "T990101001-7"), ("T-9", "T-9"),
        ] {
            #expect(try office.topicID(text) == id)
        }
        #expect(
            refusal { () throws(Refusal) in _ = try office.topicID("T-7") }
                == .consultation(.severalTopics("T-7", ["T990101001-7", "T990101001001-7"])))
    }

    @Test func withoutRulesThereAreNoTopics() {
        #expect(refused(.raised(.usual()), in: Street()) == .consultation(.noRules))
        var elsewhere = TopicRaised.usual()
        elsewhere.place = "990101001009"
        #expect(refused(.raised(elsewhere), in: .consulting(), by: Street.supervisor) == .unknownPlace("990101001009"))
    }

    @Test func joiningIsAnsweredApart() throws {
        var street = Street.consulting()
        let id = try street.raise()
        let joined: TopicJoined = body { ($0.topic, $0.proposer, $0.telephone) = (id, "李国强", "19900000452") }
        try street.topic(.joined(joined))
        #expect(refused(.joined(joined), in: street) == .consultation(.alreadyProposed("李国强")))
        let nobody: TopicJoined = body { $0.topic = id }
        #expect(refused(.joined(nobody), in: street) == .consultation(.field("proposer", .missing)))
        let later: TopicJoined = body { ($0.topic, $0.proposer, $0.on) = (id, "赵宝林", november(22)) }
        #expect(refused(.joined(later), in: street) == .consultation(.field("on", .futureDate)))
        let topic = try #require(street.office.topic(id))
        #expect(street.office.proposals(of: topic).map(\.proposal.proposer) == ["何德福", "李国强"])
    }

    @Test func amending() throws {
        var street = Street.consulting()
        let id = try street.raise()
        let amended: TopicAmended = body {
            $0.topic = id
            $0.changes = [["title", "楼道照明", "楼道声控灯"], ["households", "12", "24"], ["tried", "", "报修两次"]]
        }
        try street.topic(.amended(amended))
        let state = try #require(street.office.topic(id)?.state)
        #expect(state.raising.title == "楼道声控灯")
        #expect(state.raising.answers == [["tried", "报修两次"]])
        #expect(state.proposals.map(\.households) == [24])
        let cases: [([[String]], Refusal?)] = [
            (
                [["title", "楼道照明", "感应灯"]],
                .register(
                    .conflict([
                        .init(field: "title", read: .text("楼道照明"), mine: .text("感应灯"), theirs: .text("楼道声控灯"))
                    ]))
            ),
            // What somebody else wrote the same way is no conflict.
            ([["title", "楼道照明", "楼道声控灯"]], nil),
            ([["title", "楼道声控灯", "  "]], .consultation(.field("title", .missing))),
            ([["households", "24", "几户"]], .consultation(.field("households", .notANumber))),
            ([["telephone", "19900000451", "?"]], .consultation(.field("telephone", .notATelephone))),
            ([["place", Street.book, "990101001002"]], .register(.unknownField("place"))),
            ([["colour", "", "red"]], .register(.unknownField("colour"))),
            ([["title"]], .register(.unknownField("title"))), ([], .alreadySo),
            ([["title", "楼道声控灯", "楼道声控灯"]], .alreadySo),
        ]
        for (changes, expected) in cases {
            let asked: TopicAmended = body { ($0.topic, $0.changes) = (id, changes) }
            #expect(refused(.amended(asked), in: street) == expected, "\(changes)")
        }
    }

    @Test func screening() throws {
        var street = Street.consulting()
        let id = try street.raise()
        let other = try street.raise(topic: .usual("楼道灯"))
        let cases: [(TopicScreened.Verdict, String, Day?, String, Refusal?)] = [
            (.onAgenda, "", nil, " ", .needsReason), (.onAgenda, "", nil, "涉及多数住户", nil),
            (.merge, "", nil, "同一件事", .consultation(.needsTarget(.merge))),
            (.merge, "T9", nil, "同一件事", .consultation(.unknownTopic("T9"))),
            (.merge, id, nil, "同一件事", .consultation(.topicIntoItself)), (.merge, other, nil, "同一件事", nil),
            (.refer, " ", nil, "属物业", .consultation(.needsTarget(.refer))), (.refer, "物业", nil, "属物业", nil),
            (.later, "", nil, "等预算", .needsDate), (.later, "", november(21), "等预算", .dateNotAhead),
            (.later, "", november(22), "等预算", nil), (.needsMaterial, "", nil, "缺户数", .needsDate),
        ]
        for (verdict, target, until, ground, expected) in cases {
            let asked: TopicScreened = body {
                ($0.topic, $0.verdict, $0.target, $0.until, $0.ground) = (id, verdict, target, until, ground)
            }
            #expect(refused(.screened(asked), in: street) == expected, "\(verdict) \(target)")
        }
        let group: TopicScreened = body { ($0.topic, $0.verdict, $0.ground) = (id, .outside, "属物业合同") }
        let decision: TopicScreened = body { ($0.topic, $0.hand, $0.ground) = (id, .decision, "涉及多数住户") }
        try street.topic(.screened(group))
        try street.topic(.screened(decision))
        let state = try #require(street.office.topic(id)?.state)
        #expect(state.recommendation?.body.verdict == .outside)
        #expect(state.decision?.body.verdict == .onAgenda)
        #expect(refused(.screened(decision), in: street) == .alreadySo)
    }

    @Test func aDecisionToMergeMerges() throws {
        var street = Street.consulting()
        let (first, second) = (try street.raise(), try street.raise(topic: .usual("楼道灯")))
        let decision: TopicScreened = body {
            ($0.topic, $0.hand, $0.verdict, $0.target, $0.ground) = (second, .decision, .merge, first, "同一件事")
        }
        let written = try street.topic(.screened(decision))
        #expect(written.count == 2)
        #expect(street.office.topic(second)?.state.mergedInto == first)
        try street.consult(street.office.undo(of: written))
        #expect(street.office.topic(second)?.state.isOpen == true)
        #expect(street.office.topic(second)?.state.decision == nil)
    }

    @Test func moving() throws {
        var street = Street.consulting()
        let id = try street.raise()
        let cases: [(String, String, String, Refusal?)] = [
            ("screening", "proposal", "", nil), ("", "proposal", "", nil),
            ("screening", "delivery", "", .consultation(.stepNotNext("screening", to: "delivery"))),
            ("proposal", "delivery", "", .consultation(.movedMeanwhile("screening"))),
            ("screening", "screening", "", .alreadySo),
            ("screening", "party", "", .consultation(.unknownStep("party"))),
        ]
        for (from, to, reason, expected) in cases {
            let asked: TopicMoved = body { ($0.topic, $0.from, $0.to, $0.reason) = (id, from, to, reason) }
            #expect(refused(.moved(asked), in: street) == expected, "\(from) \(to)")
        }
        try street.topic(.moved(body { ($0.topic, $0.to) = (id, "proposal") }))
        #expect(refused(.moved(body { ($0.topic, $0.to) = (id, "screening") }), in: street) == .needsReason)
        #expect(refused(.moved(body { ($0.topic, $0.to, $0.reason) = (id, "screening", "缺方案") }), in: street) == nil)
    }

    @Test func checklistAndOwner() throws {
        var street = Street.consulting()
        let id = try street.raise()
        let lines: [(String, String, Bool, Refusal?)] = [
            ("screening", "heard", true, nil), ("screening", "heard", false, .alreadySo),
            ("screening", "drafts", true, .consultation(.unknownLine("drafts"))),
            ("party", "heard", true, .consultation(.unknownStep("party"))),
        ]
        for (step, item, isDone, expected) in lines {
            let asked: TopicChecked = body { ($0.topic, $0.step, $0.item, $0.isDone) = (id, step, item, isDone) }
            #expect(refused(.checked(asked), in: street) == expected, "\(step) \(item)")
        }
        let owners: [(String, Day?, Refusal?)] = [
            (Street.communityStaff, november(30), nil), (Street.worker, nil, nil), (Street.supervisor, nil, nil),
            (Street.otherCommunityStaff, nil, .consultation(.mayNotKeep(staff: Street.otherCommunityStaff))),
            ("S9999", nil, .unknownStaff("S9999")), (Street.worker, november(20), .dateNotAhead), ("", nil, .alreadySo),
        ]
        for (owner, due, expected) in owners {
            let asked: TopicAssigned = body { ($0.topic, $0.owner, $0.due) = (id, owner, due) }
            #expect(refused(.assigned(asked), in: street) == expected, "\(owner)")
        }
    }

    /// Two merge each other, each having taken the own act back first: no circle comes of it.
    @Test func aMergeIsNotRedoneIntoACircle() throws {
        var street = Street.consulting()
        let first = try street.raise()
        let second = try street.raise(topic: .usual("路灯"))
        let entries = try street.topic(.merged(body { ($0.topic, $0.into) = (first, second) }))
        let (undo, redo) = (street.office.undo(of: entries), street.office.redo(of: entries))
        try street.consult(undo)
        try street.topic(.merged(body { ($0.topic, $0.into) = (second, first) }), by: Street.supervisor)
        let said = refusal { () throws(Refusal) in
            _ = try street.office.decide(redo, by: Street.communityStaff, at: at("09:00"))
        }
        #expect(said == .consultation(.topicWentInto(second, into: first)))
        // Whatever a journal says, each topic stands once.
        street.write(redo, at: at("09:00"), by: Street.communityStaff, book: Street.book)
        let topic = try #require(street.office.topic(first))
        #expect(street.office.merged(into: topic).map(\.id) == [first, second])
    }

    @Test func mergedProposersStayOwedAnAnswer() throws {
        var street = Street.consulting()
        let (first, second) = (try street.raise(), try street.raise(topic: .usual("楼道灯")))
        let street2 = try street.raise(topic: .usual("街道停车", in: Street.book))
        try street.topic(.merged(body { ($0.topic, $0.into) = (second, first) }))
        #expect(
            refused(.merged(body { ($0.topic, $0.into) = (first, second) }), in: street)
                == .consultation(.topicWentInto(second, into: first)))
        #expect(
            refused(.merged(body { ($0.topic, $0.into) = (street2, street2) }), in: street)
                == .consultation(.topicIntoItself))
        #expect(
            refused(.moved(body { ($0.topic, $0.to) = (second, "proposal") }), in: street)
                == .consultation(.topicWentInto(second, into: first)))
        // The first cannot be taken back: the second went into it.
        let raised = try #require(street.entries.first { $0.newID("T") == first && $0.book == Street.book })
        let back = Event.takenBack(TakenBack(entries: [raised.number], elder: "", subject: first))
        #expect(throws: Refusal.othersRestOnIt(staff: Self.staff)) {
            try street.office.decide(back, by: Self.staff, at: at("09:01"))
        }
        let close: TopicClosed = body { $0.topic = first }
        #expect(refused(.closed(close), in: street) == .consultation(.answersOwed(2)))
        try street.topic(.answered(body { $0.topic = first }))
        #expect(refused(.closed(close), in: street) == .consultation(.answersOwed(1)))
        try street.topic(.answered(body { $0.topic = second }))
        try street.topic(.closed(close))
        #expect(refused(.closed(close), in: street) == .consultation(.topicIsOver(first)))
        #expect(refused(.closed(body { ($0.topic, $0.isOpenAgain) = (first, true) }), in: street) == .needsReason)
        try street.topic(.closed(body { ($0.topic, $0.isOpenAgain, $0.reason) = (first, true, "又坏了") }))
        #expect(street.office.topic(first)?.state.isOpen == true)
    }

    @Test func answering() throws {
        var street = Street.consulting()
        let id = try street.raise()
        let cases: [(Int, TopicAnswered.Adoption, String, Refusal?)] = [
            (0, .yes, "", nil), (0, .partly, " ", .needsReason), (0, .no, "", .needsReason), (0, .no, "超出范围", nil),
            (999, .yes, "", .consultation(.unknownProposal)),
        ]
        for (proposal, adoption, reason, expected) in cases {
            let asked: TopicAnswered = body {
                ($0.topic, $0.proposal, $0.adoption, $0.reason) = (id, proposal, adoption, reason)
            }
            #expect(refused(.answered(asked), in: street) == expected, "\(adoption) \(reason)")
        }
        try street.topic(.answered(body { $0.topic = id }))
        #expect(refused(.answered(body { $0.topic = id }), in: street) == .alreadySo)
        #expect(
            refused(.closed(body { ($0.topic, $0.isDelivered) = (id, false) }), in: street) == .needsReason)
        #expect(
            refused(.reviewed(body { ($0.topic, $0.asked, $0.satisfied) = (id, 3, 4) }), in: street)
                == .consultation(.field("satisfied", .outOfRange(0, 3))))
    }

    @Test func raisingToTheStreetWritesBothBooks() throws {
        var street = Street.consulting()
        let id = try street.raise()
        let asked: TopicRaised = body { ($0.place, $0.from, $0.reason) = (Street.code, id, "涉及三个社区") }
        #expect(refused(.raised(asked), in: street, by: Street.worker) == .needsRole(.communityStaff))
        #expect(refused(.raised(asked), in: street, by: Street.otherCommunityStaff) == .outsidePlace(Street.book))
        var silent = asked
        silent.reason = ""
        #expect(refused(.raised(silent), in: street) == .needsReason)
        let written = try street.topic(.raised(asked))
        #expect(written.map(\.book) == [Street.code, Street.book])
        let above = try #require(street.office.topic(street.office.topic(id)?.state.liftedTo ?? ""))
        #expect(above.state.raising.title == "楼道照明")
        #expect(above.state.raising.proposer.isEmpty)
        #expect(above.state.proposals.isEmpty)
        #expect(street.office.proposals(of: above).map(\.proposal.proposer) == ["何德福"])
        #expect(
            refused(.raised(asked), in: street) == .consultation(.topicWentInto(id, into: above.id)))
        // Taken back in the street's book it comes back to the community, and goes again with redo.
        let undo = street.office.undo(of: written)
        let undone = try street.consult(undo)
        #expect(undone.map(\.book) == [Street.code, Street.book])
        #expect(street.office.topic(id)?.state.isOpen == true)
        try street.consult(street.office.redo(of: written))
        #expect(street.office.topic(id)?.state.liftedTo == above.id)
        #expect(street.office.unfinishedLifts.isEmpty)
    }
}
