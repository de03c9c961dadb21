import StreetModel

extension Workbench {
    /// Reads what rings about a person, once for each reader: the matter, and the breaches on the band (DOMAIN §4).
    mutating func readNotices(of elder: String) -> [Effect] {
        guard let me = session.me, let context, let panel = Panel(elder, context) else { return [] }
        var notices = office.alerts(for: me, at: session.now).map(\.notice).filter { $0.elder == elder }
        let notice = panel.matter.notice
        if panel.cause == .matter, !panel.matter.opening.isQuiet, !notices.contains(notice) { notices.append(notice) }
        return notices.filter { notice in !office.readers(of: notice).contains { $0.by == me.id } }
            .flatMap { record(.noticeRead(NoticeRead(notice: $0))) }
    }
}
