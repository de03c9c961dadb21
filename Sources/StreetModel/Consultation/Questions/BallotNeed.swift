/// What a ballot needs before its votes are known: "须 4 赞成 / 到场 6 (过半数)" (DOMAIN §5).
package struct BallotNeed: Hashable, Sendable {
    package var threshold: Threshold
    /// What the ratio is taken of; while it is not known who abstains, of everyone who may vote.
    package var base: Int
    /// So many in favour (for ``Threshold/Base/area``: so much area of theirs).
    package var needed: Int
    /// How many may vote.
    package var voters: Int

    /// False where even everyone in favour would not be enough.
    package var canPass: Bool { threshold.base == .area || needed <= voters }
}
