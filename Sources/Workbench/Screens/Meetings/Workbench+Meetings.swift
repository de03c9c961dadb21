import StreetModel

extension Workbench {
    /// A meeting that was just planned is open: its agenda comes next.
    mutating func openPlanned(after entries: [Entry], _ context: ScreenContext) {
        guard let entry = entries.first, case .consultation(.meeting(.planned(let body))) = entry.event,
            case .meetings = screens.last
        else { return }
        screens.append(.plan(PlanScreen(meeting: body.id.isEmpty ? entry.newID("H") : body.id)))
    }
}
