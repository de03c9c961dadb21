/// One of the two intake forms (两表): 议题征集表 with a new topic, 议题反馈表 with its answer. Forms are data.
///
/// A question whose key is a field's of ``TopicRaised`` (`title`, `wish`, `proposer`, `telephone`, `channel`,
/// `households`, `unit`, `liaison`, `urgent`) fills that field; every other answer is kept as the form asked for it.
package struct IntakeForm: Hashable, Sendable {
    /// A line of the form.
    package struct Question: Hashable, Sendable {
        /// What may stand as its answer.
        package enum Kind: String, CaseIterable, Hashable, Sendable {
            case text, number, day, telephone, flag, channel
        }

        package var key: String
        package var name: BilingualName
        package var kind: Kind
        package var isRequired: Bool

        package init(key: String, name: BilingualName, kind: Kind, isRequired: Bool) {
            self.key = key
            self.name = name
            self.kind = kind
            self.isRequired = isRequired
        }
    }

    /// "intake" or "feedback".
    package var key: String
    package var name: BilingualName
    package var questions: [Question]

    package init(key: String, name: BilingualName, questions: [Question]) {
        self.key = key
        self.name = name
        self.questions = questions
    }
}
