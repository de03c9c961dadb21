extension Office {
    /// What urging somebody about a breach names: an anomaly rings as itself, an unread urge is sent again about what
    /// it was about, everything else is the breach.
    package func noticeToUrge(about breach: Breach) -> Notice {
        if breach.kind == .unread { return noticeUrged(breach) ?? breach.notice }
        guard breach.clock == .response, breach.kind == .anomaly || breach.kind == .whereabouts,
            let matter = matter(breach.matter, in: String(breach.grid.prefix(12)))
        else { return breach.notice }
        return matter.notice
    }

    private func noticeUrged(_ breach: Breach) -> Notice? {
        let sentAt = breach.since - profile.unreadUrgeMinutes * 60
        return books[String(breach.grid.prefix(12))]?.urges.first { notice, sent in
            notice.elder == breach.elder && notice.grid == breach.grid && sent.contains { $0.at.cut == sentAt }
        }?.key
    }

    /// The newest urge about a breach or its matter that stands, whether it was read or not.
    package func urge(about breach: Breach) -> SentUrge? {
        var notices = [breach.notice]
        for other in [noticeToUrge(about: breach), matter(breach.matter, in: String(breach.grid.prefix(12)))?.notice] {
            if let other, !notices.contains(other) { notices.append(other) }
        }
        return notices.flatMap { urges(of: $0) }.filter { !$0.isTakenBack }
            .max { ($0.at, $0.number) < ($1.at, $1.number) }
    }

    /// Who has read a breach or its matter.
    package func readers(about breach: Breach) -> [Reading] {
        let notice = noticeToUrge(about: breach)
        return readers(of: notice) + (notice == breach.notice ? [] : readers(of: breach.notice))
    }

    /// The breaches that lie in what somebody answers for.
    package func breaches(_ breaches: [Breach], for staff: Staff, at now: Moment) -> [Breach] {
        if Office.isSupervising(staff) { return breaches }
        return breaches.filter { answers(staff, for: $0.grid, at: now) }
    }

    /// Whether somebody has a board: those who answer for more than a grid.
    package static func hasBoard(_ staff: Staff) -> Bool { isAboveGrid(staff) }
}
