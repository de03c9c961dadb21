import StreetModel

extension Array where Element == Entry {
    /// The entry that names an act of several: of a meeting the stage, the coming or going, the item or the speech that
    /// begins, whatever had to end before it; else the first.
    var naming: Entry? {
        let events = compactMap { entry -> (entry: Entry, rank: Int)? in
            guard case .consultation(.meeting(let event)) = entry.event else { return nil }
            switch event {
            case .stepped, .attended: return (entry, 0)
            case .itemTimed(let body) where body.mark == .started: return (entry, 1)
            case .speech(let body) where body.mark == .started || body.mark == .queued: return (entry, 2)
            case .planned, .amended, .rolled, .itemPlaced, .itemRemoved, .prepared, .itemTimed, .speech, .motion,
                .ballot, .concluded, .followUp, .minutes, .objection:
                return nil
            }
        }
        return events.min { $0.rank < $1.rank }?.entry ?? first
    }
}
