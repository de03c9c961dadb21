import Foundation
import MutantList

/// `mutants [NAME …]`: puts each fault of the list into a copy of the clone, one at a time, and sees whether the tests that
/// must catch it do.
///
/// Run from the package's folder. The copy and its build stay in .build/mutants for the next time; the clone itself is
/// only read. Names choose the faults whose names contain them.
@main
enum Mutants {
    static func main() {
        let words = Array(CommandLine.arguments.dropFirst())
        let chosen = Mutant.all.filter { mutant in words.isEmpty || words.contains { mutant.name.contains($0) } }
        do {
            exit(try hunt(chosen) ? 0 : 1)
        } catch {
            FileHandle.standardError.write(Data("mutants: \(error)\n".utf8))
            exit(1)
        }
    }

    /// True where every fault was caught by the tests that it names.
    private static func hunt(_ mutants: [Mutant]) throws -> Bool {
        let copy = try WorkingCopy()
        let tests = Set(mutants.flatMap(\.tests)).sorted()
        guard try copy.build(), try copy.pass(tests) else { throw MutantFault.notGreen }
        var survivors: [String] = []
        for (index, mutant) in mutants.enumerated() {
            let verdict = try copy.verdict(on: mutant)
            let tests = mutant.tests.joined(separator: ", ")
            say("\(index + 1)/\(mutants.count) \(verdict.rawValue): \(mutant.name) (\(tests))")
            if verdict != .caught { survivors.append(mutant.name) }
        }
        say("campaign: mutants \(mutants.count), caught \(mutants.count - survivors.count)")
        for name in survivors { say("  not caught: \(name)") }
        return survivors.isEmpty
    }

    /// Each line at once: a hunt takes an hour.
    private static func say(_ line: String) {
        FileHandle.standardOutput.write(Data("\(line)\n".utf8))
    }
}
