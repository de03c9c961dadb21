import StreetModel
import TextUI

extension Workbench {
    /// What earlier sessions of this person left unsaved; what is no longer in their scope is not offered.
    mutating func offer(_ drafts: [SessionDraft]) {
        guard let context, boardMeeting == nil else { return }
        let items = drafts.compactMap { draft -> DraftOffer.Item? in
            guard let subject = DraftSubject(draft), subject.isInScope(context) else { return nil }
            return DraftOffer.Item(subject: subject, draft: draft)
        }
        for item in items {
            foundDrafts[item.draft.purpose] = item.draft
            keptDrafts[item.draft.purpose] = item.draft.fields
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
        guard let context else { return [] }
        switch item.subject {
        case .form(let purpose): return fill(purpose)
        case .sheet(let grid, let slot): return push(.lateEntry(LateEntryScreen(grid: grid, slot: slot, context)))
        case .prompt(let answer):
            let effects = answer.screen(context).map { push($0) } ?? []
            ask(Prompt(answer, context))
            return effects
        }
    }

    private mutating func throwAway(_ offer: DraftOffer) -> [Effect] {
        var offer = offer
        let item = offer.items.remove(at: offer.selected)
        offer.selected = min(offer.selected, max(0, offer.items.count - 1))
        layer = offer.items.isEmpty ? nil : .drafts(offer)
        toast = Toast(session.words.draftThrownAway, .done)
        return forget(item.draft.purpose)
    }

    /// What was saved or thrown away leaves nothing behind.
    mutating func forget(_ words: [String]) -> [Effect] {
        foundDrafts[words] = nil
        guard keptDrafts.removeValue(forKey: words) != nil else { return [] }
        return [.dropDraft(words)]
    }

    /// Keeps what is being written, at most once a second, so that a key never waits for a disk.
    mutating func keepDraft() -> [Effect] {
        guard session.now.seconds != draftsKeptAt.seconds else { return [] }
        draftsKeptAt = session.now
        return lastWords()
    }

    /// Keeps what is being written as it stands: at the latest when the session ends, as the line was cut or the
    /// terminal closed.
    package mutating func lastWords() -> [Effect] {
        guard let context else { return [] }
        var effects: [Effect] = []
        for case .lateEntry(let sheet) in screens { effects += keep(sheet.draft(context), of: sheet.draftWords) }
        switch layer {
        case .form(let form): effects += keep(form.draft(context), of: form.purpose.words)
        case .prompt(let prompt, let field):
            if let words = prompt.draftWords { effects += keep(prompt.draft(field.text, context), of: words) }
        case .menu, .find, .palette, .drafts, .pin, nil: break
        }
        return effects
    }

    /// Keeps a draft, where something in it has changed since it was kept; one that is empty again goes.
    mutating func keep(_ draft: SessionDraft?, of words: [String]) -> [Effect] {
        guard session.readOnly == nil else { return [] }
        guard let draft else {
            guard keptDrafts.removeValue(forKey: words) != nil else { return [] }
            return [.dropDraft(words)]
        }
        if keptDrafts[words] == draft.fields { return [] }
        keptDrafts[words] = draft.fields
        return [.keepDraft(draft)]
    }
}

extension DraftOffer {
    /// The row of its title.
    static let top = 3
}
