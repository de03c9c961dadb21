/// The profile of a form of meeting: 议事会, 听证会 … (DOMAIN §5).
package struct MeetingForm: Hashable, Sendable {
    /// What a meeting of this form gives.
    package enum Effect: String, CaseIterable, Hashable, Sendable {
        /// 协商意见.
        case opinion
        /// 决议: only of a meeting of residents or their representatives.
        case resolution
    }

    /// A threshold that ballots of this form may have, with its name; the first is the usual one.
    package struct NamedThreshold: Hashable, Sendable {
        package var key: String
        package var name: BilingualName
        package var threshold: Threshold

        package init(key: String, name: BilingualName, threshold: Threshold) {
            self.key = key
            self.name = name
            self.threshold = threshold
        }
    }

    package var key: String
    package var name: BilingualName
    /// On which levels it is held.
    package var isForCommunity = true
    package var isForStreet = true
    /// How many days the notice hangs before the meeting; counted in working days where ``countsWorkingDays``.
    package var noticeDays = 0
    package var urgentNoticeDays = 0
    package var countsWorkingDays = false
    /// Of ``Threshold/Base/members``.
    package var quorum = Threshold.majority(of: .members)
    package var thresholds: [NamedThreshold] = []
    /// Seconds of a speech; 0 where there is no limit.
    package var speechSeconds = 0
    /// Turns of a person on one item; 0 where there is no limit.
    package var speechTurns = 0
    /// How many votes of absent members one member may hold; 0 where nobody votes for another.
    package var proxiesEach = 1
    /// So many seconds before its end a clock warns.
    package var warningSeconds = 60
    /// How many days the result hangs, counted as the notice's; 0 where it does not.
    package var publicDays = 0
    package var effect = Effect.opinion
    package var checklist: [ChecklistRule] = []
    /// The law or rule that the profile rests on, and its date.
    package var source = ""
    package var date = ""

    package init(key: String, name: BilingualName) {
        self.key = key
        self.name = name
    }
}
