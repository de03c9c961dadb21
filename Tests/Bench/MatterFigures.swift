import StreetModel

/// A street with many matters: 20,000 open and 200,000 ended (issue 3).
enum MatterFigures {
    private static let commandRuns = 7

    static func measure(_ ground: Ground) throws(BenchFault) -> [Figure] {
        let desk = try ground.matters()
        let supervisor = ground.workbench(desk, as: Ground.supervisor)
        let worker = ground.workbench(desk, as: Ground.worker)
        return [
            StartFigures.figure(
                "first frame, supervisor's board, 20,000 open matters", try StartFigures.firstFrames(supervisor),
                time: 250,
                memory: 90),
            StartFigures.figure(
                "first frame, worker, the same street", try StartFigures.firstFrames(worker), time: 25, memory: 20),
            try ScreenFigures.keys(supervisor, "board, 20,000 open matters"),
            try ScreenFigures.keys(supervisor, "supervisor's list of them", first: [("g", "去别的屏"), ("3", "按时限")]),
            try ScreenFigures.keys(worker, "worker, the same street"),
            try ScreenFigures.idle(supervisor, "board of 20,000 open matters"),
            try measureOverdue(ground, desk),
        ]
    }

    /// What is late, beside the same question to Taskwarrior about as many tasks with the same share late: turn and
    /// turn about.
    private static func measureOverdue(_ ground: Ground, _ desk: String) throws(BenchFault) -> Figure {
        let tasks = try TaskList(ground)
        let ours = [
            ground.program, "overdue", "--json", "--desk", desk, "--as", Ground.supervisor, "--at", Ground.morning,
        ]
        var times: [Double] = []
        var others: [Double] = []
        var exports: [Double] = []
        for _ in 0..<commandRuns {
            times.append(try Spawn.time(ours))
            guard let tasks else { continue }
            others.append(try Spawn.time(tasks.overdue))
            exports.append(try Spawn.time(tasks.overdueExport))
        }
        let name = "overdue --json, against task +OVERDUE over 20,000 tasks"
        let (time, other) = (Measure.median(times), Measure.median(others))
        guard tasks != nil else {
            return Figure(
                name: name, measured: "not measured: no task here (\(Measure.text(time)) ms)", budget: "5 times",
                isMet: nil)
        }
        let figures =
            "\(Measure.text(time, 0)) to \(Measure.text(other, 0)) ms, export \(Measure.text(Measure.median(exports), 0))"
        return Figure(
            name: name, measured: "\(Measure.text(other / time)) times (\(figures))", budget: "5 times",
            isMet: other / time >= 5, isRequired: true)
    }
}
