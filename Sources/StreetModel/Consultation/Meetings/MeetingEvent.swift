/// What happens to a meeting, before it, in it and after it.
///
/// How to add one: a payload in this folder, a case here with its stored kind, what it does in `MeetingState+Take.swift`,
/// its rule in `Office+DecideMeeting.swift`, its line in Storage's `StoredMeetingEvent`, its act in `Act+Event.swift`, a
/// frozen line in the tests, its sentence in Words+MeetingActs.
package enum MeetingEvent: Hashable, Sendable {
    case planned(MeetingPlanned)
    case amended(MeetingAmended)
    case rolled(MeetingRolled)
    case itemPlaced(ItemPlaced)
    case itemRemoved(ItemRemoved)
    case prepared(MeetingPrepared)
    case stepped(MeetingStepped)
    case attended(MeetingAttended)
    case itemTimed(ItemTimed)
    case speech(SpeechMarked)
    case motion(MotionPut)
    case ballot(BallotMarked)
    case concluded(ItemConcluded)
    case followUp(FollowUpSet)
    case minutes(MinutesMarked)
    case objection(ObjectionMade)

    package var kind: String {
        switch self {
        case .planned: "meeting.planned"
        case .amended: "meeting.amended"
        case .rolled: "meeting.rolled"
        case .itemPlaced: "item.placed"
        case .itemRemoved: "item.removed"
        case .prepared: "meeting.prepared"
        case .stepped: "meeting.stepped"
        case .attended: "meeting.attended"
        case .itemTimed: "item.timed"
        case .speech: "speech.marked"
        case .motion: "motion.put"
        case .ballot: "ballot.marked"
        case .concluded: "item.concluded"
        case .followUp: "followUp.set"
        case .minutes: "minutes.marked"
        case .objection: "objection.made"
        }
    }

    /// The meeting it is about; empty for one that its entry makes.
    package var meeting: String {
        switch self {
        case .planned(let body): body.id
        case .amended(let body): body.meeting
        case .rolled(let body): body.meeting
        case .itemPlaced(let body): body.meeting
        case .itemRemoved(let body): body.meeting
        case .prepared(let body): body.meeting
        case .stepped(let body): body.meeting
        case .attended(let body): body.meeting
        case .itemTimed(let body): body.meeting
        case .speech(let body): body.meeting
        case .motion(let body): body.meeting
        case .ballot(let body): body.meeting
        case .concluded(let body): body.meeting
        case .followUp(let body): body.meeting
        case .minutes(let body): body.meeting
        case .objection(let body): body.meeting
        }
    }
}
