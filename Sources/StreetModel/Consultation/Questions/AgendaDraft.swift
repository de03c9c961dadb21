/// An item that is proposed for a meeting's agenda since something of it is open (DOMAIN §5).
package struct AgendaDraft: Hashable, Sendable {
    /// Why it comes again, or comes at all.
    package enum Ground: Hashable, Sendable {
        /// The last meeting did not come to it, or was not held.
        case notReached
        /// The last meeting that was held put it off.
        case postponed
        /// So many of its follow-ups are not done: it is reported on.
        case followUpsOpen(Int)
        /// The screening decided for a meeting, and none has had it.
        case decided
    }

    package var ground: Ground
    /// As it would be placed; without a position it goes to the end.
    package var placing: ItemPlaced

    package init(ground: Ground, placing: ItemPlaced) {
        self.ground = ground
        self.placing = placing
    }
}
