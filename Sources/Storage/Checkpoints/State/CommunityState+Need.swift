import StreetModel

extension CommunityState.Reading: Comparable {
    private var rank: Int {
        switch self {
        case .late: 0
        case .lateWithMatters: 1
        case .everything: 2
        }
    }

    static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    /// How much has to be read for an event of a later line, which may rest on what was left out; where nobody knows,
    /// everything.
    func needed(for event: Event, _ read: CommunityBook) -> Self {
        switch event {
        case .checkRecorded, .absenceReported, .noticeRead, .gridCovered, .desk, .consultation, .profileAdopted: self
        case .takenBack, .restored: .everything
        // Of a person's file little was read, and of buildings nothing.
        case .registered(let record): record.kind == .grid ? self : .everything
        case .amended(let amendment): amendment.register == .grid ? self : .everything
        case .elder(let event): changesFile(event) ? .everything : self
        case .place(let event): if case .redrawn = event { .everything } else { self }
        case .urged(let urge): needed(for: urge.notice.matter, read)
        case .attemptRecorded(let attempt): needed(for: attempt.matter, read)
        case .matterStepped(let step):
            // Fewer complaints may count for the levels of others.
            step.step == .withdrawn || step.step == .merged
                ? max(self, .lateWithMatters) : needed(for: step.matter, read)
        case .matterOpened(let opening):
            // The levels of others may rest on a new one.
            if opening.kind != .complaint {
                self
            } else if read.watchedFrom.map({ opening.start < $0 }) ?? false {
                .everything
            } else {
                max(self, .lateWithMatters)
            }
        }
    }

    private func changesFile(_ event: ElderEvent) -> Bool {
        switch event {
        case .leavingDecided, .arrived, .left: true
        case .leavingReported, .absenceDecided, .visitRecorded, .evaluationRecorded: false
        }
    }

    private func needed(for matter: String, _ read: CommunityBook) -> Self {
        matter.isEmpty || read.matters[matter] != nil ? self : max(self, .lateWithMatters)
    }
}
