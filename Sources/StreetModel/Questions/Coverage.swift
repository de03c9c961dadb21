/// How many of a slot's people were looked at: always n of m, never a bare percentage (DOMAIN §3).
package struct Coverage: Hashable, Sendable {
    package var due = 0
    package var excused = 0
    package var noAgreement = 0
    package var notConsented = 0
    package var normal = 0
    package var abnormal = 0
    package var unclear = 0
    /// Checked inside the window.
    package var onTime = 0

    package init() {}

    /// 在册 = 应查 + 免查 + 无约定 + 未同意.
    package var registered: Int { due + excused + noAgreement + notConsented }
    package var checked: Int { normal + abnormal }
    /// Neither checked nor tried in vain.
    package var unseen: Int { due - checked - unclear }

    /// Counts one person's slot.
    package mutating func count(_ view: SlotView) {
        switch view.duty {
        case .due:
            due += 1
            switch view.outcome {
            case .normal: normal += 1
            case .abnormal: abnormal += 1
            case .unclear: unclear += 1
            case .early, nil: break
            }
            if view.isChecked && view.isOnTime { onTime += 1 }
        case .excused: excused += 1
        case .noAgreement: noAgreement += 1
        case .notConsented: notConsented += 1
        case .notListed: break
        }
    }
}

extension Office {
    /// The coverage of a slot among some people.
    package func coverage(of records: some Sequence<ElderRecord>, in slot: Slot, at now: Moment) -> Coverage {
        var coverage = Coverage()
        for record in records { coverage.count(view(of: record, in: slot, at: now)) }
        return coverage
    }
}
