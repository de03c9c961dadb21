/// What was agreed for one half of the day: which window, which signal, by when (DOMAIN §1, 约定).
package struct SlotAgreement: Hashable, Sendable {
    package var half: Half
    /// The signal is as agreed by then; nil where nothing was agreed.
    package var by: TimeOfDay?
    package var face = Face.south
    /// "南卧室"; empty where only the side is known.
    package var room = ""
    package var signal = Signal.curtain

    package init(half: Half) {
        self.half = half
    }

    /// Which window it is, as a look remembers it: the room where one is named, else the side.
    package var window: String { room.isEmpty ? face.word : room }

    /// What is seen when all is as agreed.
    package var normalSeen: Seen { signal.seen(as: .normal, in: half) }

    /// What is seen when it is not as agreed.
    package var abnormalSeen: Seen { signal.seen(as: .abnormal, in: half) }
}
