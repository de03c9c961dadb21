import StreetModel

extension Workbench {
    /// Somebody was out without notice: the absence is offered with its dates filled in, and Enter saves it.
    mutating func offerAbsence(after entries: [Entry]) {
        guard layer == nil, let context, case .matterStepped(let step)? = entries.first?.event,
            step.step == .handled, step.cause == .outWithoutNotice,
            let elder = office.matter(step.matter)?.elder, let record = office.elder(elder),
            record.absence(on: context.today) == nil
        else { return }
        var form = Form(.absence(elder: elder, through: context.today), context)
        form.select(form.fields.count)
        layer = .form(form)
    }
}
