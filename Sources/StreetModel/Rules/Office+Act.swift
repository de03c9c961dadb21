extension Office {
    /// What takes the entries of one act back: their numbers, and whom or what they are about.
    package func act(of entries: [Entry]) -> TakenBack {
        var act = TakenBack(entries: entries.map(\.number), elder: "")
        for entry in entries {
            switch entry.event {
            case .checkRecorded(let check): act.elder = check.elder
            case .attemptRecorded(let attempt): act.elder = attempt.elder
            case .absenceReported(let absence): act.elder = absence.elder
            case .matterOpened(let opening):
                act.elder = opening.elder
                if opening.elder.isEmpty { act.matter = opening.id.isEmpty ? entry.newID("M") : opening.id }
            case .matterStepped(let step):
                guard let matter = matter(step.matter) else { continue }
                act.elder = matter.elder
                if matter.elder.isEmpty { act.matter = matter.id }
            case .urged(let urge): act.grid = urge.notice.grid
            case .gridCovered(let standIn): act.grid = standIn.grid
            case .profileAdopted, .registered, .amended, .noticeRead, .takenBack, .restored: break
            }
        }
        return act
    }
}
