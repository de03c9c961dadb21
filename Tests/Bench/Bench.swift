import Glibc

/// `bench [FIGURE …]`: measures the figures of DESIGN §5 and prints each beside its budget.
///
/// Run from the package's folder after a release build; the streets it needs are made once, in .build/bench.
/// `bench writer …` is what it starts itself as the many who write.
@main
enum Bench {
    static func main() {
        signal(SIGPIPE, SIG_IGN)
        umask(0o077)
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "writer" { exit(Writer.run(Array(arguments.dropFirst()))) }
        do {
            exit(try measure(arguments) ? 0 : 1)
        } catch {
            Report.note("bench: \(error)")
            exit(1)
        }
    }

    /// Measures what is asked for, or everything; true where every budget that must be met is met.
    private static func measure(_ names: [String]) throws(BenchFault) -> Bool {
        let ground = try Ground()
        let subjects: [(name: String, measure: (Ground) throws(BenchFault) -> [Figure])] = [
            ("start", StartFigures.measure), ("history", StartFigures.measureHistory),
            ("write", WriteFigures.measure), ("spread", SpreadFigure.measure), ("check", CommandFigures.measureCheck),
            ("bytes", ScreenFigures.measureBytes), ("keys", ScreenFigures.measureKeys),
            ("follow", FollowFigure.measure), ("import", CommandFigures.measureImport),
            ("matters", MatterFigures.measure), ("find", FindFigures.measure),
            ("meeting", MeetingFigures.measure),
        ]
        let known = subjects.map(\.name)
        if let unknown = names.first(where: { !known.contains($0) }) { throw .unknownFigure(unknown, known) }
        Report.heading()
        var isMet = true
        for subject in subjects where names.isEmpty || names.contains(subject.name) {
            for figure in try subject.measure(ground) {
                Report.row(figure)
                if figure.isRequired && figure.isMet == false { isMet = false }
            }
        }
        return isMet
    }
}
