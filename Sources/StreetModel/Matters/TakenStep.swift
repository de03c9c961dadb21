/// A step as it was taken, with its frozen verdict.
package struct TakenStep: Hashable, Sendable {
    package var number: Int
    package var at: Moment
    package var by: String
    package var stepped: MatterStepped
    package var isTakenBack: Bool

    package init(number: Int, at: Moment, by: String, stepped: MatterStepped, isTakenBack: Bool = false) {
        self.number = number
        self.at = at
        self.by = by
        self.stepped = stepped
        self.isTakenBack = isTakenBack
    }

    package var step: MatterStepped.Step { stepped.step }
    package var late: Int { stepped.late }

    /// When it happened: with an import or a late entry earlier than its entry.
    package var happened: Moment { stepped.happened ?? at }
}
