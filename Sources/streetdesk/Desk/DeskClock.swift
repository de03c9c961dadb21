import Glibc
import Storage
import StreetModel

/// The desk's clock: real time, moved by a rehearsal's offset, or standing at one instant.
struct DeskClock {
    /// How long the desk's time is ahead of real time, in milliseconds.
    private let ahead: Int64
    /// The instant at which a command stands; nil where the clock runs.
    private let standing: Moment?

    /// The clock as the desk keeps it.
    init(_ settings: DeskSettings) {
        ahead = settings.time(at: DeskClock.realTime).milliseconds - DeskClock.realTime.milliseconds
        standing = nil
    }

    /// A rehearsal's clock that stands at an instant, or runs on from it.
    init(at instant: Moment, isRunning: Bool) {
        ahead = instant.milliseconds - DeskClock.realTime.milliseconds
        standing = isRunning ? nil : instant
    }

    var now: Moment {
        standing ?? Moment(milliseconds: DeskClock.realTime.milliseconds + ahead)
    }

    /// The machine's time.
    static var realTime: Moment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
