package import StreetModel
import TextUI

/// The files that wait for an act of community staff (待办档案): second hands, approvals, reviews, consents.
package struct DueScreen: Equatable, Sendable {
    /// What is selected; the first while that is gone.
    package private(set) var selected: Due?

    package init() {}

    /// The rows as they are now.
    package func dues(_ context: ScreenContext) -> [Due] {
        context.office.dues(for: context.me, at: context.now)
    }

    func index(in dues: [Due]) -> Int { selected.flatMap { dues.firstIndex(of: $0) } ?? 0 }

    mutating func select(_ index: Int, in dues: [Due]) {
        guard !dues.isEmpty else { return selected = nil }
        selected = dues[max(0, min(index, dues.count - 1))]
    }

    /// Enter opens the file; everything is done there.
    package mutating func update(_ command: Command, _ context: ScreenContext) -> [Step] {
        let dues = dues(context)
        let index = index(in: dues)
        let page = max(1, DueScreen.height(context) - 1)
        if let step = command.rows(page: page, of: dues.count) {
            select(index + step, in: dues)
            return []
        }
        switch command {
        case .next: select(index + 1, in: dues)
        case .open, .file:
            guard dues.indices.contains(index) else { return [.say(Toast(context.words.noDues))] }
            return [.push(.file(FileScreen(elder: dues[index].elder)))]
        case .tab, .backTab: return context.openFirstAlert
        default: return [.say(Toast(context.words.noUseHere))]
        }
        return []
    }

    /// A click opens a file.
    package mutating func click(row: Int, column: Int, _ context: ScreenContext) -> [Step] {
        if row == 2 { return context.alerts.first.map { [.openAlert($0)] } ?? [] }
        let dues = dues(context)
        let visible = visible(dues, context)
        let line = row - DueScreen.top
        guard line >= 0, line < visible.count else { return [] }
        select(visible.lowerBound + line, in: dues)
        return update(.open, context)
    }

    static let top = 3

    static func height(_ context: ScreenContext) -> Int { max(1, context.size.rows - 3 - top) }

    func visible(_ dues: [Due], _ context: ScreenContext) -> Range<Int> {
        var window = ScrollWindow()
        window.show(selected: index(in: dues), count: dues.count, height: DueScreen.height(context))
        return window.visible(count: dues.count, height: DueScreen.height(context))
    }
}
