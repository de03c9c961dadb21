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
}
