import StreetModel
import Testing

/// The table of rights against one that is written here by itself, and every act against the rules (DOMAIN §7).
struct RightsTests {
    /// worker, community staff, supervisor, administrator: `-` nowhere, `d` own doing, `a` own area, `c` own
    /// community, `s` the whole street.
    private static let expected: [String: String] = [
        "look": "aass", "attempt": "aass", "visit": "aass", "read": "aass", "urge": "-ass",
        "openMatter": "aass", "respond": "aass", "handle": "aass", "confirm": "-ass", "clear": "-dss", "redo": "--ss",
        "reopen": "----", "refer": "-ass", "returnBack": "-ass", "reassign": "-ass", "raise": "aass", "park": "--ss",
        "resume": "--ss", "exclude": "--ss", "merge": "-ass", "withdraw": "dass", "witness": "aass",
        "registerElder": "aass", "amendContact": "aass", "amendFile": "-ass", "reportAbsence": "aass",
        "approveAbsence": "-ass", "endAbsence": "aass", "reportLeaving": "aass", "decideLeaving": "-ass",
        "raiseTopic": "cass", "keepTopic": "-ass", "screenTopic": "-ass", "answerTopic": "-ass", "liftTopic": "-ass",
        "planMeeting": "-ass", "runMeeting": "-ass", "signMinutes": "-ass", "adoptRules": "---s",
        "moveElder": "--ss", "completeMove": "--ss", "evaluate": "aass",
        "registerBuilding": "-ass", "amendBuilding": "-ass", "registerGrid": "----", "amendGrid": "-ass",
        "redrawGrids": "-ass", "assignGrid": "-ass", "canvass": "aass", "registerCommunity": "---s",
        "amendCommunity": "--ss",
        "takeOver": "cass", "standIn": "-ass", "giveBack": "dass", "keepRota": "-ass", "registerStaff": "---s",
        "amendStaff": "---s", "liftCare": "--ss", "adoptProfile": "----",
        "undo": "dass", "restore": "dddd",
        "importRegisters": "-ass", "export": "aass", "exportPerson": "-ass", "reveal": "aass", "seeBoard": "-ass",
        "audit": "--ss", "backUp": "---s",
    ]

    private static let letters: [Reach: Character] = [
        .nowhere: "-", .ownDoing: "d", .ownArea: "a", .ownCommunity: "c", .street: "s",
    ]

    @Test func theTableIsTheOneExpected() {
        #expect(Set(Act.allCases.map(\.rawValue)) == Set(Self.expected.keys))
        for act in Act.allCases {
            let row = String(Role.allCases.compactMap { Self.letters[act.reach(of: $0)] })
            #expect(row == Self.expected[act.rawValue], "\(act)")
        }
    }

    /// Every act is tried below but those that are no event, and undoing, whose rule is whose entry it was.
    @Test func noActIsForgotten() {
        let untried: Set<String> = ["importRegisters", "seeBoard", "audit", "undo", "restore"]
        #expect(Set(Self.events().map(\.0)).union(untried) == Set(Self.expected.keys))
    }

    private static let people: [(role: Role, own: String, other: String?)] = [
        (.gridWorker, Street.worker, Street.otherWorker),
        (.communityStaff, Street.communityStaff, Street.otherCommunityStaff),
        (.supervisor, Street.supervisor, nil), (.administrator, Street.administrator, nil),
    ]

    /// True for a refusal that the table makes.
    private func isOfTheTable(_ refusal: Refusal?) -> Bool {
        switch refusal {
        case .needsRole, .outsideScope, .outsidePlace: true
        default: false
        }
    }

    /// Every act of an event, by every role in the own area and in another one: the rules refuse it by right exactly where
    /// the table here says so.
    @Test(arguments: RightsTests.events())
    func everyDecision(_ act: String, _ event: Event) throws {
        var street = Street()
        street.register(at: at("19 06:00"))
        Self.lay(&street)
        let expected = try #require(Self.expected[act])
        for (index, person) in Self.people.enumerated() {
            let letter = Array(expected)[index]
            let areas = [(person.own, true)] + (person.other.map { [($0, false)] } ?? [])
            for (staff, isOwn) in areas {
                let event = event.by(staff)
                #expect(Act(event, by: staff).rawValue == act)
                let refused = refusal { () throws(Refusal) in
                    _ = try street.office.decide(event, by: staff, at: at("08:00"))
                }
                let mayNot: Bool
                switch letter {
                case "-": mayNot = true
                case "a": mayNot = !isOwn && person.other != nil
                case "c": mayNot = !isOwn && person.role == .communityStaff
                default: mayNot = false
                }
                if letter == "-" && Array(expected) == Array("----") {
                    #expect(refused == .onlySetup, "\(act) \(staff)")
                } else if mayNot {
                    #expect(isOfTheTable(refused), "\(act) \(staff) \(String(describing: refused))")
                } else if letter != "d" {
                    #expect(!isOfTheTable(refused), "\(act) \(staff) \(String(describing: refused))")
                }
            }
        }
    }

    /// Whoever is not of the office may nothing at all.
    @Test(arguments: RightsTests.events())
    func nobodyMayNothing(_ act: String, _ event: Event) {
        let office = Street().office
        #expect(
            refusal { () throws(Refusal) in _ = try office.decide(event, by: "S9999", at: at("08:00")) }
                == .unknownStaff("S9999"), "\(act)")
    }

    /// What is shown of a person: in the own area, of somebody to be reached, of everybody else.
    @Test func masks() {
        let shown = { (near: PersonField.Nearness) in
            Set(PersonField.allCases.filter { $0.isShown(near) })
        }
        #expect(shown(.other).isEmpty)
        #expect(shown(.own) == [.name, .age, .dwelling, .relatives, .notes])
        #expect(shown(.sought) == Set(PersonField.allCases).subtracting([.identity]))
    }

    /// A worker sees the own grid by name, community staff the community, who supervises nobody; an open anomaly is seen by
    /// all in whose scope it lies, and by no other.
    @Test func whoIsNamedToWhom() throws {
        var street = Street()
        street.register(at: at("06:00"))
        func nearness(_ staff: String) throws -> PersonField.Nearness {
            let reader = street.office.reader(try street.office.staff(staff), at: at("09:00"))
            return reader.nearness(to: try #require(street.office.elder("E1")).elder)
        }
        let before = try Self.everybody.map(nearness)
        #expect(before == [.own, .other, .own, .other, .other, .other])
        _ = try street.anomaly(at: at("08:44"))
        let after = try Self.everybody.map(nearness)
        #expect(after == [.sought, .other, .sought, .other, .sought, .sought])
    }

    private static let everybody = [
        Street.worker, Street.otherWorker, Street.communityStaff, Street.otherCommunityStaff, Street.supervisor,
        Street.administrator,
    ]
}
