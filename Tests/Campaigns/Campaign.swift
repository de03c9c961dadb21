import Glibc

/// How large and how random the tests are that try at random.
///
/// `make test` runs them small; with STREETDESK_TORTURE=1 the same code runs large. STREETDESK_SEED repeats a run.
package enum Campaign {
    package static let isTorture = variable("STREETDESK_TORTURE") == "1"

    /// Another one each time where none is given; it is part of what is printed.
    package static let seed = variable("STREETDESK_SEED").flatMap(UInt64.init) ?? UInt64.random(in: 1...999_999)

    /// So many in `make test`, so many under torture.
    package static func of(test: Int, torture: Int) -> Int { isTorture ? torture : test }

    /// Prints what a campaign came to, in one line.
    package static func tell(_ name: String, _ figures: String) {
        print("campaign: \(name): \(figures); seed \(seed)")
    }

    /// Says why something cannot be tried on this machine.
    package static func cannot(_ name: String, because reason: String) {
        print("campaign: \(name): not tried here: \(reason)")
    }

    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
