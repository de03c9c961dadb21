/// Why something about a topic or a meeting is refused.
package enum ConsultationRefusal: Hashable, Sendable {
    /// What stands in a field cannot stand there; the field's stored name.
    case field(String, FieldFault)
    case unknownTopic(String)
    /// A short number that several topics of the open books have, with their whole ones.
    case severalTopics(String, [String])
    case unknownMeeting(String)
    case unknownForm(String)
    case idExists(String)
    /// The topic has come to its end, or went into another.
    case topicIsOver(String)
    case meetingIsOver(String)
    case unknownItem(String)
    /// First what the item came to, then what follows from it.
    case needsOutcome(String)
    /// The follow-up's matter in a community's book goes on; its id.
    case followUpHasMatter(String)
    /// The meeting still goes on.
    case meetingIsOn(String)
    /// Somebody else was quicker; nothing is overwritten unseen.
    case wasChanged(by: String)
    /// Only the newest version of the minutes is signed; its number, 0 for none yet.
    case notNewestVersion(Int)
    /// So many corrections are in no fixed version yet.
    case correctionsOpen(Int)
    /// Objections are made while a result hangs.
    case isNotPublic
    case objectionsEnded(Day)
    /// The result hangs since this day.
    case objectionsBegin(Day)
    case unknownObjection
    /// First a version of the minutes is fixed, then it hangs or is put away.
    case needsVersion
    /// Results of this form of meeting do not hang; the meeting is put away directly.
    case hangsNowhere
    /// The result hangs its days before the meeting is put away; how many.
    case needsNotice(days: Int)
    /// A result hangs until this day at least.
    case hangsTooShort(until: Day)
    /// A result hangs until this day at most: a later one is a slip.
    case hangsTooLong(until: Day)
    /// It still hangs, or objections may still be made.
    case hangsUntil(Day)
    /// So many objections have no answer.
    case objectionsOpen(Int)
    /// Rules without the form of a meeting that is not put away; the form and the meeting.
    case formInUse(String, meeting: String)
    /// The office has no rules of consultation yet.
    case noRules
    /// The topic went into another, or became the street's.
    case topicWentInto(String, into: String)
    /// The verdict names to whom, or with which topic.
    case needsTarget(TopicScreened.Verdict)
    case topicIntoItself
    /// A topic of another place: merging stays within one.
    case topicElsewhere(String)
    /// The rules name no such step.
    case unknownStep(String)
    /// Steps are taken in their order; the step it is on, and the one that was asked for.
    case stepNotNext(String, to: String)
    /// Somebody moved it meanwhile; the step it is on.
    case movedMeanwhile(String)
    /// The step's checklist has no such line.
    case unknownLine(String)
    /// The line is done by what was written, and is not ticked by hand.
    case lineFollows
    case unknownProposal
    /// So many proposers are still owed an answer.
    case answersOwed(Int)
    /// Whoever looks after a topic works in its place, or for the street.
    case mayNotKeep(staff: String)
    case alreadyProposed(String)
    /// Only what a community has can be raised to the street.
    case isOfTheStreet(String)
    /// Something in a meeting that is held.
    case live(LiveRefusal)
    /// Something that is set before a meeting was refused.
    case planning(PlanningRefusal)
}
