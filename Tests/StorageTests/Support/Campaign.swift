import Glibc

/// How large the campaigns of this run are, and what their dice start from.
enum Campaign {
    /// `STREETDESK_TORTURE=1`: the large size.
    static let isTorture = variable("STREETDESK_TORTURE") == "1"

    /// `STREETDESK_SEED=n`, else another one each time; it is printed, and part of each failure's message.
    static let seed = variable("STREETDESK_SEED").flatMap(UInt64.init) ?? UInt64.random(in: 1...999_999)

    static func of(test: Int, torture: Int) -> Int { isTorture ? torture : test }

    /// Prints a campaign's figures in one line.
    static func report(_ figures: String) {
        print("campaign: \(figures); seed \(seed)")
    }

    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
