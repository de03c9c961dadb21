/// Why something in a meeting that is held is refused (DOMAIN §5): what to do now follows from it in Words.
package enum LiveRefusal: Hashable, Sendable {
    /// Written only while the meeting runs; where it stands instead.
    case isNotRunning(MeetingStage)
    /// Sign-in, leaving and returning are written from sign-in to the end; where it stands instead.
    case isNotOpen(MeetingStage)
    /// This step does not follow on where the meeting stands.
    case stepOutOfOrder(MeetingStage, MeetingStepped.Step)
    /// Sign-in opens on the meeting's day.
    case notItsDay(Day)
    case noItems
    /// 法定人数: how many are missing for it; before the start 流会 is offered.
    case noQuorum(missing: Int, isStarted: Bool)
    /// 流会 only without a quorum.
    case hasQuorum
    /// 流会 only from the planned start on.
    case notItsTime(TimeOfDay)
    case noMinutes
    /// What the meeting cannot close with.
    case blocked(meeting: String, [ClosingBlocker])

    case unknownMember(Int)
    /// Signed in already; since when.
    case isHere(Member, TimeOfDay)
    case isNotHere(Member)
    case neverCame(Member)
    /// 列席 and 旁听 do not vote.
    case hasNoVote(Member)
    /// 旁听 listens.
    case mayNotSpeak(Member)
    /// Nobody is one's own proxy.
    case ownProxy(Member)
    case hasProxies(Member, limit: Int)
    /// The holder has given the own vote away.
    case gaveVote(Member)
    case hasNoProxy(Member)
    case isRecused(Member)
    case isNotRecused(Member)
    case noItemIsOn
    /// An item that has an outcome is over.
    case itemIsOver(AgendaItem)
    /// It cannot be said to have failed: a ballot on it was carried.
    case isCarried(AgendaItem)
    /// Somebody follows up the outcome it has.
    case isFollowedUp(AgendaItem)
    case itemIsOn(AgendaItem)
    case itemIsNotOn(AgendaItem)
    case itemIsPaused(AgendaItem)
    case itemIsNotPaused(AgendaItem)

    case listIsClosed
    case listIsOpen
    case isOnList(Member)
    case turnsAreUsed(Member, limit: Int)
    /// Nobody speaks, and nobody waits to.
    case nobodyWaits
    case unknownSpeech
    case speechIsNotWaiting
    case speechIsNotOn
    case speechIsPaused
    case speechIsNotPaused

    case ballot(BallotRefusal)

    /// Agreed on a motion only with a ballot that passed and was announced.
    case needsPassedBallot(AgendaItem)
    /// Agreed by consent: it has to be said to what.
    case needsText
}

extension Refusal {
    /// Something in a running meeting was refused.
    package static func live(_ why: LiveRefusal) -> Refusal { .consultation(.live(why)) }

    /// Something about a motion or its ballots was refused.
    package static func ballot(_ why: BallotRefusal) -> Refusal { .live(.ballot(why)) }
}
