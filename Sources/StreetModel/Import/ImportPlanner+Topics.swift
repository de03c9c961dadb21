extension ImportPlanner {
    /// Topics as they were proposed; one that the desk has stays as it is (DOMAIN §5).
    mutating func planTopics(_ sheets: [TopicSheet]) {
        var twins: [String: ImportProblem.Twin] = [:]
        for sheet in sheets {
            for row in sheet.rows {
                let topic = row.topic
                if let twin = twins[topic.id] {
                    problems.add(sheet.problem(.repeatedID(twin), of: row, at: TopicHeader.id, topic.id))
                    continue
                }
                twins[topic.id] = .line(row.line, file: sheet.file)
                guard communities[topic.place] != nil || topic.place == ground.street else {
                    problems.add(sheet.problem(.unknown(.community), of: row, at: TopicHeader.place, topic.place))
                    continue
                }
                if let day = topic.on, day > ground.today {
                    problems.add(sheet.problem(.field(.futureDate), of: row, at: TopicHeader.on, day.text))
                    continue
                }
                if let known = ground.topics[topic.id] {
                    compare(row, of: sheet, with: known)
                    topicCount.unchanged += 1
                } else {
                    topics[topic.place, default: []].append(topic)
                    topicCount.new += 1
                }
            }
        }
    }

    /// What the desk has otherwise is named; a topic is changed where it is looked after, not in passing.
    private mutating func compare(_ row: TopicSheet.Row, of sheet: TopicSheet, with known: TopicRaised) {
        let topic = row.topic
        let texts = [
            (TopicHeader.place, topic.place, known.place), (TopicHeader.title, topic.title, known.title),
            (TopicHeader.on, topic.on?.text ?? "", known.on?.text ?? ""),
        ]
        for (header, written, there) in texts where written != there {
            var problem = sheet.problem(.otherOnDesk(there), of: row, at: header, written)
            problem.severity = .warning
            problems.add(problem)
        }
    }
}

extension TopicSheet {
    fileprivate func problem(
        _ what: ImportProblem.What, of row: Row, at header: String, _ value: String
    ) -> ImportProblem {
        ImportProblem(
            file: file, line: row.line, column: columns.first { $0.header == header }, value: value, what: what)
    }
}
