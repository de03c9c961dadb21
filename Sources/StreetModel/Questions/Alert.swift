/// Something that rings until read and stands as one row on every screen (DOMAIN §4: a clock must be seen).
package struct Alert: Hashable, Sendable {
    package var notice: Notice
    /// The open matter; empty for a breach that has none.
    package var matter: String
    /// What the response clock says, in seconds; below 0 once late. Nil for breaches without one.
    package var remaining: Int?
    package var readers: [Reading]

    package var isRead: Bool { !readers.isEmpty }
}

extension Office {
    /// What has to be seen in an area, the most urgent first: anomalies without a response, and unread breaches.
    package func alerts(for staff: Staff, at now: Moment) -> [Alert] {
        var found: [Alert] = []
        for book in books.values {
            for matter in book.matters.values where staff.answers(forPlace: matter.opening.grid) {
                guard let clock = clocks(of: matter).first(where: { $0.kind == .response }) else { continue }
                found.append(
                    Alert(
                        notice: matter.notice, matter: matter.id, remaining: clock.remaining(at: now),
                        readers: readers(of: matter.notice)))
            }
        }
        for breach in breaches(at: now) where breach.matter.isEmpty && staff.answers(forPlace: breach.grid) {
            let readers = readers(of: breach.notice)
            if readers.isEmpty {
                // A passed limit has the anomaly's clocks, counted from the moment it passed (DOMAIN §3).
                let limit = breach.since + profile.responseSeconds
                let remaining = breach.kind == .limit ? limit.seconds(since: now) : nil
                found.append(Alert(notice: breach.notice, matter: "", remaining: remaining, readers: readers))
            }
        }
        return found.sorted { left, right in
            if left.notice.kind != right.notice.kind { return left.notice.kind < right.notice.kind }
            if left.notice.since != right.notice.since { return left.notice.since < right.notice.since }
            return (left.notice.elder, left.notice.grid) < (right.notice.elder, right.notice.grid)
        }
    }

    /// Who has read a notice; who read that a limit has passed has read the matter that took its place.
    package func readers(of notice: Notice) -> [Reading] {
        guard let readings = books[String(notice.grid.prefix(12))]?.readings else { return [] }
        let readers = readings[notice] ?? []
        guard notice.kind == .whereabouts else { return readers }
        let limit = Notice(kind: .limit, elder: notice.elder, grid: notice.grid, since: notice.since)
        return (readings[limit] ?? []) + readers
    }
}
