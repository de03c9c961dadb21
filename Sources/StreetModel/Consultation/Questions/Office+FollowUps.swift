/// A follow-up of a meeting with the matter that it opened.
package struct OpenedFollowUp: Hashable, Sendable {
    package var meeting: String
    package var item: String
    package var followUp: AgendaItem.FollowUp
    /// The id of its matter; empty where a reason says why nothing follows, or where the matter is forgotten or in a book
    /// that is not open.
    package var matter: String
}

/// Whence a resolution's matter came: the way back from the supervisor's board (DOMAIN §5).
package struct ResolutionOrigin: Hashable, Sendable {
    package var meeting: Meeting
    package var item: AgendaItem
    /// The ballot it rests on, with its motion; nil where the item had none.
    package var ballot: Ballot?
    package var motion: Motion?
    /// The topic of the item; nil where it has none.
    package var topic: Topic?
}

extension AgendaItem {
    /// The announced ballot that decided the item: the last that passed, else the last with effect; nil where none was.
    package var decidingBallot: Ballot? {
        let ballots = motions.filter { !$0.isWithdrawn }.flatMap(\.ballots).filter {
            $0.announcedAt != nil && $0.discarded == nil && $0.opening.kind != .straw
        }.sorted { $0.number < $1.number }
        return ballots.last { $0.closing?.isPassed ?? false } ?? ballots.last
    }
}

extension Office {
    /// What follows from the items of a meeting, in the order of the agenda.
    package func followUps(of meeting: Meeting) -> [OpenedFollowUp] {
        var matters = matters(of: meeting).sorted { ($0.openedAt, $0.id) < ($1.openedAt, $1.id) }
        return meeting.state.agenda.flatMap { item in
            item.followUps.map { followUp in
                var opened = OpenedFollowUp(meeting: meeting.id, item: item.key, followUp: followUp, matter: "")
                // Two follow-ups may have the same words: each has a matter of its own.
                if let place = matters.firstIndex(where: { isMatter($0, of: followUp.body) }) {
                    opened.matter = matters.remove(at: place).id
                }
                return opened
            }
        }
    }

    private func isMatter(_ matter: Matter, of body: FollowUpSet) -> Bool {
        guard !body.owner.isEmpty, let report = matter.opening.report else { return false }
        return report.link == body.link && report.text == body.measure && report.place == body.place
            && matter.opening.owner == body.owner && matter.opening.handleBy == handleBy(body)
    }

    /// The matters that a meeting's resolutions opened, in open books.
    package func matters(of meeting: Meeting) -> [Matter] {
        let open = meeting.place == code ? Array(books.values) : [books[meeting.place]].compactMap { $0 }
        let prefix = meeting.id + " "
        return open.flatMap { book in
            book.matters.values.filter { !$0.isTakenBack && $0.opening.report?.link.hasPrefix(prefix) ?? false }
        }
    }

    /// Meeting, item, ballot and topic of a resolution's matter; nil where it has no such link.
    package func origin(of matter: Matter) -> ResolutionOrigin? {
        let parts = (matter.opening.report?.link ?? "").split(separator: " ")
        guard parts.count == 3, let meeting = meeting(String(parts[0])),
            let item = meeting.state.items[String(parts[1])]
        else { return nil }
        var origin = ResolutionOrigin(meeting: meeting, item: item, topic: topic(item.placing.topic))
        for motion in item.motions {
            if let ballot = motion.ballots.first(where: { String($0.number) == parts[2] }) {
                (origin.ballot, origin.motion) = (ballot, motion)
            }
        }
        return origin
    }

    /// The matters that follow-ups of the street's meetings still have to open in communities' books that are open.
    ///
    /// Only of the last days: an older one's matter may have ended and be forgotten, and is never opened a second time.
    package func followUpsToOpen(at now: Moment) -> [MatterOpened] {
        let oldest = offset.moment(offset.day(of: now) - Office.openingDays, TimeOfDay(seconds: 0))
        let meetings = street.consultation.meetings.values.filter { meeting in
            !meeting.isTakenBack
                && meeting.state.items.values.contains { item in
                    item.followUps.contains { !$0.body.owner.isEmpty && $0.at >= oldest }
                }
        }
        return meetings.sorted { $0.id < $1.id }.flatMap { meeting in
            followUps(of: meeting).compactMap { opened in
                let body = opened.followUp.body
                guard !body.owner.isEmpty, opened.followUp.at >= oldest, opened.matter.isEmpty,
                    let area = try? area(of: body.place)
                else { return nil }
                return opening(of: body, in: area, at: now)
            }
        }
    }

    /// Whether a follow-up's matter ended so long ago that it is kept no more: it was opened in the same act, or in a book
    /// that is open and would open it still if it had not.
    func isForgotten(_ opened: OpenedFollowUp, at now: Moment) -> Bool {
        guard opened.matter.isEmpty, !opened.followUp.body.owner.isEmpty, let meeting = meeting(opened.meeting) else {
            return false
        }
        if meeting.place != code { return true }
        let oldest = offset.moment(offset.day(of: now) - Office.openingDays, TimeOfDay(seconds: 0))
        return opened.followUp.at < oldest && books[String(opened.followUp.body.place.prefix(12))] != nil
    }

    /// How long the second half of a follow-up is waited for, in days: shorter than an ended matter is kept, with a day or
    /// two for clocks that disagree.
    private static let openingDays = CommunityBook.endedDays - 2
}
