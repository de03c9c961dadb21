/// A line of a checklist as the rules name it.
package struct ChecklistRule: Hashable, Sendable {
    package var key: String
    package var name: BilingualName
    /// For a meeting: by how many days before it this has to be done; 0 where no day is set.
    package var daysBefore: Int

    package init(key: String, name: BilingualName, daysBefore: Int = 0) {
        self.key = key
        self.name = name
        self.daysBefore = daysBefore
    }
}
