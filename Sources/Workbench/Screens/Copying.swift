import StreetModel

/// What `y` copies where a person is selected: the same on the round and on the facade.
enum Copying {
    /// Copies who and where; the toast shows it for terminals that cannot copy.
    static func person(_ id: String?, _ context: ScreenContext) -> [Step] {
        guard let elder = id.flatMap({ context.office.elder($0)?.elder }) else {
            return [.say(Toast(context.words.chooseSomeone))]
        }
        let text = "\(context.words.name(elder)) \(context.words.address(elder, context.office))"
        return [.effect(.copy(text)), .say(Toast(context.words.copied(text), .done))]
    }
}
