/// How fast a clock was stopped, over the matters of the last thirty days: median and on time n of m.
package struct ClockFigures: Hashable, Sendable {
    /// Whole seconds each took, in ascending order.
    package private(set) var seconds: [Int] = []
    /// Stopped in time, by the frozen verdicts.
    package private(set) var onTime = 0

    package init() {}

    /// How many clocks were stopped.
    package var count: Int { seconds.count }

    /// The lower of the two middle ones where their number is even; nil where there is none.
    package var median: Int? { seconds.isEmpty ? nil : seconds[(seconds.count - 1) / 2] }

    /// Takes steps in: how many seconds each took, and how late it was.
    mutating func add(_ taken: [(seconds: Int, late: Int)]) {
        seconds = (seconds + taken.map(\.seconds)).sorted()
        onTime += taken.count { $0.late == 0 }
    }

    /// Takes the figures of other places in.
    mutating func add(_ others: some Sequence<ClockFigures>) {
        for other in others {
            seconds += other.seconds
            onTime += other.onTime
        }
        seconds.sort()
    }
}
