import StreetModel

extension RegistersScreen {
    /// Selects the first place whose name or code has the text in it, opened down to it; an empty text leaves it.
    mutating func find(_ text: String, _ context: ScreenContext) {
        guard let path = match(text, context), let key = path.last else { return }
        for place in path.dropLast() { setOpen(place, true) }
        if let index = lines.firstIndex(where: { $0.key == key }) { select(index) }
        show(context)
    }

    /// The place that a text finds with all that it lies in, the root first; nil where it finds none.
    func match(_ text: String, _ context: ScreenContext) -> [PlaceKey]? {
        let text = KeyFolding.folded(text).lowercased()
        if text.isEmpty { return nil }
        for root in tree.roots {
            if let path = match(text, under: [root], context) { return path }
        }
        return nil
    }

    private func match(_ text: String, under path: [PlaceKey], _ context: ScreenContext) -> [PlaceKey]? {
        guard let key = path.last else { return nil }
        switch key {
        // People are found by the find itself, in all their readings.
        case .elder, .entrance: return nil
        case .street, .block, .community, .grid, .building: break
        }
        let name = context.words.place(key, context.office).lowercased()
        if name.contains(text) || key.code?.hasSuffix(text) ?? false { return path }
        for child in tree.children(of: key) {
            if let found = match(text, under: path + [child], context) { return found }
        }
        return nil
    }
}
