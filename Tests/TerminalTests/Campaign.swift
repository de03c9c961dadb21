import Glibc

/// How large and how random the tests are that try at random.
///
/// `make test` runs them small; with STREETDESK_TORTURE=1 the same code runs large. STREETDESK_SEED repeats a run.
enum Campaign {
    static let isTorture = value("STREETDESK_TORTURE") == "1"
    static let seed = UInt64(value("STREETDESK_SEED")) ?? UInt64.random(in: 0...UInt64.max)

    private static func value(_ name: String) -> String {
        getenv(name).map { String(cString: $0) } ?? ""
    }

    /// So many in `make test`, so many under torture.
    static func of(test: Int, torture: Int) -> Int { isTorture ? torture : test }

    /// Prints what a campaign came to, in one line.
    static func tell(_ name: String, _ figures: String) {
        print("campaign: \(name): \(figures), seed \(seed)")
    }
}
