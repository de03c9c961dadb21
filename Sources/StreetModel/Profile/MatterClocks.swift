/// How long the office gives itself for matters of a kind (DOMAIN §4; own).
package struct MatterClocks: Hashable, Sendable {
    package var kind: MatterKind
    /// 0 where the kind has no response clock.
    package var responseSeconds: Int
    /// 0 where handling ends with a date of its own.
    package var handlingHours: Int
    package var feedbackDays: Int
    /// Counts working days alone.
    package var isOnWorkingDays: Bool

    package init(
        kind: MatterKind, responseSeconds: Int, handlingHours: Int, feedbackDays: Int, isOnWorkingDays: Bool
    ) {
        self.kind = kind
        self.responseSeconds = responseSeconds
        self.handlingHours = handlingHours
        self.feedbackDays = feedbackDays
        self.isOnWorkingDays = isOnWorkingDays
    }
}
