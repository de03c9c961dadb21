import StreetModel

/// From the start of the program to the first complete frame on its terminal, and the memory it took.
enum StartFigures {
    private static let runs = 15
    /// The hint row's last text: the frame is written from the top down.
    private static let lastText = "帮助"

    static func measure(_ ground: Ground) throws(BenchFault) -> [Figure] {
        let desk = try ground.street()
        let worker = try firstFrames(ground.workbench(desk, as: Ground.worker))
        let supervisor = try firstFrames(ground.workbench(desk, as: Ground.supervisor))
        return [
            figure("first frame, worker, 29 communities, two years", worker, time: 25, memory: 20),
            figure("first frame, supervisor, all 30 books", supervisor, time: 150, memory: 60),
        ]
    }

    /// Ten years of one community against one month, turn and turn about.
    static func measureHistory(_ ground: Ground) throws(BenchFault) -> [Figure] {
        let short = try ground.community(days: 30)
        let long = try ground.community(days: 3650)
        var shortTimes: [Double] = []
        var longTimes: [Double] = []
        for _ in 0..<4 * runs {
            shortTimes.append(try firstFrame(ground.workbench(short, as: Ground.worker)).time)
            longTimes.append(try firstFrame(ground.workbench(long, as: Ground.worker)).time)
        }
        let (first, second) = (Measure.median(shortTimes), Measure.median(longTimes))
        return [
            Figure(
                name: "first frame, ten years of one community against one month",
                measured: "\(Measure.text(second / first * 100))% (\(Measure.text(second))/\(Measure.text(first)) ms)",
                budget: "within 10%", isMet: second / first <= 1.1, isRequired: true)
        ]
    }

    struct Start {
        var time: Double
        var memory: Double
    }

    static func firstFrames(_ command: [String]) throws(BenchFault) -> Start {
        _ = try firstFrame(command)
        var starts: [Start] = []
        for _ in 0..<runs { starts.append(try firstFrame(command)) }
        return Start(time: Measure.median(starts.map(\.time)), memory: Measure.median(starts.map(\.memory)))
    }

    private static func firstFrame(_ command: [String]) throws(BenchFault) -> Start {
        let session = try TerminalSession(command)
        let time = try session.wait(for: lastText)
        let memory = session.peakMemory
        session.end()
        return Start(time: time, memory: memory)
    }

    static func figure(_ name: String, _ start: Start, time: Double, memory: Double) -> Figure {
        Figure(
            name: name, measured: "\(Measure.text(start.time)) ms, \(Measure.text(start.memory)) MiB",
            budget: "\(Measure.text(time, 0)) ms, \(Measure.text(memory, 0)) MiB",
            isMet: start.time <= time && start.memory <= memory, isRequired: true)
    }
}
