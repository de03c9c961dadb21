import StreetModel

extension ConsultationRules {
    /// The path of what a file of rules must not say: a key twice in a list, or a quorum of anything but the members; nil
    /// where there is none.
    var ambiguity: String? {
        for step in steps where step.checklist.hasTwice(\.key) { return "steps.checklist" }
        if intake.questions.hasTwice(\.key) { return "intake.questions" }
        if feedback.questions.hasTwice(\.key) { return "feedback.questions" }
        for form in meetings {
            if form.quorum.base != .members { return "meetings.quorum.base" }
            if form.thresholds.hasTwice(\.key) { return "meetings.thresholds" }
            if form.checklist.hasTwice(\.key) { return "meetings.checklist" }
        }
        return nil
    }
}

extension Array {
    /// True where two have the same key.
    fileprivate func hasTwice(_ key: (Element) -> String) -> Bool { Set(map(key)).count < count }
}
