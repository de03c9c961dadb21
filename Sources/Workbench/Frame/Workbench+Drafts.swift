import StreetModel
import TextUI

extension Workbench {
    /// What earlier sessions of this person left unsaved; what is no longer in their scope is not offered.
    mutating func offer(_ drafts: [SessionDraft]) {
        guard let context else { return }
        let items = drafts.compactMap { draft -> DraftOffer.Item? in
            guard let purpose = FormPurpose(words: draft.purpose), purpose.isInScope(context) else { return nil }
            return DraftOffer.Item(purpose: purpose, draft: draft)
        }
        for item in items {
            foundDrafts[item.purpose] = item.draft
            keptDrafts[item.purpose] = item.draft.fields
        }
        if layer == nil, !items.isEmpty { layer = .drafts(DraftOffer(items)) }
    }

    /// Keys while the drafts are offered: Enter goes on with one, x twice throws it away, Esc leaves them for later.
    mutating func take(_ input: Input, in offer: DraftOffer) -> [Effect] {
        var offer = offer
        let wasAsking = offer.isAsking
        offer.isAsking = false
        switch input {
        case .key(.escape): layer = nil
        case .key(.up), .mouse(.wheelUp, _, _): offer.selected = max(0, offer.selected - 1)
        case .key(.down), .mouse(.wheelDown, _, _): offer.selected = min(offer.items.count - 1, offer.selected + 1)
        case .key(.enter): return goOn(with: offer.items[offer.selected])
        case .mouse(.press, let row, _):
            let index = row - DraftOffer.top - 1
            if offer.items.indices.contains(index) { return goOn(with: offer.items[index]) }
        case .text(let character):
            let folded = KeyFolding.folded(character)
            if let digit = folded.wholeNumberValue, digit > 0, offer.items.indices.contains(digit - 1) {
                return goOn(with: offer.items[digit - 1])
            }
            switch folded {
            case "0", "q": layer = nil
            case "j": offer.selected = min(offer.items.count - 1, offer.selected + 1)
            case "k": offer.selected = max(0, offer.selected - 1)
            case "x" where wasAsking: return throwAway(offer)
            case "x":
                offer.isAsking = true
                toast = Toast(session.words.throwAwayAgain("x"), .refused)
            default: toast = Toast(session.words.chooseByDigit)
            }
        case .key, .paste: toast = Toast(session.words.chooseByDigit)
        case .resize: break
        }
        if layer != nil { layer = .drafts(offer) }
        return []
    }

    private mutating func goOn(with item: DraftOffer.Item) -> [Effect] {
        layer = nil
        return fill(item.purpose)
    }

    private mutating func throwAway(_ offer: DraftOffer) -> [Effect] {
        var offer = offer
        let item = offer.items.remove(at: offer.selected)
        offer.selected = min(offer.selected, max(0, offer.items.count - 1))
        layer = offer.items.isEmpty ? nil : .drafts(offer)
        toast = Toast(session.words.draftThrownAway, .done)
        return forget(item.purpose)
    }

    /// A form that was saved or thrown away leaves nothing behind.
    mutating func forget(_ purpose: FormPurpose) -> [Effect] {
        drafts[purpose] = nil
        foundDrafts[purpose] = nil
        guard keptDrafts.removeValue(forKey: purpose) != nil else { return [] }
        return [.dropDraft(purpose.words)]
    }

    /// Keeps what is being written, at most once a second, so that a key never waits for a disk.
    mutating func keepDraft() -> [Effect] {
        guard case .form(let form) = layer, let context, session.now.seconds != draftsKeptAt.seconds else { return [] }
        draftsKeptAt = session.now
        return keep(form, context)
    }

    /// Keeps a form as it stands, where something in it has changed since it was kept.
    mutating func keep(_ form: Form, _ context: ScreenContext) -> [Effect] {
        guard session.readOnly == nil else { return [] }
        guard let draft = form.draft(context) else {
            guard keptDrafts.removeValue(forKey: form.purpose) != nil else { return [] }
            return [.dropDraft(form.purpose.words)]
        }
        if keptDrafts[form.purpose] == draft.fields { return [] }
        keptDrafts[form.purpose] = draft.fields
        return [.keepDraft(draft)]
    }

    /// What is still to be kept when the session ends with a form open: the line was cut, or the terminal closed.
    package mutating func lastWords() -> [Effect] {
        guard case .form(let form) = layer, let context else { return [] }
        return keep(form, context)
    }
}

extension DraftOffer {
    /// The row of its title.
    static let top = 3
}
