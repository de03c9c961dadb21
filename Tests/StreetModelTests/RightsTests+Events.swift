import StreetModel

extension RightsTests {
    /// The finding of which the steps are asked.
    static let matter = "M1"

    /// An open finding on the first grid.
    static func lay(_ street: inout Street) {
        let report = MatterReport(place: Street.grid, text: "自行车占道")
        let opening = MatterOpened(
            kind: .finding, grid: Street.grid, origin: .imported, start: at("07:00"), id: matter, report: report)
        street.write(.matterOpened(opening), at: at("07:00"))
        var topic = TopicRaised()
        (topic.id, topic.place, topic.title) = ("T1", Street.book, "加装电梯")
        street.write(.consultation(.topic(.raised(topic))), at: at("07:00"))
        var meeting = MeetingPlanned()
        (meeting.id, meeting.place, meeting.title, meeting.day) = ("H1", Street.book, "议事会", Day("2026-11-21"))
        street.write(.consultation(.meeting(.planned(meeting))), at: at("07:00"))
    }

    private static func consultation() -> [(String, Event)] {
        var topic = TopicRaised()
        (topic.place, topic.title) = (Street.book, "楼道照明")
        var moved = TopicMoved()
        (moved.topic, moved.to) = ("T1", "proposal")
        var screened = TopicScreened()
        (screened.topic, screened.ground) = ("T1", "涉及多数住户")
        var answered = TopicAnswered()
        (answered.topic, answered.reason) = ("T1", "已列入议程")
        var lifted = TopicLifted()
        (lifted.topic, lifted.to) = ("T1", "T9")
        var prepared = MeetingPrepared()
        (prepared.meeting, prepared.item) = ("H1", "room")
        var stepped = MeetingStepped()
        (stepped.meeting, stepped.step) = ("H1", .cancelled)
        var minuted = MinutesMarked()
        (minuted.meeting, minuted.section, minuted.text) = ("H1", "open", "开会")
        return [
            ("raiseTopic", .consultation(.topic(.raised(topic)))), ("keepTopic", .consultation(.topic(.moved(moved)))),
            ("screenTopic", .consultation(.topic(.screened(screened)))),
            ("answerTopic", .consultation(.topic(.answered(answered)))),
            ("liftTopic", .consultation(.topic(.lifted(lifted)))),
            ("planMeeting", .consultation(.meeting(.prepared(prepared)))),
            ("runMeeting", .consultation(.meeting(.stepped(stepped)))),
            ("signMinutes", .consultation(.meeting(.minutes(minuted)))),
            ("adoptRules", .consultation(.rulesAdopted(ConsultationRules.none))),
        ]
    }

    /// A minimal event for each act that is one, about E1 and the first grid.
    static func events() -> [(String, Event)] {
        looks() + matters() + people() + places() + consultation()
    }

    private static func looks() -> [(String, Event)] {
        let notice = Notice(kind: .anomaly, elder: "E1", grid: Street.grid, since: at("07:30"))
        let check = CheckRecorded(elder: "E1", outcome: .normal, seen: nil, observed: at("07:50"), half: nil)
        var visit = VisitRecorded()
        visit.elder = "E1"
        return [
            ("look", .checkRecorded(check)),
            ("attempt", .attemptRecorded(Attempt(elder: "E1", channel: .telephone, result: .noAnswer))),
            ("visit", .elder(.visitRecorded(visit))), ("read", .noticeRead(NoticeRead(notice: notice))),
            ("urge", .urged(Urge(notice: notice, to: ""))),
        ]
    }

    private static func matters() -> [(String, Event)] {
        let report = MatterReport(place: Street.grid, text: "自行车占道")
        let opening = MatterOpened(
            kind: .finding, grid: "", origin: .hand, start: at("07:50"), report: report)
        let steps: [(String, MatterStepped.Step)] = [
            ("respond", .responded), ("handle", .handled), ("confirm", .confirmed), ("clear", .cleared),
            ("redo", .redone), ("reopen", .reopened), ("refer", .referred), ("returnBack", .returned),
            ("reassign", .reassigned), ("raise", .raised), ("park", .parked), ("resume", .resumed),
            ("exclude", .excluded), ("merge", .merged), ("withdraw", .withdrawn), ("witness", .witnessed),
        ]
        return [("openMatter", .matterOpened(opening))]
            + steps.map { ($0.0, .matterStepped(MatterStepped(matter: matter, step: $0.1))) }
    }

