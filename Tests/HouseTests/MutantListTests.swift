import Foundation
import MutantList
import Testing

/// The list of seeded faults fits the code as it is today; whether they are caught is asked by `make mutants`.
struct MutantListTests {
    @Test func thirtyFaultsEachWithAName() {
        #expect(Mutant.all.count >= 30)
        #expect(Set(Mutant.all.map(\.name)).count == Mutant.all.count)
    }

    @Test(arguments: Mutant.all.map(\.name))
    func itsTextStandsOnceInItsFile(_ name: String) throws {
        let mutant = try #require(Mutant.all.first { $0.name == name })
        let text = try Clone.file(mutant.file).lines.joined(separator: "\n")
        #expect(text.components(separatedBy: mutant.was).count == 2, "\(mutant.file)")
        #expect(mutant.was != mutant.becomes)
    }

    @Test func itsTestsAreThere() throws {
        let tests = try Clone.files(below: "Tests", ending: ".swift")
        for suite in Set(Mutant.all.flatMap(\.tests)) {
            let isThere = tests.contains { file in file.lines.contains { $0.contains("struct \(suite) ") } }
            #expect(isThere, "\(suite)")
        }
    }
}
