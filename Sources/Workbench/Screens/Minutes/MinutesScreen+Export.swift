import StreetModel

extension MinutesScreen {
    /// What the pane shows, as it leaves the house.
    func export(_ context: ScreenContext) -> Export? {
        guard let meeting = meeting(context) else { return nil }
        let newest = MinutesVersion.all(of: meeting).last?.number
        let papers = MinutesPapers(meeting, context)
        return switch pane {
        case .minutes: papers.export(.minutes(version: nil))
        case .versions: papers.export(.minutes(version: newest))
        case .objections: papers.export(.objections)
        case .followUps: papers.export(.result)
        }
    }
}
