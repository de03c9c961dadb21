import StreetModel
import Testing

/// The three rates, their denominators and the weighted score (DOMAIN §6).
struct ComplaintRateTests {
    static let usual = [30, 35, 35]

    @Test func eachRateHasItsOwnDenominator() {
        let rates = ComplaintRates([
            .made("a", responseLate: 0, isSolved: true, isSatisfied: true),
            .made("b", responseLate: 1, isSolved: true, isSatisfied: false),
            // Nobody has responded yet, the caller has answered all the same.
            .made("c", isSolved: false, isSatisfied: false),
            .made("d", responseLate: 0), .made("e"),
            .made("f", responseLate: 9, isSolved: false, isExcluded: true),
            .made("g", responseLate: 9, isSolved: false, isVoid: true),
        ])
        #expect(rates.response == Rate(2, of: 3))
        #expect(rates.solution == Rate(2, of: 3))
        #expect(rates.satisfaction == Rate(1, of: 3))
    }

    /// Who waits past the limit was not responded to in time, from the second after it, on the board as in the analysis.
    @Test func whoNeverRespondsHasNoBetterRate() throws {
        var street = Street()
        let id = try street.open(.complaint, at: at("08:44:00"), by: Street.communityStaff)
        let staff = try street.office.staff(Street.supervisor)
        var figures = StreetFigures()
        for (now, rate) in [
            ("08:59:00", Rate()), ("08:59:01", Rate(0, of: 1)), ("09:30:00", Rate(0, of: 1)),
        ] {
            let facts = street.office.complaints(for: staff, at: at(now))
            #expect(ComplaintRates(facts).response == rate)
            figures.update(street.office, for: staff, at: at(now))
            #expect(figures.rates.response == rate)
        }
        try street.act(
            .matterStepped(MatterStepped(matter: id, step: .responded)), at: at("09:31:00"), by: Street.communityStaff)
        figures.update(street.office, for: staff, at: at("09:31:01"))
        #expect(figures.rates.response == Rate(0, of: 1))
    }

    /// Response, solved and satisfied as n of m, their weights, and the score in tenths.
    struct Case: Sendable {
        var rates: [Rate]
        var weights: [Int]
        var score: Int?

        init(_ rates: [Rate], _ weights: [Int] = usual, score: Int?) {
            self.rates = rates
            self.weights = weights
            self.score = score
        }
    }

    @Test(arguments: [
        Case([Rate(1, of: 1), Rate(1, of: 1), Rate(1, of: 1)], score: 1000),
        Case([Rate(0, of: 5), Rate(0, of: 5), Rate(0, of: 5)], score: 0),
        Case([Rate(2, of: 3), Rate(2, of: 3), Rate(1, of: 3)], score: 550),
        Case([Rate(1, of: 2), Rate(1, of: 1), Rate(1, of: 1)], score: 850),
        // 30 × 1/3 + 35 × 1/7 + 35 × 1/9 = 18.888…
        Case([Rate(1, of: 3), Rate(1, of: 7), Rate(1, of: 9)], score: 189),
        // Halves go up: 1/2000 of all is 0.05 points.
        Case([Rate(1, of: 2000), Rate(0, of: 1), Rate(0, of: 1)], [100, 0, 0], score: 1),
        Case([Rate(1, of: 2001), Rate(0, of: 1), Rate(0, of: 1)], [100, 0, 0], score: 0),
        // Nobody was asked yet: response alone counts, with the weight of all.
        Case([Rate(1, of: 2), Rate(), Rate()], score: 500), Case([Rate(), Rate(), Rate()], score: nil),
        Case([Rate(1, of: 2), Rate(1, of: 2), Rate(1, of: 2)], [], score: nil),
        // No product overflows.
        Case(
            [Rate(3_000_000, of: 3_000_001), Rate(2_999_999, of: 3_000_000), Rate(2_999_998, of: 2_999_999)],
            score: 1000),
    ])
    func score(_ example: Case) {
        #expect(ComplaintRates(example.rates).score(weights: example.weights) == example.score)
    }
}