    private static func people() -> [(String, Event)] {
        var elder = Elder.usual("")
        elder.door = "502"
        elder.name = "周丽华"
        let change = { (field: String) in
            Event.amended(
                Amendment(
                    register: .elder, id: "E1",
                    changes: [FieldChange(field: field, was: .text("甲"), now: .text("乙"))]))
        }
        var leaving = LeavingReported()
        leaving.elder = "E1"
        leaving.status = .moved
        var decision = LeavingDecided()
        decision.elder = "E1"
        var approval = AbsenceDecided()
        approval.elder = "E1"
        approval.verdict = .approved
        var end = approval
        end.verdict = .ended
        var evaluation = EvaluationRecorded()
        evaluation.elder = "E1"
        let arrival = ElderArrived(move: "", from: Street.book, elder: .usual("E1"), lastSign: nil)
        var left = ElderLeft()
        left.elder = "E1"
        let absence = Absence(
            elder: "E1", reason: .away, from: november(21), through: november(22), place: "", toldBy: "")
        var shown = FieldShown()
        (shown.elder, shown.field, shown.reason) = ("E1", "identity", "核对")
        var export = ExportMade()
        (export.what, export.place) = ("elders", Street.grid)
        var file = ExportMade()
        (file.what, file.elder) = ("file", "E1")
        var whole = ExportMade()
        whole.what = ExportMade.backup
        return [
            ("registerElder", .registered(.elder(elder))), ("amendContact", change("telephone")),
            ("amendFile", change("risk")), ("reportLeaving", .elder(.leavingReported(leaving))),
            ("decideLeaving", .elder(.leavingDecided(decision))),
            ("approveAbsence", .elder(.absenceDecided(approval))), ("endAbsence", .elder(.absenceDecided(end))),
            ("reportAbsence", .absenceReported(absence)), ("moveElder", .elder(.arrived(arrival))),
            ("completeMove", .elder(.left(left))),
            ("evaluate", .elder(.evaluationRecorded(evaluation))), ("reveal", .desk(.fieldShown(shown))),
            ("export", .desk(.exported(export))), ("exportPerson", .desk(.exported(file))),
            ("backUp", .desk(.exported(whole))),
        ]
    }

    private static func places() -> [(String, Event)] {
        let change = [FieldChange(field: "name", was: .text("甲"), now: .text("乙"))]
        let amended = { (kind: RegisterKind, id: String) in
            Event.amended(Amendment(register: kind, id: id, changes: change))
        }
        var building = Building(id: "")
        building.grid = Street.grid
        var redraw = GridRedrawn()
        redraw.place = Street.book
        var assignment = GridAssigned()
        assignment.grid = Street.grid
        var canvass = CanvassRecorded()
        canvass.building = Street.building
        var shift = DutyShift(id: "")
        (shift.day, shift.place) = (november(22), Street.book)
        return [
            ("registerBuilding", .registered(.building(building))),
            ("amendBuilding", amended(.building, Street.building)),
            ("registerGrid", .registered(.grid(Grid(id: Street.grid)))), ("amendGrid", amended(.grid, Street.grid)),
            ("redrawGrids", .place(.redrawn(redraw))), ("assignGrid", .place(.assigned(assignment))),
            ("canvass", .place(.canvassed(canvass))),
            ("registerCommunity", .registered(.community(Community(id: "990101001009")))),
            ("amendCommunity", amended(.community, Street.book)),
            ("registerStaff", .registered(.staff(Staff(id: "S0099")))), ("amendStaff", amended(.staff, Street.worker)),
            ("keepRota", .registered(.duty(shift))), ("liftCare", .desk(.careLifted(CareLifted()))),
            ("adoptProfile", .profileAdopted(.usual)),
            ("takeOver", .gridCovered(StandIn(grid: Street.grid, day: november(21), staff: Event.asker))),
            ("standIn", .gridCovered(StandIn(grid: Street.grid, day: november(21), staff: "S0098"))),
            ("giveBack", .gridCovered(StandIn(grid: Street.grid, day: november(21), staff: ""))),
        ]
    }
}

extension Event {
    /// Stands for whoever asks.
    static let asker = "?"

    /// The event as somebody asks for it.
    func by(_ staff: String) -> Event {
        guard case .gridCovered(var standIn) = self, standIn.staff == Event.asker else { return self }
        standIn.staff = staff
        return .gridCovered(standIn)
    }
}
