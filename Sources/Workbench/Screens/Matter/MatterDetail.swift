import StreetModel
import TextUI

/// Everything that is known of a matter, in lines: what was reported, clocks, owner, history, readers, next acts.
struct MatterDetail {
    /// A line with its style.
    struct Line: Equatable {
        var text: String
        var style: Style

        init(_ text: String, _ style: Style = .plain) {
            self.text = text
            self.style = style
        }
    }

    let matter: Matter
    let context: ScreenContext
    private var words: Words { context.words }
    private var office: Office { context.office }

    init(_ matter: Matter, _ context: ScreenContext) {
        self.matter = matter
        self.context = context
    }

    /// Stage, the clock that ends next, and whose it is.
    func head(width: Int) -> String {
        let clock = office.clocks(of: matter, at: context.now).first.map {
            "\(words.clock($0.kind)) \(words.countdown($0.remaining(at: context.now)))"
        }
        let stage = words.standing(matter, context)
        let owner = words.ownerName(matter, context)
        let wordings = [
            [stage, clock ?? words.nextClock(matter, context), words.ownedBy(owner)], [stage, clock ?? "", owner],
            [stage, clock ?? ""],
        ].map { $0.filter { !$0.isEmpty && $0 != "-" }.joined(separator: "  ") }
        return wordings.first { $0.columns <= width } ?? stage
    }

    /// All lines, wrapped to a width.
    func lines(width: Int) -> [Line] {
        let heading = { (text: String) in Line(text, Style(.heading, bold: true)) }
        var lines = reported + [heading(words.clocksHeading)] + clocks + owners
        lines += [heading(words.nextHeading)] + next(width)
        lines += [heading(words.historyHeading)] + history
        let readers = readers
        if !readers.isEmpty { lines += [heading(words.readHeading)] + readers }
        return lines.flatMap { line in
            let wrapped = line.text.wrapped(to: width)
            return wrapped.enumerated().map { Line($0.offset == 0 ? $0.element : "  " + $0.element, line.style) }
        }
    }

    private var reported: [Line] {
        let report = matter.opening.report
        var lines: [Line] = []
        if let elder = office.elder(of: matter)?.elder {
            lines.append(Line("\(words.name(elder))  \(words.person(elder, on: context.today))"))
            lines.append(Line(words.address(elder, office)))
        } else {
            lines.append(Line(words.place(of: matter, office)))
        }
        if let report {
            lines.append(Line(report.text))
            let details = [report.category, report.channel.map { words.channel($0) } ?? "", report.ticket]
            let text = details.filter { !$0.isEmpty }.joined(separator: "  ")
            if !text.isEmpty { lines.append(Line(text)) }
            if !report.caller.isEmpty || !report.telephone.isEmpty {
                lines.append(Line(words.callerLine(words.shown(report, of: matter, office, at: context.now))))
            }
            if let origin = office.origin(of: matter) {
                lines += words.originLines(origin, office).map { Line($0) }
                lines.append(Line(words.originKey, Style(.accent)))
            } else if !report.link.isEmpty {
                lines.append(Line(words.linkLine(report.link)))
            }
        }
        return lines
    }

    /// Each clock with its frozen verdict, or what it says now.
    private var clocks: [Line] {
        let progress = matter.progress
        let running = Set(office.clocks(of: matter, at: context.now).map(\.kind))
        let taken: [(ClockKind, TakenStep?)] = [
            (.response, progress.response), (.handling, progress.handling), (.feedback, progress.confirmation),
        ]
        return taken.compactMap { kind, step in
            if let step {
                guard let limit = office.limit(kind, of: matter) else { return nil }
                let text = words.verdict(kind, step, from: start(of: kind), limit: limit.limit, context)
                return Line(text, step.late > 0 ? Style(.warning) : Style(.good))
            }
            guard let limit = office.limit(kind, of: matter) else { return nil }
            let remaining = limit.remaining(at: context.now)
            let isRunning = running.contains(kind)
            let tone = isRunning && remaining < 0 ? Style(.alarm, bold: true) : .plain
            return Line(words.runningClock(limit, isRunning: isRunning, context), tone)
        }
    }

    private func start(of clock: ClockKind) -> Moment {
        let progress = matter.progress
        let opened = matter.opening.start.cut
        switch clock {
        case .response: return progress.responseStart ?? opened
        case .handling: return progress.handlingStart ?? opened
        case .feedback: return progress.handling?.happened ?? opened
        case .slot, .life, .read: return opened
        }
    }

    private var owners: [Line] {
        let progress = matter.progress
        var lines = [Line(words.ownerLine(matter, context))]
        if !progress.department.isEmpty || progress.returns > 0 { lines.append(Line(words.departmentLine(progress))) }
        if let chain = office.chain(of: matter), chain.count > 1 {
            lines.append(Line(words.repeatLine(chain, matter, context), Style(.warning)))
        }
        if let pause = office.parking(of: matter, at: context.now) {
            lines.append(Line(words.parkedLine(pause, context)))
        }
        if let exclusion = progress.exclusion { lines.append(Line(words.excludedLine(exclusion, context))) }
        if let merging = progress.merging { lines.append(Line(words.mergedLine(merging, context))) }
        return lines
    }

    /// The steps that may be taken now, each with its key.
    private func next(_ width: Int) -> [Line] {
        let acts = MatterActs(matter: matter, context: context)
        if acts.needsPanel { return [Line(words.enterPanel, Style(.accent))] }
        let bindings = KeyTable.bindings(in: .matter)
        let texts = (MatterActs.commands + [.urge]).filter(acts.allows).map { command in
            let binding = bindings.first { $0.command == command }
            let key = binding?.digit.map(String.init) ?? binding?.letters.first.map(String.init) ?? "o"
            return "\(key) \(acts.title(command))"
        }
        if texts.isEmpty { return [Line(matter.isOpen ? words.othersTurn : words.itIsOver, Style(.quiet))] }
        return texts.packed(to: width).map { Line($0, Style(.accent)) }
    }

    /// Steps, attempts and urges in the order of their entries.
    private var history: [Line] {
        let strike = Style(.quiet)
        var events = [(matter.number, Line(words.openedLine(matter, context)))]
        events += matter.steps.map { step in
            (step.number, Line(words.stepLine(step, context), step.isTakenBack ? strike : .plain))
        }
        let elder = office.elder(of: matter)?.elder
        events += matter.attempts.map { logged in
            (logged.number, Line(words.attemptLine(logged, of: elder, context), logged.isTakenBack ? strike : .plain))
        }
        events += office.urges(of: matter.notice).map { sent in
            let style = sent.isTakenBack ? strike : sent.readAt == nil ? Style(.warning) : .plain
            return (sent.number, Line(words.urgeLine(sent, context), style))
        }
        return events.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private var readers: [Line] {
        office.readers(of: matter.notice).map { reading in
            Line(
                "\(words.moment(reading.at, now: context.now, offset: office.offset)) \(office.staffName(reading.by))")
        }
    }
}
