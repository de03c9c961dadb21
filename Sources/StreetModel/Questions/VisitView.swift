/// Why a visit is due.
package enum VisitReason: String, CaseIterable, Hashable, Sendable {
    /// The rhythm of the risk.
    case risk
    case noAgreement
    /// Away: by telephone, once in so many days.
    case absent
    /// Looks in a row that could make nothing out.
    case unclear
    /// The risk was raised to red, or back from hospital.
    case change
    /// To be asked again for consent.
    case consent
}

/// Everything that follows about one visit that is due from the record and a moment: its window and its state.
package struct VisitView: Hashable, Sendable {
    package var elder: String
    package var kind: VisitKind
    package var reason: VisitReason
    /// The first second of the window.
    package var from: Moment
    /// The last second that is in time.
    package var through: Moment
    package var state: SlotState
    /// For ``SlotState/overdue``: the last second that was in time.
    package var since: Moment?
    /// The newest visit in the window, one in vain among them; nil where there was none.
    package var outcome: Outcome?
    package var time: Moment?

    package var isDue: Bool { state != .excused }
    package var isDone: Bool { state == .done }
    /// Still to be made.
    package var isWaiting: Bool { isDue && !isDone }
}
