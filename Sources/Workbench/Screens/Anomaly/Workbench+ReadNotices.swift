import StreetModel

extension Workbench {
    /// Reads what rings about a person, once for each reader: the matter, and the breaches on the band (DOMAIN §4).
    mutating func readNotices(of elder: String) -> [Effect] {
        guard let me = session.me, let context, let panel = Panel(elder, context) else { return [] }
        let rings = office.alerts(for: me, at: session.now).filter { $0.notice.elder == elder }
        var notices = rings.map(\.notice)
        let notice = panel.matter.notice
        if panel.cause == .matter, !panel.matter.opening.isQuiet, !notices.contains(notice) { notices.append(notice) }
        // An urge has to be read even by who has read before what it is about.
        let urged = Set(rings.filter { $0.urge != nil }.map(\.notice))
        return notices.filter { notice in
            urged.contains(notice) || !office.readers(of: notice).contains { $0.by == me.id }
        }.flatMap { record(.noticeRead(NoticeRead(notice: $0))) }
    }
}
