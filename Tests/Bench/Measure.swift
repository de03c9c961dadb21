import Glibc

/// Clocks in milliseconds, and what many runs come to.
enum Measure {
    /// Time that only goes forward.
    static var now: Double { milliseconds(of: CLOCK_MONOTONIC) }
    /// The machine's time since 1970.
    static var realTime: Double { milliseconds(of: CLOCK_REALTIME) }

    static func milliseconds(of clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
    }

    static func median(_ values: [Double]) -> Double { percentile(50, values) }

    /// The value that so many of a hundred do not exceed.
    static func percentile(_ percent: Int, _ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return .nan }
        return sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]
    }

    /// With so many digits behind the point.
    static func text(_ value: Double, _ digits: Int = 1) -> String {
        guard value.isFinite else { return "?" }
        let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
        let whole = Int((value * scale).rounded())
        if digits == 0 { return String(whole) }
        let rest = String(whole % Int(scale))
        return "\(whole / Int(scale)).\(String(repeating: "0", count: digits - rest.count))\(rest)"
    }
}
