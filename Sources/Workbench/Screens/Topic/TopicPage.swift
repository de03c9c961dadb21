import StreetModel
import TextUI

/// Everything that is known of a topic, in lines; some of them lead on.
struct TopicPage {
    /// What a line leads to.
    enum Target: Hashable, Sendable {
        /// A line of a step's checklist by both keys, toggled.
        case line(step: String, item: String)
        /// Somebody who proposed it: the answer.
        case proposal(topic: String, number: Int)
        case matter(String)
        case topic(String)
        case meeting(String)
    }

    /// A line with its style.
    struct Line: Equatable {
        var text: String
        var style = Style.plain
        var target: Target?
    }

    let view: TopicView
    let context: ScreenContext
    private(set) var lines: [Line] = []
    private var words: Words { context.words }
    private var office: Office { context.office }
    private var state: TopicState { view.topic.state }

    init(_ view: TopicView, _ context: ScreenContext) {
        self.view = view
        self.context = context
        let parts = [about, checklist, screening, proposals, origins, others, meetings, history]
        lines = parts.flatMap(wrapped)
    }

    /// What can be selected, in the order of the lines.
    var targets: [Target?] { lines.compactMap(\.target) }

    /// The lines that can be selected.
    var places: [Int] { lines.indices.filter { lines[$0].target != nil } }

    /// Step, age, owner and what is late: "第2步 研究方案 3天  李敏 11-30前  答复 1/3".
    var head: String {
        let texts = words.topicHead(view, office)
        return texts.first { $0.columns <= context.size.columns } ?? texts.last ?? ""
    }

    private func wrapped(_ lines: [Line]) -> [Line] {
        lines.flatMap { line in
            line.text.wrapped(to: context.size.columns).enumerated().map { index, text in
                Line(text: index == 0 ? text : "  " + text, style: line.style, target: index == 0 ? line.target : nil)
            }
        }
    }

    private func heading(_ text: String) -> Line { Line(text: text, style: Style(.heading, bold: true)) }

    private var about: [Line] {
        var lines = [Line(text: words.topicOrigin(view, context))]
        let ending = words.ending(view.topic)
        if !ending.isEmpty {
            let into = state.mergedInto.isEmpty ? state.liftedTo : state.mergedInto
            lines.append(
                Line(text: " \(ending)", style: Style(.accent), target: into.isEmpty ? nil : .topic(into)))
        }
        let unit = words.unitLine(state.raising, in: view.topic.place)
        if !unit.isEmpty { lines.append(Line(text: unit)) }
        lines += words.furtherAnswers(state.raising, office.street.rules.intake).map { Line(text: $0) }
        let lacks = view.lacks.map { words.lack($0, office) }
        if !lacks.isEmpty {
            lines += lacks.packed(to: context.size.columns).map { Line(text: $0, style: Style(.warning)) }
        }
        return lines
    }

    private var checklist: [Line] {
        if view.checklist.isEmpty || !state.isOpen { return [] }
        return [
            heading("\(words.stepName(view.step, office)) \(words.checklistCount(view.done, of: view.checklist.count))")
        ]
            + view.checklist.map { line in
                Line(
                    text: " \(line.isDone ? "[+]" : "[ ]") \(words(line.rule.name))",
                    style: line.isDone ? Style(.good) : .plain,
                    target: .line(step: view.step, item: line.rule.key))
            }
    }

    /// The group's recommendation beside the decision, or one below the other where there is no room.
    private var screening: [Line] {
        let left = words.screening(state.recommendation, .recommendation, context)
        let right = words.screening(state.decision, .decision, context)
        guard context.isWide else { return (left + right).map { Line(text: $0) } }
        let width = context.size.columns / 2 - 1
        let (first, second) = (left.flatMap { $0.wrapped(to: width) }, right.flatMap { $0.wrapped(to: width) })
        return (0..<max(first.count, second.count)).map { index in
            let text = index < first.count ? first[index] : ""
            let other = index < second.count ? second[index] : ""
            return Line(
                text: "\(text.padded(to: width)) |\(other)",
                style: index == 0 ? Style(.heading, bold: true) : .plain)
        }
    }

    private var proposals: [Line] {
        var lines = [heading(words.proposersHeading(view))]
        for answer in view.answers {
            let isLate = answer.isLate && !answer.isGiven
            lines.append(
                Line(
                    text: words.proposalLine(answer, of: view.topic.id, context),
                    style: isLate ? Style(.warning, bold: true) : answer.isGiven ? Style(.good) : .plain,
                    target: .proposal(topic: answer.topic, number: answer.proposal.number)))
            if !answer.proposal.wish.isBlank { lines.append(Line(text: "   \(answer.proposal.wish)")) }
            if let given = answer.proposal.answer {
                lines.append(Line(text: "   \(words.answerLine(given, answer.proposal, context))"))
            }
        }
        return lines
    }

    /// What gave rise to it.
    private var origins: [Line] {
        if state.raising.links.isEmpty { return [] }
        return [heading(words.linksHeading)]
            + state.raising.links.map { link in
                guard let matter = office.matter(linked: link) else { return Line(text: " \(link)") }
                let subject = words.subject(matter, office)
                return Line(
                    text: " \(words.kind(matter.kind)) \(link) \(subject)", target: .matter(matter.id))
            }
    }

    /// What went into it, and the community's topic it was raised from.
    private var others: [Line] {
        let others = office.parts(of: view.topic).dropFirst()
        if others.isEmpty { return [] }
        return [heading(words.mergedHeading)]
            + others.map { Line(text: " \(words.shortTopic($0.id)) \($0.state.raising.title)", target: .topic($0.id)) }
    }

    private var meetings: [Line] {
        let meetings = office.meetings(on: view.topic.id)
        if meetings.isEmpty { return [] }
        return [heading(words.meetingsHeading)]
            + meetings.map {
                Line(text: " \(words.meetingLine($0, view.topic.id, on: context.today))", target: .meeting($0.id))
            }
    }

    /// Everything that was written about it, what was taken back among it.
    private var history: [Line] {
        [heading(words.historyHeading)]
            + view.topic.facts.map { fact in
                Line(
                    text: " \(words.topicHistory(fact, view.topic, context))",
                    style: fact.isTakenBack ? Style(.quiet) : .plain)
            }
    }
}

extension Office {
    /// The matter that a link of a topic means, by its id or the ticket of a complaint; nil where no open book has it.
    func matter(linked link: String) -> Matter? {
        if let matter = matter(link) { return matter }
        for book in books.values {
            if let fact = book.complaints.values.first(where: { $0.ticket == link }) { return matter(fact.matter) }
        }
        return nil
    }
}
