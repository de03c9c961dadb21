/// What happens to a person beside looks, attempts and matters.
package enum ElderEvent: Hashable, Sendable {
    case leavingReported(LeavingReported)
    case leavingDecided(LeavingDecided)
    case absenceDecided(AbsenceDecided)
    case visitRecorded(VisitRecorded)
    case evaluationRecorded(EvaluationRecorded)
    case arrived(ElderArrived)
    case left(ElderLeft)

    package var kind: String {
        switch self {
        case .leavingReported: "leaving.reported"
        case .leavingDecided: "leaving.decided"
        case .absenceDecided: "absence.decided"
        case .visitRecorded: "visit.recorded"
        case .evaluationRecorded: "evaluation.recorded"
        case .arrived: "elder.arrived"
        case .left: "elder.left"
        }
    }

    /// The person it is about.
    package var elder: String {
        switch self {
        case .leavingReported(let body): body.elder
        case .leavingDecided(let body): body.elder
        case .absenceDecided(let body): body.elder
        case .visitRecorded(let body): body.elder
        case .evaluationRecorded(let body): body.elder
        case .arrived(let body): body.elder.id
        case .left(let body): body.elder
        }
    }
}
