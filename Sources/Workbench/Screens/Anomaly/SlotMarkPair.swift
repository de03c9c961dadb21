import StreetModel

/// The marks of the current slot and the one before, as the panel shows them.
struct SlotMarkPair {
    let before: (slot: Slot, mark: Character)
    let current: (slot: Slot, mark: Character)

    init(_ record: ElderRecord, _ context: ScreenContext) {
        let slot = context.office.roundSlot(at: context.now)
        let mark = { (slot: Slot) -> Character in
            let view = context.office.view(of: record, in: slot, at: context.now)
            switch view.duty {
            case .due, .excused: return SlotGlyph(view, hasAnomaly: false).character
            case .noAgreement, .notConsented, .notListed: return " "
            }
        }
        before = (slot.previous, mark(slot.previous))
        current = (slot, mark(slot))
    }
}
