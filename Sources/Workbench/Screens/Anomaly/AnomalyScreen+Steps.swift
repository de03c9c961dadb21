import StreetModel

extension AnomalyScreen {
    /// A step of the matter: what it still has to say is asked for, what it needs no words for is recorded.
    func step(_ command: Command, _ panel: Panel, _ context: ScreenContext) -> [Step] {
        let words = context.words
        if command == .steps { return [.menu(stepsMenu(panel, context))] }
        if command == .urge { return urge(panel, context) }
        guard let step = AnomalyScreen.step(of: command) else { return [.say(Toast(words.noUseHere))] }
        guard !panel.matter.id.isEmpty else {
            return [.say(Toast(panel.cause == .limit ? words.limitFirst : words.nothingToStep, .refused))]
        }
        if let refusal = context.office.refusal(of: step, on: panel.matter, by: context.me, at: context.now) {
            return [.refuse(refusal)]
        }
        let asked = MatterStepped(matter: panel.matter.id, step: step)
        switch step {
        case .handled: return [.menu(outcomeMenu(asked, panel, context))]
        case .confirmed: return [.menu(solvedMenu(asked, context))]
        case .reassigned: return reassign(asked, panel, context)
        case .redone, .withdrawn: return [.ask(Prompt(.step(asked, isNeeded: true), context))]
        case .responded, .cleared, .reopened, .referred, .returned, .raised, .parked, .resumed, .excluded, .merged,
            .witnessed:
            return [.record(.matterStepped(asked))]
        }
    }

    /// What may come next, from digit 4 on; what is refused says why when it is chosen.
    func stepsMenu(_ panel: Panel, _ context: ScreenContext) -> Menu {
        let words = context.words
        return .paged(
            words.title(.steps),
            AnomalyScreen.commands(panel).map { (title: words.title($0), choice: .command($0)) }, from: 4, words: words)
    }

    /// The steps that a matter as far as this one can take, the next one first.
    private static func commands(_ panel: Panel) -> [Command] {
        switch panel.cause {
        case .none: return [.absence]
        case .limit: return [.urge, .absence]
        case .matter: return [.handle, .urge, .raise, .reassign, .withdraw, .absence]
        case .waiting: break
        }
        let progress = panel.matter.progress
        if progress.withdrawal != nil { return [.witness, .absence] }
        let next: Command = progress.stage == .handled ? .returnVisit : .clear
        return [next, .doAgain, .urge, .reassign, .absence]
    }

    private static func step(of command: Command) -> MatterStepped.Step? {
        switch command {
        case .handle: .handled
        case .returnVisit: .confirmed
        case .clear: .cleared
        case .doAgain: .redone
        case .raise: .raised
        case .reassign: .reassigned
        case .withdraw: .withdrawn
        case .witness: .witnessed
        default: nil
        }
    }

    private func outcomeMenu(_ asked: MatterStepped, _ panel: Panel, _ context: ScreenContext) -> Menu {
        let words = context.words
        let kind = panel.matter.kind
        let choices = HandlingOutcome.outcomes(of: kind).map { outcome in
            var step = asked
            step.outcome = outcome
            let causes = Cause.causes(of: kind).map { cause in
                step.cause = cause
                let prompt = Prompt(.step(step, isNeeded: false), context)
                return (title: words.cause(cause), choice: Menu.Choice.step(.ask(prompt)))
            }
            let menu = Menu.paged(words.whichCause, causes, from: 4, words: words)
            return (title: words.outcome(outcome), choice: Menu.Choice.menu(menu))
        }
        return .paged(words.whichOutcome, choices, from: 4, words: words)
    }

    private func solvedMenu(_ asked: MatterStepped, _ context: ScreenContext) -> Menu {
        let words = context.words
        let choices = [true, false].map { isSolved in
            var step = asked
            step.isSolved = isSolved
            let answers: [Bool?] = [true, false, nil]
            let satisfied = answers.map { answer in
                step.isSatisfied = answer
                let title = answer.map { words.satisfied($0) } ?? words.notAsked
                let prompt = Prompt(.step(step, isNeeded: false), context)
                return (title: title, choice: Menu.Choice.step(.ask(prompt)))
            }
            let menu = Menu.paged(words.isSatisfied, satisfied, from: 4, words: words)
            return (title: words.solved(isSolved), choice: Menu.Choice.menu(menu))
        }
        return .paged(words.isItSolved, choices, from: 4, words: words)
    }

    private func reassign(_ asked: MatterStepped, _ panel: Panel, _ context: ScreenContext) -> [Step] {
        let office = context.office
        let owner = office.owner(of: panel.matter, at: context.now)
        let people = office.street.staff.values.filter {
            $0.id != owner && office.answers($0, for: panel.matter.opening.grid, at: context.now)
        }
        if people.isEmpty { return [.say(Toast(context.words.nobodyElse, .refused))] }
        let choices = people.sorted { $0.id < $1.id }.map { person in
            var step = asked
            step.to = person.id
            let title = "\(person.name) \(context.words.role(person.role))"
            return (title: title, choice: Menu.Choice.step(.record(.matterStepped(step))))
        }
        return [.menu(.paged(context.words.toWhom, choices, from: 4, words: context.words))]
    }

    /// The one who is to act is found by the rule (DOMAIN §4: 催办).
    private func urge(_ panel: Panel, _ context: ScreenContext) -> [Step] {
        let words = context.words
        let notice: Notice
        switch panel.cause {
        case .matter, .waiting: notice = panel.matter.notice
        case .limit: notice = panel.limitNotice
        case .none:
            guard let unseen = panel.unseen else { return [.say(Toast(words.nothingToStep, .refused))] }
            notice = unseen.notice
        }
        do throws(Refusal) {
            return [.ask(try Prompt(urging: notice, context))]
        } catch {
            return [.refuse(error)]
        }
    }
}
