/// Everything that follows about one person's slot from the record and a moment.
package struct SlotView: Hashable, Sendable {
    package var elder: String
    package var slot: Slot
    package var duty: Duty
    package var risk: Risk
    /// By when the signal is agreed; nil where nothing is.
    package var agreed: TimeOfDay?
    /// Meaningful for people who are due or excused.
    package var state: SlotState
    /// What the latest look came to; nil where nobody looked.
    package var outcome: Outcome?
    /// When the deciding look was made; nil where nobody looked, or so long ago that only its mark is kept.
    package var time: Moment?
    /// Who made the deciding look; nil where ``time`` is.
    package var by: String?
    package var isOnTime: Bool

    /// Checked: a normal or an abnormal look.
    package var isChecked: Bool { duty == .due && state == .done }
}
