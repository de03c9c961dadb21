import StreetModel

extension ListExport {
    /// Every topic that somebody reads: the open ones by steps, then those that ended.
    func topics() -> ExportTable {
        let board = office.topicBoard(of: TopicsScreen.places(me, office), at: now)
        return topics(board.open + board.ended)
    }

    /// Topics with step, age and answers; proposers as the reader may see them (DOMAIN §7).
    func topics(_ views: [TopicView]) -> ExportTable {
        ExportTable(
            "",
            [
                ListColumn("topic") { $0.topic.id }, ListColumn("title") { $0.topic.state.raising.title },
                ListColumn("place") { $0.topic.place },
                ListColumn("placeName") { words.placeName($0.topic.place, office) },
                ListColumn("step", { $0.step }, shown: { words.stepName($0.step, office) }),
                ListColumn("state", { topicState($0.topic.state) }, shown: { words.ending($0.topic) }),
                ListColumn(
                    "urgent", { $0.topic.state.raising.isUrgent ? "yes" : "no" },
                    shown: { view in
                        view.topic.state.raising.isUrgent ? words.yes : words.no
                    }),
                ListColumn("on") { day(of: $0.topic).text }, ListColumn("days") { String($0.days) },
                ListColumn("stepDays") { String($0.stepDays) },
                ListColumn("owner", { $0.topic.state.owner }, shown: { office.staffName($0.topic.state.owner) }),
                ListColumn("by") { $0.topic.state.due?.text ?? "" },
                ListColumn(
                    "channel", { $0.topic.state.raising.channel.word },
                    shown: { words.topicChannel($0.topic.state.raising.channel) }),
                ListColumn("households") { String($0.households) },
                ListColumn("proposers") { view in
                    view.answers.map { words.proposer($0.proposal.proposer, in: $0.place) }.joined(separator: " ")
                },
                ListColumn(
                    "decision", { $0.topic.state.decision?.body.verdict.word ?? "" },
                    shown: { view in
                        view.topic.state.decision.map { words.verdict($0.body.verdict) } ?? ""
                    }),
                ListColumn("answered") { String($0.given) }, ListColumn("answersAll") { String($0.answers.count) },
                ListColumn("answersOverdue") { String($0.overdue) },
            ], of: views, words)
    }

    private func day(of topic: Topic) -> Day {
        topic.state.raising.on ?? office.offset.day(of: topic.state.raisedAt)
    }

    private func topicState(_ state: TopicState) -> String {
        if !state.mergedInto.isEmpty { return "merged" }
        if !state.liftedTo.isEmpty { return "lifted" }
        if state.closedAt == nil { return "open" }
        return state.isDelivered ? "delivered" : "dropped"
    }
}
