import StreetModel

extension Workbench {
    /// What has to be seen by who sits here, in the band's order.
    func alerts(for me: Staff) -> [Alert] {
        Workbench.inBandOrder(office.alerts(for: me, at: session.now))
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
                toast = Toast(session.words.alertRead(alert, office))
            }
            return record(.noticeRead(NoticeRead(notice: alert.notice)))
        }
        if case .anomaly(let panel) = screens.last, panel.elder == elder { return readNotices(of: elder) }
        return push(.anomaly(AnomalyScreen(elder: elder, context)))
    }
}
