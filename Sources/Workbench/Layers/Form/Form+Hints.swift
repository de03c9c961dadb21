import StreetModel

extension Form {
    /// What is good to know while the form is filled: sentences below it.
    func hints(_ context: ScreenContext) -> [String] {
        switch purpose {
        case .open: []
        case .step(.merged, _): [context.words.mergedHint]
        case .step(.parked, _): [context.words.parkedHint]
        case .step(.excluded, _): [context.words.excludedHint]
        case .step(.confirmed, _): [context.words.confirmedHint]
        case .step: []
        case .absence: [context.words.absenceHint(context.office.profile)]
        case .duty: []
        }
    }
}
