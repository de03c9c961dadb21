import StreetModel
import TextUI

extension Workbench {
    /// Keys before anybody has signed in.
    mutating func takeSignIn(_ input: Input) -> [Effect] {
        toast = nil
        let size = session.size
        if case .text(let character) = input, let digit = Int(String(KeyFolding.folded(character))), digit > 0 {
            if let person = signIn.person(digit: digit, size) { return [.enter(staff: person.id)] }
            toast = Toast(session.words.noUseHere)
            return []
        }
        if case .mouse(let action, let row, _) = input { return clickSignIn(action, row: row) }
        let page = signIn.area(size).size.rows
        switch KeyTable.command(for: input, in: .signIn) {
        case .up: signIn.selected -= 1
        case .down: signIn.selected += 1
        case .pageUp: signIn.selected -= page
        case .pageDown, .next, .more: signIn.selected += page
        case .home: signIn.selected = 0
        case .end: signIn.selected = signIn.people.count - 1
        case .open:
            guard signIn.people.indices.contains(signIn.selected) else { return [] }
            return [.enter(staff: signIn.people[signIn.selected].id)]
        case .language: session.words = session.words.inOtherLanguage
        case .repaint: return [.repaint]
        case .close, .back: return [.leave]
        case .cancel:
            if isLeaving { return [.leave] }
            isLeaving = true
            toast = Toast(session.words.cancelAgain)
        default: toast = Toast(session.words.noUseHere)
        }
        signIn.selected = min(max(0, signIn.selected), max(0, signIn.people.count - 1))
        signIn.scroll = signIn.window(size)
        return []
    }

    private mutating func clickSignIn(_ action: MouseAction, row: Int) -> [Effect] {
        switch action {
        case .wheelUp: signIn.selected = max(0, signIn.selected - 1)
        case .wheelDown: signIn.selected = max(0, min(signIn.people.count - 1, signIn.selected + 1))
        case .press:
            let area = signIn.area(session.size)
            let index = signIn.window(session.size).first + row - area.row
            guard area.rows.contains(row), signIn.people.indices.contains(index) else { return [] }
            return [.enter(staff: signIn.people[index].id)]
        }
        return []
    }
}
