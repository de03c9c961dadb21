/// Why something about a topic or a meeting is refused.
package enum ConsultationRefusal: Hashable, Sendable {
    /// What stands in a field cannot stand there; the field's stored name.
    case field(String, FieldFault)
    case unknownTopic(String)
    case unknownMeeting(String)
    case unknownForm(String)
    case idExists(String)
    /// The topic has come to its end, or went into another.
    case topicIsOver(String)
    case meetingIsOver(String)
    case unknownItem(String)
    /// First what the item came to, then what follows from it.
    case needsOutcome(String)
    /// The meeting still goes on.
    case meetingIsOn(String)
    /// Somebody else was quicker; nothing is overwritten unseen.
    case wasChanged(by: String)
    /// Only the newest version of the minutes is signed; its number, 0 for none yet.
    case notNewestVersion(Int)
    /// Objections are made while a result hangs.
    case isNotPublic
    case objectionsEnded(Day)
    case unknownObjection
}
