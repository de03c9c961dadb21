/// One row of the table: what was measured, beside its budget.
struct Figure {
    var name: String
    var measured: String
    var budget: String
    /// Nil where there is no budget, or it could not be measured.
    var isMet: Bool?
    /// True for the rows without which the program is not done.
    var isRequired = false
}
