import StreetModel

extension Workbench {
    /// Older days of a person were read: the file takes them in, and asks for more where it shows a whole year.
    mutating func take(_ part: FileHistory.Part) -> [Effect] {
        guard let context else { return [] }
        var effects: [Effect] = []
        for index in screens.indices {
            guard case .file(var screen) = screens[index] else { continue }
            let steps = screen.take(part, context)
            screens[index] = .file(screen)
            effects += carry(out: steps)
        }
        return effects
    }
}
