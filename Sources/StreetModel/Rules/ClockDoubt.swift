/// Whether a clock can be believed that stands far ahead of everything that was written.
///
/// What is written in 2099 stays: from then on every line of today is an old one, which no round shows and the next
/// checkpoint forgets. No entry can be taken out again, so the doubt comes before the first.
package enum ClockDoubt {
    /// The longest silence of an office, in days, that needs no word: a spring festival and a long illness. A clock that is wrong
    /// is mostly wrong by years.
    package static let longestSilence = 62

    /// Throws `clockFarAhead` where a day lies more than ``longestSilence`` days after the newest line; there may be none.
    package static func check(_ today: Day, after newest: Day?) throws(Refusal) {
        guard let newest else { return }
        let days = Int(today.number - newest.number)
        if days > longestSilence { throw .clockFarAhead(newest: newest, days: days) }
    }
}
