/// A step of a matter (matter.stepped) with its verdict, frozen when it is taken (DOMAIN §4).
package struct MatterStepped: Hashable, Sendable {
    /// The steps that a matter can take so far; opening it is an event of its own.
    package enum Step: String, Choice, Hashable {
        case responded

        package var word: String { rawValue }
        package var names: [String] { [] }
    }

    package var matter: String
    package var step: Step
    /// Whole seconds past the limit; 0 where it was in time.
    package var late: Int

    package init(matter: String, step: Step, late: Int) {
        self.matter = matter
        self.step = step
        self.late = late
    }
}
