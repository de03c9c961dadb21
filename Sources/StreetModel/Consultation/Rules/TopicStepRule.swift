/// One of the steps that a topic goes through, with its checklist (DOMAIN §5).
package struct TopicStepRule: Hashable, Sendable {
    package var key: String
    package var name: BilingualName
    package var checklist: [ChecklistRule]

    package init(key: String, name: BilingualName, checklist: [ChecklistRule]) {
        self.key = key
        self.name = name
        self.checklist = checklist
    }
}
