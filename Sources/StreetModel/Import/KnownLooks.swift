/// What the books hold of looks, for an import to compare with: for whom, when, and what was made out.
package struct KnownLooks: Hashable, Sendable {
    private var marks: [LookKey: LookMarks] = [:]

    package init() {}

    /// Takes in a look that a book has, also one that was taken back.
    package mutating func add(_ check: CheckRecorded) {
        marks[LookKey(check), default: []].insert(LookMarks(check))
    }

    /// What the looks of one person and second made out; nil where the books hold none.
    subscript(key: LookKey) -> LookMarks? { marks[key] }
}
