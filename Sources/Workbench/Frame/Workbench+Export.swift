import StreetModel
import TextUI

extension Workbench {
    /// `E`: the forms in which what the screen shows can leave; of matters also the clearance list of a period, of a
    /// person's file the whole of it.
    mutating func offerExport(_ context: ScreenContext) {
        let words = session.words
        if let fault = session.readOnly {
            toast = Toast(words.fault(fault), .refused)
            return
        }
        if case .file(let file) = screens.last, let elder = office.elder(file.elder)?.elder {
            return offerFile(of: elder, context)
        }
        guard let export = screens.last?.export(context) else {
            toast = Toast(words.nothingToExport)
            return
        }
        var items = forms(["csv", "html", "md", "json"]) { format in
            let path = export.fileName(format, at: session.now, office.offset)
            return .export(export.document, to: path, as: export.act(format: format))
        }
        if case .matters = screens.last { items.append(Menu.Item("5", words.clearanceName, .step(.fill(.clearance)))) }
        let rows = export.document.tables.reduce(0) { $0 + $1.rows.count }
        // On a telephone the place gives way to how many rows leave and that it is kept.
        let titles = [export.document.title, export.kind.map(words.list) ?? export.document.title]
            .map { words.exportMenu($0, rows) }
        open(items, titles.first { $0.columns <= session.size.columns - 4 } ?? titles[1])
    }

    /// A paper of a meeting leaves, as it is at this moment.
    func leave(with paper: MeetingDocument, of id: String) -> [Effect] {
        guard let context, let meeting = office.meeting(id), let made = paper.made(of: meeting, context) else {
            return []
        }
        let path = made.export.fileName(made.format, at: session.now, office.offset)
        return [.export(made.export.document, to: path, as: made.export.act(format: made.format))]
    }

    /// The right to a copy: the rule says at once who may not hand one out; who sees the person masked says why.
    private mutating func offerFile(of elder: Elder, _ context: ScreenContext) {
        let words = session.words
        let export = Export.ofFile(elder, words)
        let needsReason = office.needsReason(toCopy: elder, context.me, at: session.now)
        do throws(Refusal) {
            let act = export.act(format: "md", reason: needsReason ? words.copyReason : "")
            _ = try office.decide(act, by: context.me.id, at: session.now)
        } catch {
            toast = Toast(words.refusal(error, office), .refused)
            return
        }
        let items = steps(["md", "html", "csv", "json"]) { format in
            let path = export.fileName(format, at: session.now, office.offset)
            if needsReason { return .ask(Prompt(.copyReason(elder: elder.id, to: path, format: format), context)) }
            return .effect(.exportFile(elder: elder.id, to: path, format: format, reason: ""))
        }
        open(items, words.copyMenu(elder))
    }

    private func forms(_ formats: [String], _ effect: (String) -> Effect) -> [Menu.Item] {
        steps(formats) { .effect(effect($0)) }
    }

    private func steps(_ formats: [String], _ step: (String) -> Step) -> [Menu.Item] {
        formats.enumerated().map { index, format in
            Menu.Item(Character(String(index + 1)), session.words.exportForm(format), .step(step(format)))
        }
    }

    private mutating func open(_ items: [Menu.Item], _ title: String) {
        layer = .menu(Menu(title, items + [Menu.Item("0", session.words.title(.back), .back)]))
    }
}
