import StreetModel

/// When the clocks of a meeting ring: once as each comes to its warning, and once at its end.
package struct MeetingBell: Equatable, Sendable {
    /// What rings: a clock by its name and limit, since a longer one warns anew, and how far it has come.
    private struct Call: Hashable {
        var clock: String
        var limit: Int
        var isOver: Bool
    }

    private var rung: Set<Call> = []
    private var isRinging = false

    /// Takes in how the clocks stand.
    mutating func hear(_ live: LiveMeeting) {
        var calls: [Call] = []
        if let item = live.currentItem {
            let clock = live.clock(of: item)
            calls += call("item \(item.key)", clock.limit, clock.remaining, isWarning: clock.isWarning)
        }
        if let speech = live.state.speaking {
            let clock = live.clock(of: speech)
            calls += call("speech \(speech.number)", clock.limit, clock.remaining, isWarning: clock.isWarning)
        }
        for call in calls where !rung.contains(call) {
            rung.insert(call)
            isRinging = true
        }
    }

    /// True once for each time it has to ring.
    mutating func takeRing() -> Bool {
        defer { isRinging = false }
        return isRinging
    }

    private func call(_ name: String, _ limit: Int, _ remaining: Int?, isWarning: Bool) -> [Call] {
        guard let remaining else { return [] }
        let warned = Call(clock: name, limit: limit, isOver: false)
        if remaining <= 0 { return [warned, Call(clock: name, limit: limit, isOver: true)] }
        return isWarning ? [warned] : []
    }
}
