import StreetModel
import Testing

/// Ratios of a base in whole numbers: 以上 includes the number, 过半数 does not (DOMAIN §5).
@Suite struct ThresholdTests {
    @Test(arguments: [
        // over, of, strict, count, needed
        (1, 2, true, 10, 6), (1, 2, false, 10, 5), (1, 2, true, 9, 5), (1, 2, false, 9, 5), (1, 2, true, 1, 1),
        (1, 2, false, 1, 1), (2, 3, true, 9, 7), (2, 3, false, 9, 6), (2, 3, true, 10, 7), (2, 3, false, 10, 7),
        (2, 3, false, 1, 1), (3, 4, true, 8, 7), (3, 4, false, 8, 6), (1, 1, false, 7, 7), (1, 1_000, false, 1_000, 1),
        (1, 1_000, true, 1_000, 2), (1, 2, true, 0, 1), (1, 2, false, 0, 1),
        (999, 1_000, true, BallotMarked.mostArea, 999_000_000_001),
    ])
    func needed(_ over: Int, _ of: Int, _ isStrict: Bool, _ count: Int, _ needed: Int) throws {
        let threshold = try #require(Threshold(over, of: of, isStrict: isStrict, base: .members))
        #expect(threshold.needed(of: count) == needed)
    }

    @Test func neededIsTheLeastThatReaches() throws {
        for (over, of) in [(1, 2), (2, 3), (3, 5), (1, 1)] {
            for isStrict in [true, false] where !(isStrict && over == of) {
                let threshold = try #require(Threshold(over, of: of, isStrict: isStrict, base: .present))
                for count in 1...200 {
                    let reaching = (0...count).first { isStrict ? $0 * of > count * over : $0 * of >= count * over }
                    #expect(threshold.needed(of: count) == reaching, "\(over)/\(of) \(isStrict) of \(count)")
                }
            }
        }
    }

    @Test(arguments: [(3, 2), (0, 2), (1, 0), (-1, 2), (1, -2), (2, 1_001)])
    func noRatio(_ over: Int, _ of: Int) {
        #expect(Threshold(over, of: of, isStrict: false, base: .present) == nil)
    }

    @Test func moreThanTheWholeIsNone() {
        #expect(Threshold(1, of: 1, isStrict: true, base: .present) == nil)
        #expect(Threshold(1, of: 1, isStrict: false, base: .present) != nil)
    }
}
