import StreetModel

/// What can be done with a matter: the same on the list and in the detail.
struct MatterActs {
    let matter: Matter
    let context: ScreenContext

    /// The commands that may be steps of a matter, in the order in which a menu offers them.
    static let commands: [Command] = [
        .respond, .handle, .returnVisit, .clear, .refer, .giveBack, .reassign, .raise, .park, .doAgain, .merge,
        .exclude, .withdraw, .witness,
    ]

    /// The step a command stands for on this matter; nil for other commands.
    func step(of command: Command) -> MatterStepped.Step? {
        switch command {
        case .respond: .responded
        case .handle: .handled
        case .returnVisit: .confirmed
        case .clear: .cleared
        case .refer: .referred
        case .giveBack: .returned
        case .reassign: .reassigned
        case .raise: .raised
        case .park: context.office.parking(of: matter, at: context.now) == nil ? .parked : .resumed
        case .doAgain: .redone
        case .merge: .merged
        case .exclude: .excluded
        case .withdraw: .withdrawn
        case .witness: .witnessed
        default: nil
        }
    }

    /// True where somebody has to be reached: everything about that is in the panel (TERMINAL §1.6).
    var needsPanel: Bool { matter.kind.isAboutPerson && matter.isUnhandled }

    /// True where a command would not be refused.
    func allows(_ command: Command) -> Bool {
        if command == .urge { return urgeRefusal == nil }
        guard let step = step(of: command) else { return true }
        if needsPanel && step == .responded { return false }
        return refusal(of: step) == nil
    }

    /// Carries a command out: a step that has something to say asks in a form, the others are one key.
    func steps(for command: Command) -> [Step] {
        let words = context.words
        if command == .urge { return urge() }
        if command == .steps { return menu() }
        if command == .proposeTopic { return [proposed] }
        guard let step = step(of: command) else { return [.say(Toast(words.noUseHere))] }
        if needsPanel && step == .responded { return open() }
        if let refusal = refusal(of: step) { return [.refuse(refusal)] }
        if FormPurpose.isPlain(step) { return [.record(.matterStepped(MatterStepped(matter: matter.id, step: step)))] }
        return [.fill(.step(step, matter: matter.id))]
    }

    /// Opens the matter: the panel where somebody has to be reached, else the detail.
    func open() -> [Step] {
        if needsPanel { return [.push(.anomaly(AnomalyScreen(elder: matter.elder, context)))] }
        return [.push(.matter(MatterScreen(matter: matter.id)))]
    }

    /// The panel of the person it is about.
    func panel() -> [Step] {
        if matter.elder.isEmpty { return [.say(Toast(context.words.aboutNobody, .refused))] }
        return [.push(.anomaly(AnomalyScreen(elder: matter.elder, context)))]
    }

    /// The file of the person it is about.
    func file() -> [Step] {
        if matter.elder.isEmpty { return [.say(Toast(context.words.aboutNobody, .refused))] }
        return [.push(.file(FileScreen(elder: matter.elder)))]
    }

    /// Copies kind, subject, place and ticket.
    func copy() -> [Step] {
        let words = context.words
        let parts = [
            words.kind(matter.kind), matter.opening.report?.ticket ?? "", words.subject(matter, context.office),
            words.place(of: matter, context.office),
        ]
        let text = parts.filter { !$0.isEmpty }.joined(separator: " ")
        return [.effect(.copy(text)), .say(Toast(words.copied(text), .done))]
    }

    /// The intake form of a topic that this matter gave rise to, in its community.
    private var proposed: Step {
        let ticket = matter.opening.report?.ticket ?? ""
        let link = ticket.isEmpty ? matter.id : ticket
        return .fill(.topic(.raise(place: String(matter.opening.grid.prefix(12)), link: link)))
    }

    private func refusal(of step: MatterStepped.Step) -> Refusal? {
        context.office.refusal(of: step, on: matter, by: context.me, at: context.now)
    }

    /// Every step that may be taken now.
    private func menu() -> [Step] {
        let choices = MatterActs.commands.filter(allows).map { command in
            (title: title(command), choice: Menu.Choice.command(command))
        }
        if choices.isEmpty { return [.say(Toast(context.words.nothingToStep, .refused))] }
        return [.menu(.paged(context.words.title(.steps), choices, words: context.words))]
    }

    /// What a command is called on this matter: a parked one is resumed.
    func title(_ command: Command) -> String {
        command == .park ? step(of: .park).map { context.words.step($0) } ?? "" : context.words.title(command)
    }

    /// Urges who is to act, with words that can be changed (DOMAIN §4: 催办).
    private func urge() -> [Step] {
        do throws(Refusal) {
            return [.ask(try Prompt(urging: matter.notice, context))]
        } catch {
            return [.refuse(error)]
        }
    }

    /// Why nobody can be urged now; nil where somebody can.
    private var urgeRefusal: Refusal? {
        context.refusal(of: .urged(Urge(notice: matter.notice, to: "")))
    }
}
