import StreetModel

/// The words of `check` on the way in and out.
enum CheckLine {
    /// An outcome that a person may give; early is the rules' word.
    static func outcome(_ word: String) -> Outcome? {
        switch Outcome(named: word) {
        case .normal: .normal
        case .abnormal: .abnormal
        case .unclear: .unclear
        case .early, nil: nil
        }
    }

    /// "saved BOOK N", or "early": what a written look is answered with.
    static func answer(_ entries: [Entry]) -> String {
        guard let first = entries.first else { return "" }
        if case .checkRecorded(let check) = first.event, check.outcome == .early { return "early" }
        return "saved \(first.book) \(first.number)"
    }
}
