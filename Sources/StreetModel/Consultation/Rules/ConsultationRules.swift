/// The office's own rules of consultation: steps, forms, meetings and days (DOMAIN §5; the file data/consultation.json).
///
/// A desk copies them into its street's book (consultation.adopted); an office changes them there, never in code.
package struct ConsultationRules: Hashable, Sendable {
    /// In their order: screening first, delivery last.
    package var steps: [TopicStepRule] = []
    package var intake = IntakeForm(key: "intake", name: BilingualName("", ""), questions: [])
    package var feedback = IntakeForm(key: "feedback", name: BilingualName("", ""), questions: [])
    package var meetings: [MeetingForm] = []
    /// Within how many days whoever proposed a topic is owed an answer, and for an urgent one.
    package var answerDays = 0
    package var urgentAnswerDays = 0
    /// How many days an objection may be made against a result that hangs; 0 takes the form's ``MeetingForm/publicDays``.
    package var objectionDays = 0
    /// After how many days a result is reviewed.
    package var reviewDays = 0

    package init() {}

    /// Nothing adopted yet: there are no topics and no meetings.
    package static let none = ConsultationRules()

    /// The step of a key; nil where there is none.
    package func step(_ key: String) -> TopicStepRule? { steps.first { $0.key == key } }

    /// The step a topic is on: the first, until it is moved.
    package func currentStep(of topic: Topic) -> String {
        topic.state.step.isEmpty ? steps.first?.key ?? "" : topic.state.step
    }

    /// The form of meeting of a key; nil where there is none.
    package func meeting(_ key: String) -> MeetingForm? { meetings.first { $0.key == key } }
}
