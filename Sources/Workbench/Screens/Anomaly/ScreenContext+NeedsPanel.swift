import StreetModel

extension ScreenContext {
    /// True where Enter on somebody opens the panel: an open matter, a passed limit, or something that rings.
    func needsPanel(_ elder: String) -> Bool {
        if alerts.contains(where: { $0.notice.elder == elder }) { return true }
        return Panel(elder, self).map { $0.isUrgent && !$0.isMasked } ?? false
    }
}
