import StreetModel

extension BoardTarget {
    /// Goes to what it is about; opening what nobody has a panel for reads it here (DOMAIN §4).
    func open(_ figures: StreetFigures, _ context: ScreenContext) -> [Step] {
        if !elder.isEmpty {
            let isOpen = !matter.isEmpty || context.needsPanel(elder)
            return [.push(isOpen ? .anomaly(AnomalyScreen(elder: elder, context)) : .file(FileScreen(elder: elder)))]
        }
        if let found = context.office.matter(matter) {
            return readings(context) + [.push(.matter(MatterScreen(matter: found.id)))]
        }
        return readings(context) + [.push(.boardList(BoardListScreen(.place(grid), figures)))]
    }

    func act(_ command: Command, _ context: ScreenContext) -> [Step] {
        let words = context.words
        switch command {
        case .urge: return urge(context)
        case .reassign: return reassign(context)
        case .contact: return [.say(Toast(words.ownerLine(owner(context), of: grid, context)))]
        case .facade: return facade(context)
        case .file:
            return elder.isEmpty
                ? [.say(Toast(words.noPersonHere, .refused))] : [.push(.file(FileScreen(elder: elder)))]
        case .copy:
            return elder.isEmpty ? [.say(Toast(words.noPersonHere, .refused))] : Copying.person(elder, context)
        default: return [.say(Toast(words.noUseHere))]
        }
    }

    /// Who is to act: the breach's owner, the matter's, else who is to act for the grid today.
    func owner(_ context: ScreenContext) -> String {
        if let breach { return breach.owner }
        if let found = context.office.matter(matter) { return context.office.owner(of: found, at: context.now) }
        return context.office.accountable(for: grid, on: context.today)
    }

    private func readings(_ context: ScreenContext) -> [Step] {
        guard let breach, breach.isLate, breach.kind != .unread,
            !context.office.readers(of: breach.notice).contains(where: { $0.by == context.me.id })
        else { return [] }
        return [.record(.noticeRead(NoticeRead(notice: breach.notice)))]
    }

    private func urge(_ context: ScreenContext) -> [Step] {
        let words = context.words
        let notice = breach.map { context.office.noticeToUrge(about: $0) } ?? context.office.matter(matter)?.notice
        let isWithdrawn = context.office.matter(matter)?.progress.withdrawal != nil
        guard let notice, !isWithdrawn else { return [.say(Toast(words.nothingToUrge, .refused))] }
        do throws(Refusal) {
            return [.ask(try Prompt(urging: notice, context))]
        } catch {
            return [.refuse(error)]
        }
    }

    /// A matter is given to somebody else; where there is none, a colleague takes the grid over for today (顶班).
    private func reassign(_ context: ScreenContext) -> [Step] {
        let office = context.office
        let words = context.words
        let owner = owner(context)
        guard let found = office.matter(matter), found.isOpen else {
            let choice = office.grid(grid).map { StandInChoice($0, context) }
            guard let choice, choice.hasPeople else { return [.say(Toast(words.nobodyElse, .refused))] }
            return [.menu(choice.people)]
        }
        if let refusal = office.refusal(of: .reassigned, on: found, by: context.me, at: context.now) {
            return [.refuse(refusal)]
        }
        let people = office.street.staff.values.filter {
            $0.id != owner && office.answers($0, for: found.opening.grid, at: context.now)
        }
        let choices: [(title: String, choice: Menu.Choice)] = sorted(people).map { person in
            let step = MatterStepped(matter: found.id, step: .reassigned, to: person.id)
            return ("\(person.name) \(words.role(person.role))", .step(.record(.matterStepped(step))))
        }
        if choices.isEmpty { return [.say(Toast(words.nobodyElse, .refused))] }
        return [.menu(.paged(words.toWhom, choices, words: words))]
    }

    /// Those who are nearest first: workers, then staff, then who supervises.
    private func sorted(_ people: [Staff]) -> [Staff] {
        let rank = { (staff: Staff) in Role.allCases.firstIndex(of: staff.role) ?? 0 }
        return people.sorted { (rank($0), $0.id) < (rank($1), $1.id) }
    }

    private func facade(_ context: ScreenContext) -> [Step] {
        let office = context.office
        let place = office.elder(elder)?.elder.building ?? office.matter(matter)?.opening.report?.place ?? ""
        guard office.building(place) != nil else { return [.say(Toast(context.words.noBuilding, .refused))] }
        let slot = office.roundSlot(at: context.now)
        let selected = elder.isEmpty ? nil : elder
        return [.push(.facade(FacadeScreen(building: place, elder: selected, slot: slot, context)))]
    }
}
