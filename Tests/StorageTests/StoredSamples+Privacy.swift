import StreetModel

extension StoredSamples {
    /// What came with lock and masks: version 4 of the profile, where an office has other numbers than DOMAIN §7.
    static var sincePrivacy: [Event] {
        var profile = wholeProfile
        (profile.privacy.idleSeconds, profile.privacy.shownSeconds) = (120, 20)
        (profile.privacy.pinDigits, profile.privacy.pinTries, profile.privacy.pinWaitSeconds) = (6...8, 5, 60)
        return [.profileAdopted(profile)]
    }
}
