/// What was found late in a book at a moment, and until when that holds but for how late it is.
struct BreachSearch {
    var found: [Breach] = []
    /// The first second at which something else may be late: never after it, sometimes before.
    private(set) var until: Moment
    var seats = Office.Seats()

    init(until: Moment) {
        self.until = until
    }

    /// Something changes with the second after a moment, its last second that is in time.
    mutating func change(after limit: Moment, at now: Moment) { change(at: limit.cut + 1, now: now) }

    /// Something changes with a second; what lies behind has changed already.
    mutating func change(at moment: Moment, now: Moment) {
        if moment > now && moment < until { until = moment.cut }
    }
}
