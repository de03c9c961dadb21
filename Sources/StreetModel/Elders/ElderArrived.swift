/// Somebody moved here from another community (elder.arrived): the first half of a move between two books, with
/// everything the new one has to know (DESIGN §3).
package struct ElderArrived: Hashable, Sendable {
    /// Names the move in both books, "V990101001001-18231": made from the entry count of the old book.
    package var move: String
    /// The community of the old book.
    package var from: String
    /// The whole record as it is from now on: dwelling, agreement, risk.
    package var elder: Elder
    /// The newest sign of life in the old book: the limit runs on from there.
    package var lastSign: Moment?
    /// When the person was registered first, in whatever community: the limit of who has no sign of life runs from there.
    package var registeredAt: Moment?
    /// The old book's marks of the last 29 days and of the two before today, for the strip on the file alone.
    package var marks: SlotMarks

    package init(
        move: String, from: String, elder: Elder, lastSign: Moment?, registeredAt: Moment? = nil,
        marks: SlotMarks = SlotMarks()
    ) {
        self.move = move
        self.from = from
        self.elder = elder
        self.lastSign = lastSign
        self.registeredAt = registeredAt
        self.marks = marks
    }
}
