import StreetModel

extension StoredSamples {
    /// What came with the registers' screens: version 2 of older kinds, and new ones.
    static var sinceRegisters: [Event] {
        [
            .registered(.elder(reviewed)), .registered(.grid(closed)), .absenceReported(held),
            .amended(
                Amendment(
                    register: .elder, id: "E0001",
                    changes: [.init(field: "riskReason", was: .text(""), now: .text("摔倒过"))])),
        ] + elderEvents.map { .elder($0) } + placeEvents.map { .place($0) } + deskEvents.map { .desk($0) }
    }

    /// What came with the person's file: where who moved was registered first, and why something was taken back.
    static var sinceFiles: [Event] {
        [
            .elder(
                .arrived(
                    ElderArrived(
                        move: "V990101001002-17", from: "990101001002", elder: reviewed, lastSign: nil,
                        registeredAt: TestDesk.morning))),
            .takenBack(TakenBack(entries: [15], elder: "E1", reason: "记错人")),
        ]
    }

    static var reviewed: Elder {
        var elder = Elder(id: "E0002")
        (elder.name, elder.building) = ("白某某", "990101001001003002")
        (elder.riskReason, elder.reviewedOn) = ("八十岁独居", Day("2026-11-01"))
        return elder
    }

    static var closed: Grid {
        var grid = Grid(id: "990101001001004")
        (grid.name, grid.community, grid.successor) = ("第四网格", TestDesk.community, "990101001001003")
        (grid.validFrom, grid.validTo) = (Day("2020-01-01"), Day("2026-11-21"))
        return grid
    }

    static var held: Absence {
        var absence = absence
        absence.isImported = false
        absence.heldThrough = absence.from
        return absence
    }

    /// Told so late that it does not excuse all its days.
    static var afterwards: Absence {
        var absence = held
        (absence.from, absence.excusesFrom) = (absence.from - 3, absence.from - 1)
        return absence
    }

    static var elderEvents: [ElderEvent] {
        var report = LeavingReported()
        (report.elder, report.status, report.on) = ("E1", .died, Day("2026-11-20"))
        (report.toldBy, report.reason, report.isImported) = ("女儿", "在医院", true)
        var decision = LeavingDecided()
        (decision.elder, decision.leaving, decision.isConfirmed, decision.reason) = ("E1", 14, false, "人还在家")
        var absence = AbsenceDecided()
        (absence.elder, absence.absence, absence.verdict) = ("E1", 15, .ended)
        (absence.on, absence.reason) = (Day("2026-11-21"), "提前回来")
        var evaluation = EvaluationRecorded()
        (evaluation.elder, evaluation.quarter, evaluation.respondent) = ("E1", "2026Q4", .family)
        (evaluation.first, evaluation.second, evaluation.third, evaluation.note) = (5, 4, 3, "来得勤")
        var left = ElderLeft()
        (left.elder, left.move, left.to) = ("E1", "V990101001001-16", "990101001002")
        var marks = SlotMarks()
        marks.set(.normal, at: Slot(Day(number: 20_770), .evening), today: Day(number: 20_778))
        return [
            .leavingReported(report), .leavingDecided(decision), .absenceDecided(absence), .visitRecorded(visit),
            .evaluationRecorded(evaluation),
            .arrived(
                ElderArrived(
                    move: "V990101001002-16", from: "990101001002", elder: reviewed, lastSign: TestDesk.morning,
                    marks: marks)),
            .left(left),
        ]
    }

    static var visit: VisitRecorded {
        var visit = VisitRecorded()
        (visit.elder, visit.kind, visit.outcome, visit.observed) = ("E1", .door, .abnormal, TestDesk.morning)
        (visit.whom, visit.note) = ("侄子", "咳嗽")
        return visit
    }

    static var placeEvents: [PlaceEvent] {
        var redraw = GridRedrawn()
        (redraw.place, redraw.on, redraw.reason) = (TestDesk.community, Day("2026-11-21"), "户数太多")
        redraw.openings = [.init(grid: "990101001001005", name: "第五网格", worker: "S0009", order: 5)]
        redraw.closings = [.init(grid: "990101001001004", successor: "990101001001005")]
        redraw.moves = [.init(building: "990101001001004001", from: "990101001001004", to: "990101001001005")]
        redraw.households = [.init(grid: "990101001001005", was: 0, now: 90)]
        var assignment = GridAssigned()
        (assignment.grid, assignment.staff, assignment.substituteFor) = ("990101001001003", "S0009", "S0007")
        (assignment.from, assignment.through) = (Day("2026-11-21"), Day("2026-11-30"))
        var finding = CanvassRecorded()
        (finding.building, finding.entrance, finding.floor, finding.door) = ("990101001001003002", 2, 6, "601")
        (finding.finding, finding.again, finding.note) = (.again, Day("2026-11-25"), "上班")
        return [.redrawn(redraw), .assigned(assignment), .canvassed(finding)]
    }

    static var deskEvents: [DeskEvent] {
        var lift = CareLifted()
        (lift.from, lift.through, lift.cause) = (Day("2026-11-21"), Day("2026-11-23"), .holiday)
        (lift.note, lift.replaces) = ("寒潮蓝色预警", 3)
        var shown = FieldShown()
        (shown.elder, shown.field, shown.reason) = ("E1", "identity", "办理医保")
        var export = ExportMade()
        (export.what, export.format, export.place, export.elder) = ("file", "md", TestDesk.community, "E1")
        (export.rows, export.filter) = (1, "张")
        return [.careLifted(lift), .fieldShown(shown), .exported(export)]
    }
}
