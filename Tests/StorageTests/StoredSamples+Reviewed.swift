import StreetModel

extension StoredSamples {
    /// What the review of consultation added: entries that name what they take the place of, and lines of a checklist that
    /// follow from what was written.
    static var sinceConsultationIsReviewed: [Event] {
        var concluded = ItemConcluded()
        (concluded.meeting, concluded.item, concluded.outcome) = ("H0001", "i90", .referred)
        (concluded.text, concluded.replaces) = ("转城管", 98)
        var ballot = BallotMarked()
        (ballot.meeting, ballot.item, ballot.motion, ballot.mark) = ("H0001", "i90", "m96", .counted)
        (ballot.ballot, ballot.yes, ballot.no, ballot.replaces) = (97, 5, 2, 99)
        var following = rules
        following.steps[0].checklist[0].follows = .recommended
        return [
            .consultation(.meeting(.concluded(concluded))), .consultation(.meeting(.ballot(ballot))),
            .consultation(.rulesAdopted(following)),
        ]
    }
}
