/// What a ballot or a quorum needs: a ratio of a base, and whether reaching it is enough (DOMAIN §5). Whole numbers only.
///
/// 以上 includes the number, 超过 and 过半数 do not (Civil Code art. 1259): exactly half is not 过半数.
package struct Threshold: Hashable, Sendable {
    /// Of what the ratio is taken.
    package enum Base: String, Choice, Hashable {
        /// All members of the roll.
        case members
        /// Who is there and may vote on the item.
        case present
        /// For, against and abstentions.
        case voting
        /// For and against, without abstentions.
        case decided
        /// All owners of the building or estate (Civil Code art. 278), as the ballot names their number.
        case owners
        /// The area of all owners, in hundredths of a square metre.
        case area

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .members: ["全体成员"]
            case .present: ["到场"]
            case .voting: ["参加表决"]
            case .decided: ["赞成加反对"]
            case .owners: ["全体业主"]
            case .area: ["专有面积"]
            }
        }
    }

    package var over: Int
    package var of: Int
    /// True where more than the ratio is needed (过半数), false where the ratio itself is enough (以上).
    package var isStrict: Bool
    package var base: Base

    /// Nil where the ratio is none: below nothing, above the whole, or more than the whole.
    package init?(_ over: Int, of: Int, isStrict: Bool, base: Base) {
        guard over > 0, of > 0, over <= of, of <= 1_000, !(isStrict && over == of) else { return nil }
        self.over = over
        self.of = of
        self.isStrict = isStrict
        self.base = base
    }

    private init(half base: Base) {
        (over, of, isStrict, self.base) = (1, 2, true, base)
    }

    /// 过半数 of a base.
    package static func majority(of base: Base) -> Threshold { Threshold(half: base) }

    /// How many are needed of a base of this size; of nobody nobody can be enough.
    package func needed(of count: Int) -> Int {
        if count <= 0 { return 1 }
        let product = count * over
        return isStrict ? product / of + 1 : (product + of - 1) / of
    }
}
