package import StreetModel

/// What a form is for; a draft is kept for each.
package enum FormPurpose: Hashable, Sendable {
    /// A matter opened by hand; the place is where the person stands, empty where nobody knows.
    case open(MatterKind, place: String)
    /// A step of a matter that has something to say.
    case step(MatterStepped.Step, matter: String)
    /// Somebody is or will be away (外出报备); through which day, where that is known already.
    case absence(elder: String, through: Day? = nil)
    /// A shift of the duty rota of a place (值班表).
    case duty(Day, Shift, place: String)
    /// Fields of a record of a register; `only` names those that are asked for, where it is not all.
    case edit(RegisterKind, String, only: [String] = [])
    /// A new record of a register, in a place: the building of a person, the grid of a building.
    case register(RegisterKind, place: String)
    /// What is done about a person on the file screen.
    case file(FileAct, elder: String)
    /// The clearance list (销账清单) of a period, written to a file.
    case clearance
    /// Everyone one level up for some days (extreme weather, a long holiday).
    case lift
    /// The sheet of a grid's round (巡查表), written to a file.
    case sheet(grid: String, Slot)
    /// The name and worker of a new grid that some buildings of this one become; without buildings an empty one of the
    /// community.
    case split(grid: String, buildings: [String])
    /// Who looks after a grid from a day on.
    case assign(grid: String, staff: String)
    /// What is done about a topic of consultation.
    case topic(TopicForm)
    /// What is set of a meeting before it is held; of a new one the place.
    case plan(PlanFormAct, of: String)
    /// What is written of a meeting after it was held.
    case minutes(MinutesFormAct, of: String)
    /// What of a running meeting needs more than a number: a motion, an outcome, a follow-up.
    case meeting(MeetingPart, meeting: String)
}

extension FormPurpose {
    /// The meeting of which a form keeps what it was when it was opened, so that nothing is overwritten unseen.
    var meeting: String? {
        switch self {
        case .plan(_, let id), .minutes(_, let id), .meeting(_, let id): id
        case .open, .step, .absence, .duty, .edit, .register, .file, .clearance, .lift, .sheet, .split, .assign, .topic:
            nil
        }
    }

    /// True for the steps that have nothing to say: they are one key and no form.
    package static func isPlain(_ step: MatterStepped.Step) -> Bool {
        switch step {
        case .responded, .cleared, .raised, .resumed, .reopened, .witnessed: true
        case .handled, .confirmed, .redone, .referred, .returned, .reassigned, .parked, .excluded, .merged, .withdrawn:
            false
        }
    }
}
