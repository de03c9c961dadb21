/// What a row of the board says, column by column.
struct BoardCells: Equatable {
    var kind: String
    var late: String
    var place: String
    /// "王淑珍 红", "31人 红4", what a matter is about.
    var who: String
    /// The same without blanks, for the close form.
    var whoShort: String
    /// The same where the row has no column for the place: a grid that nobody has begun is told by its name.
    var whoAlone: String
    var owner: String
    var urge: String
}
