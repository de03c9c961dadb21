extension Office {
    /// What urging somebody about a breach names: an anomaly rings as itself, everything else as the breach.
    package func noticeToUrge(about breach: Breach) -> Notice {
        guard breach.clock == .response, breach.kind.isOfPersonsMatter,
            let matter = matter(breach.matter, in: String(breach.grid.prefix(12)))
        else { return breach.notice }
        return matter.notice
    }

    /// The newest urge about a breach or its matter that stands, whether it was read or not.
    package func urge(about breach: Breach) -> SentUrge? {
        var sent = urges(of: breach.notice)
        if let matter = matter(breach.matter, in: String(breach.grid.prefix(12))), matter.notice != breach.notice {
            sent += urges(of: matter.notice)
        }
        return sent.filter { !$0.isTakenBack }.max { ($0.at, $0.number) < ($1.at, $1.number) }
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

extension BreachKind {
    fileprivate var isOfPersonsMatter: Bool { self == .anomaly || self == .whereabouts }
}
