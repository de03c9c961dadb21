/// Everything that can happen to a desk. What is not an event did not happen.
///
/// How to add one:
/// 1. a struct for its payload in the folder of its subject, and a case here with its stored kind;
/// 2. what it does, in `Office+Apply.swift`: it never refuses;
/// 3. the rule that allows it, in Rules: a function on ``Office`` that `Office.decide` calls;
/// 4. its stored form in Storage/Stored, and a frozen line in the tests;
/// 5. its sentence in Workbench/Words, where a person sees it.
///
/// An event is copied often and is as large as its largest payload: those beyond 128 bytes are `indirect`.
package enum Event: Hashable, Sendable {
    /// The office's numbers, whole.
    indirect case profileAdopted(Profile)
    indirect case registered(RegisterRecord)
    case amended(Amendment)
    case checkRecorded(CheckRecorded)
    case absenceReported(Absence)
    indirect case matterOpened(MatterOpened)
    case matterStepped(MatterStepped)
    case attemptRecorded(Attempt)
    case noticeRead(NoticeRead)
    case urged(Urge)
    case gridCovered(StandIn)
    indirect case elder(ElderEvent)
    case place(PlaceEvent)
    case desk(DeskEvent)
    indirect case consultation(ConsultationEvent)
    case takenBack(TakenBack)
    case restored(TakenBack)

    /// The stored kind, "check.recorded".
    package var kind: String {
        switch self {
        case .profileAdopted: "profile.adopted"
        case .registered(let record): "\(record.kind.rawValue).registered"
        case .amended(let amendment): "\(amendment.register.rawValue).amended"
        case .checkRecorded: "check.recorded"
        case .absenceReported: "absence.reported"
        case .matterOpened: "matter.opened"
        case .matterStepped: "matter.stepped"
        case .attemptRecorded: "attempt.recorded"
        case .noticeRead: "notice.read"
        case .urged: "urge.sent"
        case .gridCovered: "grid.covered"
        case .elder(let event): event.kind
        case .place(let event): event.kind
        case .desk(let event): event.kind
        case .consultation(let event): event.kind
        case .takenBack: "entry.takenBack"
        case .restored: "entry.restored"
        }
    }
}
