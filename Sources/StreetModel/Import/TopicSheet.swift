/// A file of topics, read as far as that needs no register.
package struct TopicSheet: Hashable, Sendable {
    /// One topic of the file, as it will be raised.
    package struct Row: Hashable, Sendable {
        package var line: Int
        package var topic: TopicRaised

        package init(line: Int, topic: TopicRaised) {
            self.line = line
            self.topic = topic
        }
    }

    package var file: String
    package var columns: [ImportColumn]
    package var rows: [Row]

    package init(file: String, columns: [ImportColumn], rows: [Row]) {
        self.file = file
        self.columns = columns
        self.rows = rows
    }
}
