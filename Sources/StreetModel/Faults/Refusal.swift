/// A rule said no; Workbench/Words makes the sentence.
package enum Refusal: Error, Hashable, Sendable {
    case unknownStaff(String)
    case unknownElder(String)
    case unknownGrid(String)
    /// The person is outside what the asker answers for.
    case outsideScope(elder: String)
    case notHere(elder: String, status: ElderStatus)
    case notConsented(elder: String)
    case observedInFuture
    case observedTooLongAgo
    /// The clock stands so many days after the newest line that it is more likely wrong than the office silent.
    case clockFarAhead(newest: Day, days: Int)
    case nothingToTakeBack
    case takenBackAlready
    /// It was written too long ago to be taken back by a key.
    case tooLateToTakeBack(seconds: Int)
    /// Somebody else has read it or acted on it.
    case othersRestOnIt(staff: String)
    case notYours
    case unknownMatter(String)
    case matterIsOver(String)
    case needsName
    case nothingToRedo
    case mayNotImport
    /// An import that reaches beyond the asker's own community.
    case importOutsideScope(book: String)
    /// Others wrote to the book while the import was planned.
    case importOvertaken(book: String)
    /// What would be read is no longer there.
    case noticeIsOver
    /// The profile, and what only a new desk or an import writes.
    case onlySetup
    /// A step that does not follow on where the matter is.
    case wrongOrder(step: MatterStepped.Step, stage: MatterProgress.Stage)
    /// A step that this kind of matter does not take.
    case notForKind(step: MatterStepped.Step, kind: MatterKind)
    /// The response to a person is a result on the person, not a word (DOMAIN §4).
    case needsResultOnPerson
    case needsOutcome
    case needsCause
    /// What was done, or why.
    case needsReason
    /// To whom, where, by which day: what the step names is not named.
    case needsTarget(step: MatterStepped.Step)
    /// Solved or not: the return visit has to say.
    case needsAnswer
    /// Two hands: who handled it can neither confirm nor clear it (DOMAIN §4).
    case handlerMayNot(step: MatterStepped.Step)
    /// Who withdrew it cannot be the second person who sees that.
    case ownHandOnly(step: MatterStepped.Step)
    /// Only a role of this rank or above takes the step.
    case needsRole(Role)
    case outsidePlace(String)
    case unknownPlace(String)
    case ticketExists(ticket: String)
    case notATelephone(String)
    case needsDate
    case dateNotAhead
    /// A value is none that the stored form can give back (DESIGN §3); nothing was written.
    case cannotBeKept
    /// Opening a door takes two named people, or the police (DOMAIN §4).
    case needsTwoNames
    /// A stand-in works in the same community (DOMAIN §3).
    case mayNotStandIn(staff: String)
    case alreadySo
    /// An absence that is longer than it may be (DOMAIN §2).
    case absenceTooLong(days: Int)
    /// A change of the registers was refused.
    case register(RegisterRefusal)
    /// Something about a topic or a meeting was refused.
    case consultation(ConsultationRefusal)
}
