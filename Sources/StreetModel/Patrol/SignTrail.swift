/// What looks and contacts tell about life behind a window, folded one after the other (DOMAIN §3).
///
/// Looks without a position are passed over; a curtain is compared with the last look at the same window; halves of
/// the day are told apart at noon.
package struct SignTrail: Hashable, Sendable {
    /// The last position seen at a window.
    package struct Sighting: Hashable, Sendable {
        package var window: String
        package var position: SignalPosition
        package var observed: Moment
        /// Halves of the day counted through from 1970.
        package var half: Int
        /// Halves in a row, up to this one, in which the signal stood as in the half before.
        package var untouched: Int

        package init(window: String, position: SignalPosition, observed: Moment, half: Int, untouched: Int) {
            self.window = window
            self.position = position
            self.observed = observed
            self.half = half
            self.untouched = untouched
        }
    }

    /// The newest sign of life; nil where there is none yet.
    package var lastSign: Moment?
    /// The newest of the person being seen or spoken to.
    package var lastContact: Moment?
    /// The newest normal or abnormal look.
    package var lastCounted: Moment?
    /// The last sighting of the halves that a next look may be compared with: the current one and the one before.
    package var sightings: [Sighting]

    package init(
        lastSign: Moment? = nil, lastContact: Moment? = nil, lastCounted: Moment? = nil, sightings: [Sighting] = []
    ) {
        self.lastSign = lastSign
        self.lastContact = lastContact
        self.lastCounted = lastCounted
        self.sightings = sightings
    }

    /// How many halves in a row nobody has touched the signal, as of the last look with a position.
    package var untouched: Int { sightings.last?.untouched ?? 0 }

    /// The person was seen or spoken to.
    package mutating func contact(at moment: Moment) {
        lastContact = max(lastContact ?? moment, moment)
        lastSign = max(lastSign ?? moment, moment)
    }

    /// Adds the next look; looks come in the order in which they were made.
    package mutating func add(_ look: Look, isAssisted: Bool, offset: UTCOffset, maximumHours: Int = 26) {
        if look.outcome == .normal || look.outcome == .abnormal {
            lastCounted = max(lastCounted ?? look.observed, look.observed)
        }
        if look.seen == .person { return contact(at: look.observed) }
        guard let position = look.seen?.position else { return breakRow(after: look) }
        let half = SignTrail.half(of: look.observed, offset)
        // Only forwards: an older look that comes late changes no comparison that was made already.
        if let last = sightings.last, last.observed > look.observed { return }
        let before = sightings.last { $0.window == look.window }
        let isLampOn = position == .lit && half & 1 == 1
        let hasMoved = before.map { $0.position != position && $0.position.isCurtain == position.isCurtain } ?? false
        if (hasMoved || isLampOn) && !isAssisted { lastSign = max(lastSign ?? look.observed, look.observed) }
        add(position, of: look, half: half, maximumHours: maximumHours)
    }

    private mutating func add(_ position: SignalPosition, of look: Look, half: Int, maximumHours: Int) {
        let neighbour = sightings.last { $0.half == half - 1 }
        var untouched = 0
        if let neighbour, neighbour.position == position, neighbour.window == look.window,
            look.observed.seconds(since: neighbour.observed) <= maximumHours * 3600,
            lastContact.map({ $0 < neighbour.observed }) ?? true
        {
            untouched = neighbour.untouched + 1
        }
        sightings.removeAll { $0.half == half && $0.window == look.window }
        sightings.append(
            Sighting(
                window: look.window, position: position, observed: look.observed, half: half, untouched: untouched))
        // Two windows, two halves each: nothing older is ever compared.
        if sightings.count > 4 { sightings.removeFirst(sightings.count - 4) }
    }

    /// A look that could not be made out breaks the row of untouched halves, but not the comparison of positions.
    private mutating func breakRow(after look: Look) {
        guard look.outcome == .unclear else { return }
        for index in sightings.indices { sightings[index].untouched = 0 }
    }

    /// Halves of the day counted through, told apart at noon.
    package static func half(of moment: Moment, _ offset: UTCOffset) -> Int {
        let day = Int(offset.day(of: moment).number)
        return day * 2 + (offset.timeOfDay(of: moment) >= TimeOfDay(hour: 12, minute: 0) ? 1 : 0)
    }
}

extension SignalPosition {
    /// True for the two positions of a curtain.
    package var isCurtain: Bool { self == .covered || self == .uncovered }
}
