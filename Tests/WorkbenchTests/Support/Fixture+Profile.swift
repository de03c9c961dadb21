import StreetModel

extension Fixture {
    /// The numbers of data/profile.json that screens follow.
    static var profile: Profile {
        var profile = Profile.none
        profile.morning = window("07:00", "09:30", missedAt: "17:30")
        profile.evening = window("17:30", "20:30", missedAt: "24:00")
        profile.dayShift = window("08:00", "20:00", missedAt: "20:00")
        profile.closingMinutes = 15
        profile.red = Profile.Care(lifeHours: 24, reviewDays: 30)
        profile.yellow = Profile.Care(lifeHours: 40, reviewDays: 90)
        profile.green = Profile.Care(lifeHours: 64, reviewDays: 180)
        profile.absentLifeHours = 168
        profile.importedAbsenceDays = 3
        profile.responseSeconds = 900
        profile.handlingHours = 24
        profile.feedbackDays = 7
        profile.unseenMinutes = 60
        profile.notBegunMinutes = 45
        profile.untouchedHalves = 2
        profile.untouchedHours = 26
        profile.undoAbnormalSeconds = 60
        profile.unreadSeconds = 120
        profile.ringSeconds = 60
        profile.repeatUnclearMinutes = 10
        profile.spokenWithinMinutes = 30
        profile.absenceDays = 14
        profile.hospitalAbsenceDays = 7
        profile.unreadUrgeMinutes = 10
        profile.falseAlarms = 3
        profile.falseAlarmDays = 30
        profile.ladder = [
            (0, .lookAgain), (0, .elderByTelephone), (0, .door), (5, .firstContact), (8, .furtherContacts),
            (8, .volunteer), (8, .buildingHead), (8, .keyHolder), (15, .communityDuty), (30, .streetDuty),
            (60, .streetHead),
        ].map { Profile.Rung(minutes: $0, whom: $1) }
        profile.householdsPerGrid = 300...500
        profile.repeatDays = 30
        profile.repeatsToRaise = 3
        profile.rateWeights = [30, 35, 35]
        // Tests let hours pass without a key; those of the lock set it.
        profile.privacy.idleSeconds = 0
        return profile
    }

    private static func window(_ from: String, _ to: String, missedAt: String) -> Profile.Window {
        let time = { (text: String) in TimeOfDay(text) ?? TimeOfDay(seconds: 0) }
        return Profile.Window(from: time(from), to: time(to), missedAt: time(missedAt))
    }
}
