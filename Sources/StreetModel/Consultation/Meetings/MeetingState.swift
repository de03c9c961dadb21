/// What the facts of a meeting have made of it. Nothing here asks a clock: what follows from time is asked of
/// `Meeting` with a moment (Consultation/Questions).
package struct MeetingState: Hashable, Sendable {
    /// A stage that was entered, with the entry that says so.
    package struct EnteredStage: Hashable, Sendable {
        package var number: Int
        package var at: Moment
        package var by: String
        package var body: MeetingStepped
    }

    /// A line of the preparation's checklist.
    package struct Preparation: Hashable, Sendable {
        package var isDone: Bool
        package var owner: String
        package var note: String

        package init(isDone: Bool = false, owner: String = "", note: String = "") {
            self.isDone = isDone
            self.owner = owner
            self.note = note
        }
    }

    package var plan = MeetingPlanned()
    package var plannedAt = Moment(milliseconds: 0)
    package var plannedBy = ""
    package var stage = MeetingStage.preparing
    package var stages: [EnteredStage] = []
    /// In the order of their numbers.
    package var roll: [Member] = []
    /// The entry that set the roll; 0 for none.
    package var rollNumber = 0
    package var preparations: [String: Preparation] = [:]
    /// By key. ``agenda`` has them in their order.
    package var items: [String: AgendaItem] = [:]
    /// The key of the item that is on; empty for none.
    package var current = ""
    package var attendance: [Int: Attendance] = [:]
    /// In the order of their entries.
    package var speeches: [Speech] = []
    /// Minutes that the meeting was lengthened by.
    package var addedMinutes = 0
    package var minutes: [Minuted] = []

    /// A correction, version or signature of the minutes.
    package struct Minuted: Hashable, Sendable {
        package var number: Int
        package var at: Moment
        package var by: String
        package var body: MinutesMarked
    }

    package init() {}

    /// The items in the order of the agenda: each first-level item followed by those under it.
    package var agenda: [AgendaItem] {
        let all = items.values.sorted {
            ($0.placing.isLate ? 1 : 0, $0.placing.position, $0.placedBy)
                < ($1.placing.isLate ? 1 : 0, $1.placing.position, $1.placedBy)
        }
        return all.filter { items[$0.placing.parent] == nil }.flatMap { item in
            [item] + all.filter { $0.placing.parent == item.key }
        }
    }

    /// When a stage was entered last; nil where never.
    package func entered(_ step: MeetingStepped.Step) -> EnteredStage? {
        stages.last { $0.body.step == step }
    }

    /// The speech whose turn it is: the newest that has begun and not ended (a question goes over the speaker it pauses).
    package var speaking: Speech? { speeches.lazy.filter(\.isOn).max { $0.startedBy < $1.startedBy } }

    /// The ballot that is open, with its item and motion.
    package var openBallot: (item: String, motion: String, ballot: Ballot)? {
        for item in items.values {
            for motion in item.motions {
                if let ballot = motion.ballots.last(where: \.isOpen) { return (item.key, motion.key, ballot) }
            }
        }
        return nil
    }
}
