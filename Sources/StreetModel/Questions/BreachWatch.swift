/// What is late and what rings for somebody, kept from one second to the next.
///
/// A book is asked again where it has a new entry, or from the second on at which something else in it may be late;
/// until then only the seconds go on. So what it says is always what ``Office/breaches(at:)`` and
/// ``Office/alerts(for:at:)`` say.
package struct BreachWatch: Sendable {
    /// The answer of one book.
    private struct Part: Sendable {
        /// The book's last entry.
        var number: Int
        var askedAt: Moment
        var until: Moment
        var breaches: [Breach]
        var alerts: [Alert]
        var sought: Set<String>
    }

    /// Everything late in the open books, the gravest first.
    package private(set) var breaches: [Breach] = []
    /// What has to be seen, the most urgent first.
    package private(set) var alerts: [Alert] = []
    /// The people who have to be reached, in what the asker answers for.
    package private(set) var sought: Set<String> = []
    private var parts: [String: Part] = [:]
    private var staff: Staff?
    private var within = 0
    /// The last entry of the street's own book: staff and profile.
    private var streetNumber = 0
    private var askedAt = Moment(seconds: 0)

    package init() {}

    /// What has come of looking again.
    package enum News: Equatable, Sendable {
        /// Nothing but so many seconds.
        case passed(Int)
        case changed
    }

    /// Looks again at an office, for somebody, at a moment.
    ///
    /// - Parameter within: has besides what will be late within so many seconds.
    package mutating func look(at office: Office, for staff: Staff, within: Int, now: Moment) -> News {
        if self.staff != staff || self.within != within || streetNumber != office.street.lastNumber || now < askedAt {
            parts = [:]
        }
        let passed = now.seconds(since: askedAt)
        var hasChanged = parts.count != office.books.count
        for book in office.books.values {
            if let part = parts[book.code], part.number == book.lastNumber, now < part.until { continue }
            parts[book.code] = BreachWatch.ask(office, book, for: staff, within, at: now)
            hasChanged = true
        }
        (self.staff, self.within, streetNumber, askedAt) = (staff, within, office.street.lastNumber, now)
        if hasChanged {
            join(at: now)
            return .changed
        }
        breaches.pass(passed)
        alerts.pass(passed)
        return .passed(passed)
    }

    private static func ask(
        _ office: Office, _ book: CommunityBook, for staff: Staff, _ within: Int, at now: Moment
    ) -> Part {
        let search = office.search(book, at: now, within: within)
        let breaches = Breach.sorted(search.found)
        let alerts = office.alerts(in: book, for: staff, among: breaches.filter(\.isLate), at: now).sorted(
            by: Alert.precedes)
        return Part(
            number: book.lastNumber, askedAt: now, until: search.until, breaches: breaches, alerts: alerts,
            sought: office.sought(in: book, among: breaches, for: staff, at: now))
    }

    /// The parts are in order already, and sorting keeps what it finds in order.
    private mutating func join(at now: Moment) {
        for code in parts.keys {
            let passed = now.seconds(since: parts[code]?.askedAt ?? now)
            parts[code]?.breaches.pass(passed)
            parts[code]?.alerts.pass(passed)
            parts[code]?.askedAt = now
        }
        breaches = Breach.sorted(parts.values.flatMap(\.breaches))
        alerts = parts.values.flatMap(\.alerts).sorted(by: Alert.precedes)
        sought = Set(parts.values.flatMap(\.sought))
    }
}

extension [Breach] {
    /// So many seconds pass: everything is that much later.
    package mutating func pass(_ seconds: Int) {
        if seconds == 0 { return }
        for index in indices { self[index].late += seconds }
    }
}

extension [Alert] {
    /// So many seconds pass on the clocks that are shown.
    package mutating func pass(_ seconds: Int) {
        if seconds == 0 { return }
        for index in indices where self[index].remaining != nil { self[index].remaining? -= seconds }
    }
}
