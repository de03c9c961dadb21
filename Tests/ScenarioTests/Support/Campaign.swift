import Foundation

/// How large and how random the tests are that try at random.
///
/// `make test` runs them small; with STREETDESK_TORTURE=1 the same code runs large. STREETDESK_SEED repeats a run.
enum Campaign {
    private static let environment = ProcessInfo.processInfo.environment
    static let isTorture = environment["STREETDESK_TORTURE"] == "1"
    static let seed = environment["STREETDESK_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)

    /// So many in `make test`, so many under torture.
    static func of(test: Int, torture: Int) -> Int { isTorture ? torture : test }

    /// Prints what a campaign came to, in one line.
    static func tell(_ name: String, _ figures: String) {
        print("campaign: \(name): \(figures), seed \(seed)")
    }

    /// Says why something cannot be tried on this machine.
    static func cannot(_ name: String, because reason: String) {
        print("campaign: \(name): not tried here: \(reason)")
    }
}
