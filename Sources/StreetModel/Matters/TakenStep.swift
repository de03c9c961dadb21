/// A step as it was taken, with its frozen verdict.
///
/// One word wide: the list of a matter's steps and what they have made of it share what it says.
package struct TakenStep: Sendable {
    /// What is said once and never changed.
    private final class Content: Sendable {
        let number: Int
        let at: Moment
        let by: String
        let stepped: MatterStepped
        let isTakenBack: Bool

        init(_ number: Int, _ at: Moment, _ by: String, _ stepped: MatterStepped, _ isTakenBack: Bool) {
            self.number = number
            self.at = at
            self.by = by
            self.stepped = stepped
            self.isTakenBack = isTakenBack
        }
    }

    private var content: Content

    package init(number: Int, at: Moment, by: String, stepped: MatterStepped, isTakenBack: Bool = false) {
        content = Content(number, at, by, stepped, isTakenBack)
    }

    package var number: Int { content.number }
    package var at: Moment { content.at }
    package var by: String { content.by }
    package var stepped: MatterStepped { content.stepped }

    package var isTakenBack: Bool {
        get { content.isTakenBack }
        set { content = Content(number, at, by, stepped, newValue) }
    }

    package var step: MatterStepped.Step { content.stepped.step }
    package var late: Int { content.stepped.late }

    /// When it happened: with an import or a late entry earlier than its entry.
    package var happened: Moment { content.stepped.happened ?? at }
}

extension TakenStep: Hashable {
    package static func == (left: TakenStep, right: TakenStep) -> Bool {
        if left.content === right.content { return true }
        return left.number == right.number && left.at == right.at && left.by == right.by
            && left.isTakenBack == right.isTakenBack && left.stepped == right.stepped
    }

    /// Hashes what is compared.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(number)
        hasher.combine(at)
        hasher.combine(by)
        hasher.combine(isTakenBack)
        hasher.combine(stepped)
    }
}
