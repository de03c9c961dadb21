/// The clock of an agenda item is started, paused, resumed or stopped, or its minutes are lengthened (item.timed).
///
/// The clock is these facts, never a ticking counter: it survives a kill and runs negative into overtime (DOMAIN §5).
package struct ItemTimed: EventBody {
    /// What happens to the clock.
    package enum Mark: String, Choice, Hashable {
        case started, paused, resumed, stopped, extended, skipped

        package var word: String { rawValue }
        package var names: [String] { [] }
    }

    package var meeting = ""
    package var item = ""
    package var mark = Mark.started
    /// For ``Mark/extended``.
    package var minutes = 0

    package init() {}

    package static let fields: [Field<ItemTimed>] = [
        .text("meeting", "", \.meeting, isRequired: true), .text("item", "", \.item, isRequired: true),
        .choice("mark", "", \.mark), .number("minutes", "", \.minutes, in: 0...1_440),
    ]
}
