/// The three rates of complaints (响应率 解决率 满意率) with their denominators, and their weighted score (DOMAIN §6).
///
/// What is void (withdrawn, merged, taken back) or excluded (剔除) stands in none of them.
package struct ComplaintRates: Hashable, Sendable {
    /// Responded to in time, of those responded to and those that have waited past the limit (``Office/complaints(for:at:)``
    /// says who has). One that still has time is in neither.
    package private(set) var response = Rate()
    /// Solved, of those whose caller has answered whether it is.
    package private(set) var solution = Rate()
    /// Satisfied, of those whose caller has answered whether they are.
    package private(set) var satisfaction = Rate()

    package init(_ facts: some Sequence<ComplaintFact>) {
        for fact in facts where !fact.isVoid && !fact.isExcluded {
            response.count(fact.responseLate.map { $0 == 0 })
            solution.count(fact.isSolved)
            satisfaction.count(fact.isSatisfied)
        }
    }

    /// The three as they were counted elsewhere, in the order of the weights.
    package init(_ rates: [Rate]) {
        for (rate, path) in zip(rates, [\ComplaintRates.response, \.solution, \.satisfaction]) {
            self[keyPath: path] = rate
        }
    }

    /// The three in the order of the weights.
    package var all: [Rate] { [response, solution, satisfaction] }

    /// The weighted score in tenths, 0 to 1000: "95.3" is 953, halves rounded up; nil where nothing is counted.
    ///
    /// A rate without a denominator gives its weight to the others.
    ///
    /// - Parameter weights: of the three rates in their order (the profile's `rateWeights`).
    package func score(weights: [Int]) -> Int? {
        let counted = zip(all, weights).filter { $0.0.whole > 0 && $0.1 > 0 }
        if counted.isEmpty { return nil }
        // One fraction, so that nothing is rounded twice.
        let wholes = counted.reduce(Int128(1)) { $0 * Int128($1.0.whole) }
        let parts = counted.reduce(Int128(0)) { sum, item in
            sum + wholes / Int128(item.0.whole) * Int128(item.0.part) * Int128(item.1)
        }
        let divisor = wholes * Int128(counted.reduce(0) { $0 + $1.1 })
        return Int((parts * 2000 + divisor) / (divisor * 2))
    }
}
