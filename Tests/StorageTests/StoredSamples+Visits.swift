import StreetModel

extension StoredSamples {
    /// What came with the visits: version 3 of older kinds.
    static var sinceVisits: [Event] {
        var profile = wholeProfile
        profile.visits.red = VisitRhythm(telephone: .day, door: .week)
        profile.visits.yellow = VisitRhythm(telephone: .week)
        (profile.visits.noAgreement, profile.visits.consent) = (.day, .quarter)
        (profile.visits.absentDays, profile.visits.changeHours) = (7, 24)
        (profile.visits.unclearLooks, profile.visits.closingHours) = (2, 6)
        let opening = MatterOpened(
            kind: .anomaly, elder: "E0001", grid: "990101001001003", origin: .visit, start: TestDesk.morning)
        return [.profileAdopted(profile), .matterOpened(opening)]
    }
}
