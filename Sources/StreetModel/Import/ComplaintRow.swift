/// One complaint of a file, as another system kept it.
package struct ComplaintRow: Hashable, Sendable {
    package var line: Int
    package var ticket: String
    package var called: WrittenTime
    package var channel: MatterReport.Channel?
    package var category: String
    package var text: String
    package var building: String
    package var caller: String
    package var telephone: String
    /// nil where nobody has responded yet.
    package var responded: WrittenTime?
    /// nil where it is not finished.
    package var finished: WrittenTime?
    /// The caller's answers; nil where nobody has asked.
    package var isSolved: Bool?
    package var isSatisfied: Bool?

    package init(
        line: Int, ticket: String, called: WrittenTime, channel: MatterReport.Channel?, category: String, text: String,
        building: String, caller: String, telephone: String, responded: WrittenTime?, finished: WrittenTime?,
        isSolved: Bool?, isSatisfied: Bool?
    ) {
        self.line = line
        self.ticket = ticket
        self.called = called
        self.channel = channel
        self.category = category
        self.text = text
        self.building = building
        self.caller = caller
        self.telephone = telephone
        self.responded = responded
        self.finished = finished
        self.isSolved = isSolved
        self.isSatisfied = isSatisfied
    }
}
