/// A point in time: whole milliseconds since 1970-01-01T00:00:00Z.
///
/// Clocks and verdicts cut moments to whole seconds (DOMAIN §4); journals keep the milliseconds.
package struct Moment: Hashable, Comparable, Sendable {
    package var milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package init(seconds: Int64) {
        self.milliseconds = seconds * 1000
    }

    /// Whole seconds since 1970, cut downwards.
    package var seconds: Int64 {
        milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
    }

    /// The same moment without its milliseconds.
    package var cut: Moment { Moment(seconds: seconds) }

    package static func < (left: Moment, right: Moment) -> Bool {
        left.milliseconds < right.milliseconds
    }

    package static func + (moment: Moment, seconds: Int) -> Moment {
        Moment(milliseconds: moment.milliseconds + Int64(seconds) * 1000)
    }

    package static func - (moment: Moment, seconds: Int) -> Moment {
        moment + -seconds
    }

    /// Whole seconds from another moment to this one, both cut first.
    package func seconds(since other: Moment) -> Int {
        Int(seconds - other.seconds)
    }
}
