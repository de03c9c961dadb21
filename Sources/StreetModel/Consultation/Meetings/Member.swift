/// Somebody on a meeting's roll.
package struct Member: Hashable, Sendable {
    /// As what somebody is there.
    package enum Standing: String, Choice, Hashable {
        /// Counts for the quorum and votes.
        case voter
        /// 列席: is invited, may speak, does not vote.
        case attendant
        /// 旁听: listens.
        case observer

        package var word: String { rawValue }

        package var names: [String] {
            switch self {
            case .voter: ["成员"]
            case .attendant: ["列席"]
            case .observer: ["旁听"]
            }
        }
    }

    /// From 1, as the sign-in sheet has it; unique on the roll.
    package var number: Int
    package var name: String
    package var standing: Standing
    /// The unit or building that the member speaks for.
    package var unit: String
    package var telephone: String
    /// In hundredths of a square metre, where owners vote by area; else 0.
    package var area: Int

    package init(
        number: Int, name: String, standing: Standing = .voter, unit: String = "", telephone: String = "", area: Int = 0
    ) {
        self.number = number
        self.name = name
        self.standing = standing
        self.unit = unit
        self.telephone = telephone
        self.area = area
    }

    /// The numbers that a roll may have.
    package static let numbers = 1...100_000

    var row: [String] { [String(number), name, standing.word, unit, telephone, String(area)] }

    init?(row: [String]) {
        guard row.count == 6, let number = Int(row[0]), let standing = Standing(named: row[2]), let area = Int(row[5]),
            (0...BallotMarked.mostArea).contains(area)
        else { return nil }
        self.init(number: number, name: row[1], standing: standing, unit: row[3], telephone: row[4], area: area)
    }
}
