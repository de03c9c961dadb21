import StreetModel
import Testing

/// What repeats what: same telephone, or same place and class, within 30 days (DOMAIN §6).
struct ComplaintChainTests {
    /// The chains as ids, the master first, by their masters.
    private func chains(_ facts: [ComplaintFact]) -> [[String]] {
        ComplaintChain.all(of: facts, within: 30).map { $0.members.map(\.matter) }.sorted { $0[0] < $1[0] }
    }

    /// The same from the shelf, walked from each complaint.
    private func walked(_ facts: [ComplaintFact]) -> [[String]] {
        var shelf = ComplaintShelf()
        for fact in facts { shelf[fact.matter] = fact }
        let all = facts.filter { !$0.isVoid }.map { fact in
            shelf.chain(of: fact, within: 30).sorted(by: ComplaintFact.precedes).map(\.matter)
        }
        return Set(all.filter { $0.count > 1 }).sorted { $0[0] < $1[0] }
    }

    private static let call = "19900000045"

    @Test(
        arguments: [
            (
                [ComplaintFact.made("a", "01 08:00", telephone: call), .made("b", "20 08:00", telephone: call)],
                [["a", "b"]]
            ),
            // Thirty days to the second are within, one more second is not.
            (
                [.made("a", "20 08:00:00", telephone: call, month: 10), .made("b", "19 08:00:00", telephone: call)],
                [["a", "b"]]
            ),
            ([.made("a", "20 08:00:00", telephone: call, month: 10), .made("b", "19 08:00:01", telephone: call)], []),
            ([.made("a", "01 08:00", category: "停车管理"), .made("b", "02 08:00", category: "停车管理")], [["a", "b"]]),
            ([.made("a", "01 08:00", category: "停车管理"), .made("b", "02 08:00", category: "环境治理")], []),
            (
                [.made("a", "01 08:00", category: "停车管理"), .made("b", "02 08:00", place: "x", category: "停车管理")], []
            ),
            // Without telephone and class nothing is the same.
            ([.made("a", "01 08:00"), .made("b", "02 08:00")], []),
            // Through another: b has a's class and c's telephone, and c is 40 days after a.
            (
                [
                    .made("a", "01 08:00", category: "停车管理", month: 10),
                    .made("b", "20 08:00", category: "停车管理", telephone: call, month: 10),
                    .made("c", "10 08:00", place: "x", telephone: call),
                ], [["a", "b", "c"]]
            ),
            // A void one links nothing.
            (
                [
                    .made("a", "01 08:00", telephone: call), .made("b", "02 08:00", telephone: call, isVoid: true),
                    .made("c", "03 08:00", telephone: "1"),
                ], []
            ),
            // An excluded one is a repeat all the same.
            (
                [.made("a", "01 08:00", telephone: call), .made("b", "02 08:00", telephone: call, isExcluded: true)],
                [["a", "b"]]
            ),
        ] as [([ComplaintFact], [[String]])])
    func what(_ facts: [ComplaintFact], _ expected: [[String]]) {
        #expect(chains(facts) == expected)
        #expect(chains(facts.reversed()) == expected)
        #expect(walked(facts) == expected)
    }

    /// Two ways to the same: over all at once, and from each through the shelf.
    @Test func manyComplaints() {
        let facts = (0..<400).map { index in
            let day = index * 37 % 28 + 1
            return ComplaintFact.made(
                "c\(padded(index, 3))", "\(padded(day, 2)) 08:\(padded(index % 60, 2))", place: "p\(index * 7 % 60)",
                category: "k\(index % 5)", telephone: index % 9 == 0 ? "t\(index % 45)" : "n\(index)",
                isVoid: index % 31 == 0, month: index * 13 % 10 + 2)
        }
        let all = chains(facts)
        #expect(all.count > 20)
        #expect(all == walked(facts))
    }

    @Test func theLongestComesFirstThenTheLatest() {
        let pairs = ["a", "b"].flatMap { (id: String) -> [ComplaintFact] in
            [.made("\(id)1", "0\(id == "a" ? 1 : 3) 08:00", telephone: id), .made("\(id)2", "09 09:00", telephone: id)]
        }
        let three = (1...3).map { ComplaintFact.made("c\($0)", "0\($0) 07:00", telephone: "c") }
        let chains = ComplaintChain.all(of: pairs + three, within: 30)
        #expect(chains.map(\.master.matter) == ["c1", "b1", "a1"])
        #expect(chains.map(\.repeats) == [2, 1, 1])
    }

    /// What is changed or dropped is listed under its new telephone or not at all.
    @Test func theShelfFollowsItsFacts() {
        var shelf = ComplaintShelf()
        for id in ["a", "b", "c"] { shelf[id] = .made(id, telephone: Self.call) }
        func chain() -> Int { shelf.chain(of: .made("a", telephone: Self.call), within: 30).count }
        #expect(chain() == 3)
        shelf["b"] = .made("b", telephone: "1")
        #expect(chain() == 2)
        shelf["c"] = nil
        #expect(chain() == 1)
        shelf["d"] = .made("d", telephone: Self.call)
        #expect(chain() == 2)
        #expect(shelf.count == 3)
    }
}
