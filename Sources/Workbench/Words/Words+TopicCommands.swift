package import StreetModel
import TextUI

extension Words {
    /// What may stand after `--step`.
    package func stepsAre(_ steps: [String]) -> String {
        self("没有这一步; 可写: \(steps.joined(separator: " "))", "No such step; one of: \(steps.joined(separator: " "))")
    }

    /// The topics, a line each, as a person reads them in a shell.
    package func topicTable(_ views: [TopicView], _ office: Office) -> String {
        if views.isEmpty { return self("没有议题", "No topics") }
        return views.map { view in
            let state = view.topic.state
            let ending = ending(view.topic)
            return [
                view.isLate ? "!" : " ", view.topic.id.padded(to: 20),
                (ending.isEmpty ? stepName(view.step, office) : ending).padded(to: 14),
                days(view.stepDays).padded(to: 6), answerCount(view).padded(to: 12),
                (state.owner.isEmpty ? self("(无人)", "(nobody)") : office.staffName(state.owner)).padded(to: 8),
                state.raising.isUrgent ? "\(urgentMark) \(state.raising.title)" : state.raising.title,
            ].joined(separator: " ")
        }.joined(separator: "\n")
    }

    /// One topic in lines: both words of the screening, its proposers with their numbers, what it lacks.
    package func topicDetail(_ view: TopicView, _ office: Office, now: Moment) -> String {
        let state = view.topic.state
        var lines = ["\(view.topic.id)  \(state.raising.title)", "  \(topicHead(view, office).first ?? "")"]
        if !state.raising.wish.isEmpty { lines.append("  \(state.raising.wish)") }
        for (word, hand) in [(state.recommendation, TopicScreened.Hand.recommendation), (state.decision, .decision)] {
            guard let word else { continue }
            lines.append("  \(self.hand(hand))  \(verdict(word.body.verdict))  \(word.body.ground)")
        }
        for line in view.checklist {
            lines.append("  \(line.isDone ? "[+]" : "[ ]") \(line.rule.key)  \(self(line.rule.name))")
        }
        for answer in view.answers {
            let proposal = answer.proposal
            let given = proposal.answer.map { adoption($0.adoption) }
            let owed = self("应于 \(answer.until.text) 前答复", "answer due \(answer.until.text)")
            let from = answer.topic == view.topic.id ? "" : " (\(answer.topic))"
            lines.append(
                "  \(proposal.number)  \(proposer(proposal.proposer, in: answer.place))\(from)  \(given ?? owed)")
        }
        lines += view.lacks.map { "  ! \(lack($0, office))" }
        return lines.joined(separator: "\n")
    }
}
