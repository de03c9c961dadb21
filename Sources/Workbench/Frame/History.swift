package import StreetModel

/// The acts of this session that can be undone, and those undone that can be redone.
package struct History: Equatable, Sendable {
    /// One act: what undoes it, what does it again, and the entry that names it.
    package struct Act: Equatable, Sendable {
        package var undo: Event
        package var redo: Event
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

    /// The newest act was undone by this event; what does it again next may rest on the entries that undid it.
    package mutating func undid(_ event: Event, redo: Event) {
        guard let index = done.lastIndex(where: { $0.undo.asksSame(as: event) }) else {
            return
        }
        var act = done.remove(at: index)
        act.redo = redo
        undone.append(act)
    }

    /// The newest act was undone by a change of its own.
    package mutating func putBack(_ act: Act) {
        done.removeAll { $0 == act }
    }

    /// An act was done again by this event; what undoes it next is what undoes the entries it wrote.
    package mutating func redid(_ event: Event, undo: Event) {
        guard let index = undone.lastIndex(where: { $0.redo.asksSame(as: event) }) else {
            return
        }
        var act = undone.remove(at: index)
        act.undo = undo
        done.append(act)
    }
}
