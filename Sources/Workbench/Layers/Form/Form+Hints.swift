import StreetModel

extension Form {
    /// What is good to know while the form is filled: sentences below it.
    func hints(_ context: ScreenContext) -> [String] {
        if isResolving { return [context.words.conflictHint] }
        return switch purpose {
        case .open(.complaint, _): earlier(context)
        case .open, .clearance, .sheet: []
        case .step(.merged, _): [context.words.mergedHint]
        case .step(.parked, _): [context.words.parkedHint]
        case .step(.excluded, _): [context.words.excludedHint]
        case .step(.confirmed, _): [context.words.confirmedHint]
        case .step: []
        case .absence: [context.words.absenceHint(context.office.profile)]
        case .file(let act, _): context.words.hints(act, context.office.profile)
        case .duty, .edit, .register: []
        case .lift: [context.words.liftHint]
        case .split: [context.words.splitHint]
        case .assign: [context.words.assignHint]
        case .minutes(let act, let id): context.words.hints(act, id, context.office)
        case .topic(let form): context.words.hints(form, context)
        case .plan(let act, let id): context.words.hints(act, id, context.office, at: context.now)
        case .meeting(let part, _): context.words.hints(part)
        }
    }

    /// That it would be the third about the same, before it is saved (DOMAIN §6).
    private func earlier(_ context: ScreenContext) -> [String] {
        let report = MatterReport(
            place: value(.place), category: value(.category), text: "", telephone: value(.telephone))
        let earlier = context.office.earlier(for: report, at: context.now)
        return earlier.isEmpty ? [] : [context.words.repeatNote(earlier, context.office)]
    }
}
