/// What looks and contacts tell about life behind a window, folded one after the other (DOMAIN §3).
///
/// Looks without a position are passed over; a curtain is compared with the last look at the same window, a lamp
/// with the last lamp there; halves of the day are told apart at noon.
package struct SignTrail: Hashable, Sendable {
    /// The last position seen at a window.
    package struct Sighting: Hashable, Sendable {
        package var window: String
        package var position: SignalPosition
        package var observed: Moment
        /// Halves of the day counted through from 1970.
        package var half: Int
        /// Halves in a row, up to this one, in which the signal stood as in the half before; -1 once the row was
        /// broken, so that the next half counts none.
        package var untouched: Int

        package init(window: String, position: SignalPosition, observed: Moment, half: Int, untouched: Int) {
            self.window = window
            self.position = position
            self.observed = observed
            self.half = half
            self.untouched = untouched
        }
    }

    /// How far apart two looks of neighbouring halves are at most, where the profile says nothing else.
    package static let neighbourHours = 26
    /// Curtain and lamp at the windows of both agreements, twice each.
    private static let mostSightings = 8

    /// The newest sign of life; nil where there is none yet.
    package var lastSign: Moment?
    /// The newest of the person being seen or spoken to.
    package var lastContact: Moment?
    /// The newest normal or abnormal look.
    package var lastCounted: Moment?
    /// What a next look may be compared with, in the order in which it was seen.
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
    package var untouched: Int { max(0, sightings.last?.untouched ?? 0) }

    /// The person was seen or spoken to.
    package mutating func contact(at moment: Moment) {
        lastContact = max(lastContact ?? moment, moment)
        lastSign = max(lastSign ?? moment, moment)
        breakRow()
    }

    /// Adds looks and contacts, both in the order in which they were made, but for those taken back.
    package mutating func add(
        _ looks: ArraySlice<Look>, _ contacts: [ContactMade], manner: SignManner, offset: UTCOffset,
        maximumHours: Int = SignTrail.neighbourHours
    ) {
        var waiting = contacts[...]
        for look in looks where !look.isTakenBack {
            while let made = waiting.first, made.at <= look.observed {
                if made.counts { contact(at: made.at) }
                waiting.removeFirst()
            }
            add(look, manner: manner, offset: offset, maximumHours: maximumHours)
        }
        for made in waiting where made.counts { contact(at: made.at) }
    }

    /// Adds the next look; looks come in the order in which they were made.
    package mutating func add(
        _ look: Look, manner: SignManner, offset: UTCOffset, maximumHours: Int = SignTrail.neighbourHours
    ) {
        if look.outcome == .normal || look.outcome == .abnormal {
            lastCounted = max(lastCounted ?? look.observed, look.observed)
        }
        if look.seen == .person { return contact(at: look.observed) }
        if look.outcome == .unclear { return breakRow() }
        guard let position = look.seen?.position else { return }
        // Only forwards: an older look that comes late changes no comparison that was made already.
        if let last = sightings.last, last.observed > look.observed { return }
        let before = sightings.last { $0.window == look.window && $0.position.isCurtain == position.isCurtain }
        let hasMoved = before.map { $0.position != position } ?? false
        let isLampOn = position == .lit && manner.isLampHalf(look.half)
        if (hasMoved || isLampOn) && !manner.isAssisted { lastSign = max(lastSign ?? look.observed, look.observed) }
        var sighting = Sighting(
            window: look.window, position: position, observed: look.observed,
            half: SignTrail.half(of: look.observed, offset), untouched: 0)
        if !isLampOn { sighting.untouched = row(upTo: sighting, maximumHours: maximumHours) }
        keep(sighting)
    }

    /// Halves in a row without a touch up to a sighting; the last position of the half before decides.
    private func row(upTo next: Sighting, maximumHours: Int) -> Int {
        guard let neighbour = sightings.last(where: { $0.half == next.half - 1 }),
            neighbour.position == next.position, neighbour.window == next.window,
            next.observed.seconds(since: neighbour.observed) <= maximumHours * 3600
        else { return 0 }
        return neighbour.untouched + 1
    }

    /// Keeps what a next look may be compared with: of each window the last position of the curtain and of the
    /// lamp, and that of the half before.
    private mutating func keep(_ sighting: Sighting) {
        sightings.removeAll {
            $0.half != sighting.half - 1 && $0.window == sighting.window
                && $0.position.isCurtain == sighting.position.isCurtain
        }
        sightings.append(sighting)
        if sightings.count > SignTrail.mostSightings { sightings.removeFirst() }
    }

    /// A look that could not be made out and a contact break the row: the next half begins a new one.
    private mutating func breakRow() {
        for index in sightings.indices { sightings[index].untouched = -1 }
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
