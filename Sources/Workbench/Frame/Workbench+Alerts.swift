import StreetModel

extension Workbench {
    /// Asks what is late, once for everything that shows it.
    mutating func look(for me: Staff) {
        let hasBoard = screens.contains { $0.isBoard }
        let minutes = hasBoard ? office.profile.imminentMinutes : 0
        switch watch.look(at: office, for: me, within: minutes * 60, now: session.now) {
        case .passed(let seconds):
            alerts.pass(seconds)
            lookout.breaches.pass(seconds)
        case .changed:
            alerts = Workbench.inBandOrder(watch.alerts)
            lookout.breaches = office.breaches(watch.breaches, for: me, at: session.now)
            lookout.changes += 1
            countPresent()
            bell.hear(alerts)
        }
        lookout.counting = Band(alerts) { alerts[$0].urge != nil || (alerts[$0].remaining ?? -1) >= 0 }
        lookout.asked += 1
        session.words.reader.staff = me.id
        session.words.reader.places = office.named(to: me, at: session.now)
        session.words.reader.street = office.ownStreet(of: me, at: session.now)
        session.words.reader.sought = watch.sought
    }

    /// Counts who is at a screen, once for every frame until somebody comes or goes or something else changes.
    mutating func countPresent() {
        guard let me = session.me, let present = lookout.present else { return }
        lookout.presence = office.presence(of: present, for: me, at: session.now)
    }

    /// An anomaly that nobody has read goes before an urge, an urge before what was read already: of each the gravest.
    private static func inBandOrder(_ alerts: [Alert]) -> [Alert] {
        let rank = { (alert: Alert) in
            if alert.urge != nil { return 1 }
            return alert.remaining != nil && alert.readers.isEmpty ? 0 : 2
        }
        return (0...2).flatMap { wanted in alerts.filter { rank($0) == wanted } }
    }

    /// Opening an alert reads it (DOMAIN §4): a person's goes to the panel, a grid's to its round.
    mutating func open(_ alert: Alert) -> [Effect] {
        guard let context else { return [] }
        let elder = alert.notice.elder
        if elder.isEmpty {
            if office.grid(alert.notice.grid) != nil, alert.notice.matter.isEmpty {
                screens[screens.count - 1] = .round(RoundScreen(grid: alert.notice.grid, context))
            } else {
                if office.matter(alert.matter) != nil {
                    if case .matter(let detail) = screens.last, detail.matter == alert.matter {
                        return readNotices(ofMatter: alert.matter)
                    }
                    return push(.matter(MatterScreen(matter: alert.matter)))
                }
                toast = Toast(session.words.alertRead(alert, office))
            }
            return record(.noticeRead(NoticeRead(notice: alert.notice)))
        }
        if case .anomaly(let panel) = screens.last, panel.elder == elder { return readNotices(of: elder) }
        return push(.anomaly(AnomalyScreen(elder: elder, context)))
    }
}
