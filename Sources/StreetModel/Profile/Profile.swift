/// The office's own numbers: windows, limits, clocks and ladder (DOMAIN; the file data/profile.json).
///
/// A desk copies the profile into its street's book; an office changes it there, never in code. Seconds are whole
/// seconds, minutes whole minutes, hours whole hours, as each name says.
///
/// As JSON, in the file and as the body of profile.adopted alike, it is one object whose keys are the properties'
/// names, each of them there, in this order: whole numbers as numbers; a window as
/// `{"from":"07:00","to":"09:30","missedAt":"17:30"}`, where `24:00` ends the day; a care as
/// `{"lifeHours":24,"reviewDays":30}`; the ladder as a list of `{"minutes":5,"whom":"firstContact"}`, `whom` being
/// the word of a ``RungKind``; `householdsPerGrid` as `[300,500]`; `visits`
/// as `{"red":["day","week"], … "noAgreement":"day","consent":"quarter","absentDays":7, …}`, a risk's telephone first; `privacy` as
/// `{"idleSeconds":300,"shownSeconds":30,"pinDigits":[4,8], …}`.
package struct Profile: Hashable, Sendable {
    /// When a half of the day is looked at, and from when on it counts as missed.
    package struct Window: Hashable, Sendable {
        package var from: TimeOfDay
        /// The last second that is still inside the window.
        package var to: TimeOfDay
        /// The window's tail ends here: from this second on an unseen slot is missed.
        package var missedAt: TimeOfDay

        package init(from: TimeOfDay, to: TimeOfDay, missedAt: TimeOfDay) {
            self.from = from
            self.to = to
            self.missedAt = missedAt
        }
    }

    /// How long somebody may show no sign of life, and when the file is reviewed.
    package struct Care: Hashable, Sendable {
        package var lifeHours: Int
        package var reviewDays: Int

        package init(lifeHours: Int, reviewDays: Int) {
            self.lifeHours = lifeHours
            self.reviewDays = reviewDays
        }
    }

    /// A rung of the ladder: whom to call so many minutes after T0.
    package struct Rung: Hashable, Sendable {
        package var minutes: Int
        package var whom: RungKind

        package init(minutes: Int, whom: RungKind) {
            self.minutes = minutes
            self.whom = whom
        }
    }

    package var morning: Window
    package var evening: Window
    package var closingMinutes: Int
    package var red: Care
    package var yellow: Care
    package var green: Care
    /// The limit of the last sign of life for absent people.
    package var absentLifeHours: Int
    package var importedAbsenceDays: Int
    package var responseSeconds: Int
    package var handlingHours: Int
    package var feedbackDays: Int
    /// A red person unseen so long after the agreed time stands on the board.
    package var unseenMinutes: Int
    /// A grid where nobody has looked so long after the window opened has not begun.
    package var notBegunMinutes: Int
    /// Halves of the day in a row with an untouched signal that open an anomaly, and how far two looks may be apart.
    package var untouchedHalves: Int
    package var untouchedHours: Int
    package var undoAbnormalSeconds: Int
    /// Nobody has read it so long after it opened: the duty officer is named.
    package var unreadSeconds: Int
    package var ringSeconds: Int
    package var repeatUnclearMinutes: Int
    /// A relative who spoke to the person so long ago is a result.
    package var spokenWithinMinutes: Int
    package var dayShift: Window
    package var ladder: [Rung]
    package var householdsPerGrid: ClosedRange<Int>
    /// The clocks of kinds that differ from those above; a kind that is not named has those.
    package var matterClocks: [MatterClocks] = []
    package var calendar = WorkingCalendar()
    /// An urge that is unread so long after it was sent stands on the board.
    package var unreadUrgeMinutes = 0
    /// A clock that ends within so many minutes is about to be late.
    package var imminentMinutes = 0
    /// The longest absence, and the longest in hospital, in days.
    package var absenceDays = 0
    package var hospitalAbsenceDays = 0
    /// Complaints within so many days are repeats, and so many of them raise the level.
    package var repeatDays = 0
    package var repeatsToRaise = 0
    /// So many false alarms within so many days propose another agreement.
    package var falseAlarms = 0
    package var falseAlarmDays = 0
    /// More looks than these of one worker within so many seconds are bunched (集中录入).
    package var bunchedLooks = 0
    package var bunchedSeconds = 0
    /// The weights of response, resolution and satisfaction rate in the score.
    package var rateWeights: [Int] = []
    /// The classes of complaints and findings, in the order in which they are offered.
    package var categories: [String] = []
    /// The departments a matter can be referred to.
    package var departments: [String] = []
    package var visits = VisitRules()
    package var privacy = PrivacyRules()
}
