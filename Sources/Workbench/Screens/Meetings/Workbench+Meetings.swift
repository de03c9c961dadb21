import StreetModel

extension Workbench {
    /// A roll was read from a file: it is set whole, or what has to be mended in the file is said.
    mutating func take(_ members: [Member], _ problems: [ImportProblem], of id: String) -> [Effect] {
        guard problems.isEmpty, let meeting = office.meeting(id) else {
            // The path that was typed is there again, to be mended.
            if let path = problems.first?.file, let context, layer == nil {
                ask(Prompt(.rollPath(meeting: id), context, prefill: path))
            }
            toast = Toast(session.words.rollNotRead(problems), .refused)
            return []
        }
        var rolled = MeetingRolled()
        (rolled.meeting, rolled.replaces, rolled.members) = (id, meeting.state.rollNumber, members)
        return record(.consultation(.meeting(.rolled(rolled))))
    }

    /// A meeting that was just planned is open: its agenda comes next.
    mutating func openPlanned(after entries: [Entry], _ context: ScreenContext) {
        guard let entry = entries.first, case .consultation(.meeting(.planned(let body))) = entry.event,
            case .meetings = screens.last
        else { return }
        screens.append(.plan(PlanScreen(meeting: body.id.isEmpty ? entry.newID("H") : body.id)))
    }
}
