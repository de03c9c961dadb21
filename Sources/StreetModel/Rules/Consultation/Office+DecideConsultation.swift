extension Office {
    /// Every rule of consultation (DOMAIN §5).
    func decide(_ event: ConsultationEvent, by staff: Staff, at now: Moment) throws(Refusal) -> [Event] {
        switch event {
        case .rulesAdopted(let rules):
            if rules == street.rules { throw .alreadySo }
            if let meeting = meetingWithout(rules) {
                throw .consultation(.formInUse(meeting.state.plan.form, meeting: meeting.id))
            }
            return [.consultation(.rulesAdopted(rules))]
        case .topic(let event): return try decide(event, by: staff, at: now)
        case .meeting(let event): return try decide(event, by: staff, at: now)
        }
    }

    /// A meeting that is still held, or whose result is not put away, and whose form rules do not have: it would lose its
    /// quorum, its thresholds and its days. The first by its id; nil where there is none in open books.
    private func meetingWithout(_ rules: ConsultationRules) -> Meeting? {
        let all = street.consultation.meetings.values + books.values.flatMap(\.consultation.meetings.values)
        return all.filter { meeting in
            switch meeting.state.stage {
            case .archived, .cancelled, .failed: false
            case .preparing, .published, .signingIn, .running, .adjourned, .closed, .publicised:
                !meeting.isTakenBack && meeting.form(street.rules) != nil && meeting.form(rules) == nil
            }
        }.min { $0.id < $1.id }
    }

    /// The book that an event of consultation goes to: nil where nobody knows what it is about.
    func place(of event: ConsultationEvent) -> String? {
        switch event {
        case .rulesAdopted: code
        case .topic(.raised(let body)): body.place
        case .meeting(.planned(let body)): body.place
        case .topic(let event): topic(event.topic)?.place
        case .meeting(let event): meeting(event.meeting)?.place
        }
    }

    /// The topic or meeting that an entry is about, or has made.
    func subject(of event: ConsultationEvent, _ entry: Entry) -> String {
        if !event.subject.isEmpty { return event.subject }
        switch event {
        case .rulesAdopted: return ""
        case .topic: return entry.newID("T")
        case .meeting: return entry.newID("H")
        }
    }

    /// The code of the book that has a topic or meeting.
    func placeOfConsultation(_ subject: String) -> String? {
        topic(subject)?.place ?? meeting(subject)?.place
    }
}
