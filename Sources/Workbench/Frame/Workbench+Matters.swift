import StreetModel

extension Workbench {
    /// The list of matters over the round; one that is open already shows again.
    mutating func openMatters(_ context: ScreenContext) {
        let isList = { (screen: Screen) in if case .matters = screen { true } else { false } }
        if let index = screens.firstIndex(where: isList) {
            screens.removeLast(screens.count - 1 - index)
        } else {
            screens.removeLast(screens.count - 1)
            screens.append(.matters(MattersScreen(context)))
        }
    }

    /// Lays the list on top out with another filter or order.
    mutating func show(_ view: MatterView) {
        guard let context, case .matters(var screen) = screens.last else { return }
        screen.show(view, context)
        screens[screens.count - 1] = .matters(screen)
    }

    /// Opening a matter reads it: its own notice, those of its late clocks, and what the reader is urged about
    /// (DOMAIN §4).
    mutating func readNotices(ofMatter id: String) -> [Effect] {
        guard let me = session.me, let matter = office.matter(id), matter.isOpen else { return [] }
        let rings = office.alerts(for: me, at: session.now).filter { $0.matter == id }
        var notices = rings.map(\.notice)
        if !notices.contains(matter.notice) { notices.append(matter.notice) }
        let urged = Set(rings.filter { $0.urge != nil }.map(\.notice))
        return notices.filter { notice in
            urged.contains(notice) || !office.readers(of: notice).contains { $0.by == me.id }
        }.flatMap { record(.noticeRead(NoticeRead(notice: $0))) }
    }
}
