import StreetModel

/// Lifting everyone one level for some days, or ending that: the supervisor's switch (DOMAIN §2).
struct LiftChoice {
    private let context: ScreenContext

    init(_ context: ScreenContext) {
        self.context = context
    }

    /// The form where nobody is lifted, else the question whether it ends; who may not is told so.
    var steps: [Step] {
        let words = context.words
        switch context.me.role {
        case .gridWorker, .communityStaff:
            return [.refuse(.needsRole(.supervisor))]
        case .supervisor, .administrator: break
        }
        guard let ending = context.office.liftEnding(at: context.now),
            let lift = context.office.street.lifts.first(where: { $0.number == ending.replaces })?.body
        else { return [.fill(.lift)] }
        return [
            .menu(
                Menu(
                    words.liftLine(lift),
                    [
                        Menu.Item("0", words.liftKeeps, .back),
                        Menu.Item("4", words.liftEnded, .step(.record(.desk(.careLifted(ending))))),
                    ]))
        ]
    }
}
