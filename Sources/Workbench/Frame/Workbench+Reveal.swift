import StreetModel

extension Workbench {
    /// It is kept who sees what and why: now it is shown, and fades by itself (DOMAIN §7).
    mutating func shown(_ shown: FieldShown) {
        guard let field = PersonField(rawValue: shown.field) else { return }
        let seconds = office.profile.privacy.shownSeconds
        let masked = context
        session.words.reader.shown.append(
            Reader.Shown(elder: shown.elder, field: field, until: session.now + seconds))
        if case .file(var file) = screens.last, let masked, let context {
            file.bringIntoView(whatDiffersFrom: masked, in: context)
            screens[screens.count - 1] = .file(file)
        }
        toast = Toast(session.words.isShown(field, seconds: seconds), .done)
    }

    /// Masks again what has been shown for long enough, and all of it where the person's file is left.
    mutating func endShown() {
        if session.words.reader.shown.isEmpty { return }
        guard case .file(let file) = screens.last, lock == nil else { return hideShown() }
        session.words.reader.shown.removeAll { $0.until <= session.now || $0.elder != file.elder }
    }

    /// Masks everything again.
    mutating func hideShown() { session.words.reader.shown = [] }
}
