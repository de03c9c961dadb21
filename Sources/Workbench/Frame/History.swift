package import StreetModel

/// The acts of this session that can be undone, and those undone that can be redone.
package struct History: Equatable, Sendable {
    /// One act: what takes it back, and the entry that names it.
    package struct Act: Equatable, Sendable {
        package var back: TakenBack
        /// The entry that names the act, in whatever language the desk is shown then.
        package var entry: Entry
        /// What was there before, where undo is a change of its own that writes it again (the duty rota).
        package var before: DutyShift?
    }

    package private(set) var done: [Act] = []
    package private(set) var undone: [Act] = []

    package init() {}

    /// A new act was recorded; what was undone before can no longer be redone.
    package mutating func add(_ act: Act) {
        done.append(act)
        undone.removeAll()
    }

    /// An act that can no longer be taken back, or put in force again: it gives way to the acts before it.
    package mutating func giveUp(_ act: Act) {
        done.removeAll { $0 == act }
        undone.removeAll { $0 == act }
    }

    /// The newest act was taken back.
    package mutating func tookBack(_ taken: TakenBack) {
        guard let index = done.lastIndex(where: { $0.back == taken }) else {
            return
        }
        undone.append(done.remove(at: index))
    }

    /// The newest act was undone by a change of its own.
    package mutating func putBack(_ act: Act) {
        done.removeAll { $0 == act }
    }

    /// An act was put in force again.
    package mutating func restored(_ taken: TakenBack) {
        guard let index = undone.lastIndex(where: { $0.back == taken }) else {
            return
        }
        done.append(undone.remove(at: index))
    }
}
