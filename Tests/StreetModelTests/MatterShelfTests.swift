import StreetModel
import Testing

/// Matters by id and by person stay the same list.
struct MatterShelfTests {
    private func matter(_ number: Int, of elder: String) -> Matter {
        let opening = MatterOpened(
            kind: .anomaly, elder: elder, grid: Street.grid, origin: .look, start: at("08:00"))
        return Matter(
            id: "M\(number)", number: number, opening: opening, openedAt: at("08:00"), openedBy: Street.worker)
    }

    @Test func listing() {
        var shelf = MatterShelf()
        for (number, elder) in [(3, "E1"), (1, "E1"), (2, "E2"), (4, "E1")] {
            shelf["M\(number)"] = matter(number, of: elder)
        }
        #expect(shelf.about("E1").map(\.number) == [1, 3, 4])
        #expect(shelf.about("E2").map(\.number) == [2])
        #expect(shelf.about("E3").isEmpty)
        shelf["M1"]?.isTakenBack = true
        #expect(shelf.about("E1").map(\.isTakenBack) == [true, false, false])
        // Put again, it stands once; with another person, there.
        shelf["M3"] = matter(3, of: "E1")
        #expect(shelf.about("E1").count == 3)
        shelf["M3"] = matter(3, of: "E2")
        #expect(shelf.about("E1").map(\.number) == [1, 4])
        #expect(shelf.about("E2").map(\.number) == [2, 3])
        shelf["M2"] = nil
        shelf["M9"] = nil
        shelf["M9"]?.isTakenBack = true
        #expect(shelf.about("E2").map(\.number) == [3])
        #expect(shelf.count == 3)
        #expect(Set(shelf.values.map(\.id)) == ["M1", "M3", "M4"])
    }

    /// However they came there, equal matters make equal shelves: a checkpoint restores what the fold has made.
    @Test func equality() {
        var forwards = MatterShelf()
        var backwards = MatterShelf()
        for number in 1...5 { forwards["M\(number)"] = matter(number, of: "E\(number % 2)") }
        for number in (1...5).reversed() { backwards["M\(number)"] = matter(number, of: "E\(number % 2)") }
        #expect(forwards == backwards)
        forwards["M6"] = matter(6, of: "E7")
        forwards["M6"] = nil
        #expect(forwards == backwards)
    }
}
