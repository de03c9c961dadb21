/// How a ballot stands, or what was frozen when it closed: the sum that is printed (DOMAIN §5).
///
/// Absent members, those who stood back, those who were there and gave no vote, and those who abstained are four
/// different things.
package struct BallotSum: Hashable, Sendable {
    /// An option of a choice (票决).
    package struct Option: Hashable, Sendable {
        package var text: String
        package var votes: Int
        package var isElected = false
        /// Has as many votes as another at the last place: nobody of the tied is elected.
        package var isTied = false
    }

    package var kind: BallotMarked.Kind
    package var threshold: Threshold
    /// For a choice ``yes`` counts the valid papers and ``abstain`` the blank ones.
    package var yes = 0
    package var no = 0
    package var abstain = 0
    package var options: [Option] = []
    /// How many could vote, all members, and how many of those there stood back.
    package var voters = 0
    package var members = 0
    package var recused = 0
    package var base = 0
    package var needed = 0
    /// What counts against ``needed``: those in favour, or their area.
    package var inFavour = 0
    /// The threshold is reached; never of a straw poll. Of a choice: somebody is elected.
    package var isPassed = false

    /// Who was there, could vote, and gave no vote.
    package var silent: Int { max(0, voters - yes - no - abstain) }
    /// Who was neither there nor represented.
    package var absent: Int { max(0, members - voters - recused) }
    /// As many for as against.
    package var isTie: Bool { kind != .choice && yes == no && yes > 0 }
    /// A straw poll decides nothing.
    package var hasEffect: Bool { kind != .straw }
}
