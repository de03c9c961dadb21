import StreetModel

extension Workbench {
    /// Shows what files would do, in place of a preview that stands already.
    mutating func show(_ reading: ImportReading, isStale: Bool) -> [Effect] {
        guard let context else { return [] }
        if case .imports = screens.last { screens.removeLast() }
        if isStale { toast = Toast(session.words.importStale, .refused) }
        return push(.imports(ImportScreen(reading, context)))
    }

    /// Asks for the path, where the person may import at all (DOMAIN §7).
    mutating func beginImport(_ context: ScreenContext) {
        do throws(Refusal) {
            try office.mayBeginImport(by: context.me.id)
            ask(Prompt(.importPath, context))
        } catch {
            refuse(error)
        }
    }
}
