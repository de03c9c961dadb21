/// The topics and meetings of a book, a community's or the street's own.
package struct ConsultationShelf: Hashable, Sendable {
    /// How long topics and meetings are kept after their end, and what only a meeting's course rests on, in days.
    private static let days = 400
    private static let courseDays = 62

    package private(set) var topics: [String: Topic] = [:]
    package private(set) var meetings: [String: Meeting] = [:]

    package init() {}

    /// Applies the next entry.
    mutating func apply(_ event: ConsultationEvent, _ entry: Entry) {
        switch event {
        case .rulesAdopted: break
        case .topic(let event):
            let id = event.topic.isEmpty ? entry.newID("T") : event.topic
            add(Topic.Fact(number: entry.number, at: entry.at, by: entry.by, event: event), to: id, in: entry.book)
        case .meeting(let event):
            let id = event.meeting.isEmpty ? entry.newID("H") : event.meeting
            add(Meeting.Fact(number: entry.number, at: entry.at, by: entry.by, event: event), to: id, in: entry.book)
        }
    }

    /// Takes over a fact of a topic, as an entry or a checkpoint has it.
    package mutating func add(_ fact: Topic.Fact, to id: String, in place: String) {
        if case .raised = fact.event, topics[id] == nil { topics[id] = Topic(id: id, place: place) }
        topics[id]?.add(fact)
    }

    /// Takes over a fact of a meeting, as an entry or a checkpoint has it.
    package mutating func add(_ fact: Meeting.Fact, to id: String, in place: String) {
        if case .planned = fact.event, meetings[id] == nil { meetings[id] = Meeting(id: id, place: place) }
        meetings[id]?.add(fact)
    }

    /// Sets entries of a topic or meeting back, or in force again.
    mutating func setTakenBack(_ number: Int, of subject: String, to isTakenBack: Bool) {
        _ = topics[subject]?.setTakenBack(number, to: isTakenBack)
        _ = meetings[subject]?.setTakenBack(number, to: isTakenBack)
    }

    /// Forgets what ended long ago and awaits no further look; of a meeting that is over only what its results rest on
    /// is kept for longer, and its course until no further version of the minutes, which are built from it, can come.
    mutating func forget(on today: Day, _ offset: UTCOffset) {
        let topicsEnd = offset.moment(today - ConsultationShelf.days, TimeOfDay(seconds: 0))
        let details = offset.moment(today - ConsultationShelf.courseDays, TimeOfDay(seconds: 0))
        topics = topics.filter { ($0.value.state.settledAt ?? topicsEnd) >= topicsEnd }
        for (id, meeting) in meetings {
            guard meeting.state.stage.isOver, let last = meeting.facts.last?.at else { continue }
            if last < topicsEnd {
                meetings[id] = nil
            } else if last < details && meeting.state.isTold {
                meetings[id]?.keep { !$0.event.isDetail }
            }
        }
    }
}

extension ConsultationEvent {
    /// Makes a topic or a meeting.
    var isNew: Bool {
        switch self {
        case .topic(.raised), .meeting(.planned): true
        case .rulesAdopted, .topic, .meeting: false
        }
    }
}

extension TopicState {
    /// When it came to its end, or its result was looked at last; nil while it is open, and while a look is to come on
    /// the day that the last one named.
    ///
    /// The rules' days for the first look say nothing here: they are in the street's book, which the fold never asks.
    fileprivate var settledAt: Moment? {
        guard let end = closedAt else { return nil }
        guard isDelivered, let last = reviews.last(where: { $0.at >= end }) else { return end }
        return last.body.next == nil ? last.at : nil
    }
}

extension MeetingState {
    /// Nothing of its course is still to be written down: it was put away with its minutes, or was not held. Before
    /// that a correction asks for another version, which would be hollow without it.
    fileprivate var isTold: Bool {
        switch stage {
        case .failed, .cancelled, .archived: true
        case .preparing, .published, .signingIn, .running, .adjourned, .closed, .publicised: false
        }
    }
}

extension MeetingEvent {
    /// True for what only the running meeting and its minutes rest on; the journal keeps it for ever.
    fileprivate var isDetail: Bool {
        switch self {
        case .attended, .itemTimed, .speech: true
        case .ballot(let body): body.mark == .voted
        case .planned, .amended, .rolled, .itemPlaced, .itemRemoved, .prepared, .stepped, .motion, .concluded,
            .followUp, .minutes, .objection:
            false
        }
    }
}
