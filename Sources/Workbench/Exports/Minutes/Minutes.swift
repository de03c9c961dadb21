package import StreetModel

/// The minutes (会议纪要) of a meeting, built from its log at any moment (DOMAIN §5); corrections stand in their place.
///
/// The public copy masks people as ``PublicMask`` does, in headings too.
package struct Minutes: Sendable {
    let meeting: Meeting
    let office: Office
    let words: Words
    /// Nil but for the public copy.
    private let mask: PublicMask?
    let rules: ConsultationRules
    /// When they are built: an open meeting's clocks run on.
    let now: Moment

    package init(of meeting: Meeting, _ office: Office, _ words: Words, at now: Moment, isPublic: Bool = false) {
        self.meeting = meeting
        self.office = office
        self.words = words
        mask = isPublic ? PublicMask(of: meeting, office) : nil
        self.now = now
        rules = office.street.rules
    }

    /// All parts in their order, as they stand now.
    package var sections: [MinutesSection] {
        let built = [head, attendance] + meeting.state.agenda.map(item) + [end].compactMap { $0 }
        return built.map { section in
            var section = section
            if let correction = meeting.state.correction(of: section.key) {
                section.lines = correction.body.text.split(separator: "\n", omittingEmptySubsequences: false)
                    .map(String.init)
                section.isCorrected = true
            }
            guard let mask else { return section }
            section.heading = mask.masked(section.heading)
            section.lines = section.lines.map(mask.masked)
            return section
        }
    }

    /// As the lines of a version: headings and what stands below them.
    package var lines: [String] { sections.flatMap { [$0.heading] + $0.lines } }

    /// What fixes them as the next version.
    package var nextVersion: MinutesMarked {
        var body = MinutesMarked()
        (body.meeting, body.mark, body.lines) = (meeting.id, .versioned, lines)
        body.version = (MinutesVersion.all(of: meeting).last?.number ?? 0) + 1
        return body
    }

    private var head: MinutesSection {
        let state = meeting.state
        let form = meeting.form(rules).map { words($0.name) } ?? state.plan.form
        let times = meeting.times(rules, office.offset, at: now)
        return MinutesSection(
            key: "head", heading: words.minutesTitle(state.plan.title),
            lines: [
                words.minutesForm(form),
                words.minutesTime(state.plan.day, times, office.offset),
                words.minutesRoom(words.consultationPlace(meeting.place, office), state.plan.room),
                words.minutesChair(state.plan.chair, state.plan.recorder),
            ].filter { !$0.isEmpty })
    }

    private var attendance: MinutesSection {
        let there = meeting.attendance(rules, on: "")
        let state = meeting.state
        let came = state.roll.filter { state.attendance[$0.number]?.signedInAt != nil }
        let voters = came.filter { $0.standing == .voter }
        var lines = [
            words.minutesRoll(
                members: there.members, needed: there.needed, came: voters.count, proxies: there.proxies.count,
                excused: there.excused.count)
        ]
        lines += [
            words.minutesPresent(voters.map { arrival($0) }),
            words.minutesProxies(there.proxies.map { (name($0.member), name($0.holder)) }),
            words.minutesExcused(there.excused.map(name)),
            words.minutesAttendants(came.filter { $0.standing == .attendant }.map { name($0.number) }),
            words.minutesObservers(came.count { $0.standing == .observer }),
        ]
        lines += state.roll.compactMap(comings)
        lines += meeting.quorumLosses(rules).map { words.minutesQuorumLost($0, office.offset) }
        return MinutesSection(
            key: "attendance", heading: words.minutesAttendance, lines: lines.filter { !$0.isEmpty })
    }

    private func arrival(_ member: Member) -> String {
        let at = meeting.state.attendance[member.number]?.signedInAt
        return name(member.number) + (at.map { " " + office.offset.timeOfDay(of: $0).text } ?? "")
    }

    /// "02 郭马丁 14:18 离席 14:40 返回"; nil for somebody who stayed.
    private func comings(_ member: Member) -> String? {
        let marks = meeting.state.attendance[member.number]?.marks.filter {
            $0.body.mark == .left || $0.body.mark == .returned
        }
        guard let marks, !marks.isEmpty else { return nil }
        let moves = marks.map { "\(office.offset.timeOfDay(of: $0.at).text) \(words.attendance($0.body.mark))" }
        return "\(name(member.number)) \(moves.joined(separator: " "))"
    }

    private var end: MinutesSection? {
        guard let closing = meeting.state.entered(.closed) ?? meeting.state.entered(.failed) else { return nil }
        return MinutesSection(
            key: "end", heading: words.meetingStep(closing.body.step),
            lines: [words.minutesEnd(closing.body, office.offset.timeOfDay(of: closing.at))])
    }

    /// "07 于学文".
    func name(_ number: Int) -> String { words.memberName(number, meeting) }
}
