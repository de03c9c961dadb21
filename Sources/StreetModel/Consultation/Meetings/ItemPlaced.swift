/// A place on a meeting's agenda is set, new or changed (item.placed): a topic and its slot are two things (DOMAIN §5).
package struct ItemPlaced: EventBody {
    package var meeting = ""
    /// The item's key within its meeting; empty makes one ("i" and the number of the entry).
    package var item = ""
    /// The number of the entry that placed it before, as its writer saw it; 0 for a new one.
    package var replaces = 0
    /// The key of the item it belongs under; empty on the first level.
    package var parent = ""
    /// The topic it points to; empty for none (a report, an opening).
    package var topic = ""
    package var title = ""
    package var minutes = 0
    /// Its place within its level, from 1; asked for with 0 the last one, and for an item that is there its own.
    package var position = 0
    /// Came after the notice: has a number of its own series (补1).
    package var isLate = false
    /// What the law leaves to the owners (Civil Code art. 278): said on the live screen.
    package var isForOwners = false
    package var presenter = ""

    /// Asks for everything that is open to come onto the agenda, as one act; never written.
    package var asksForDrafts = false

    package init() {}

    /// The minutes that an item may be given.
    package static let lengths = 0...1_440

    /// What drafts the agenda of a meeting.
    package static func drafts(for meeting: String) -> ItemPlaced {
        var body = ItemPlaced()
        (body.meeting, body.asksForDrafts) = (meeting, true)
        return body
    }

    package static let fields: [Field<ItemPlaced>] = [
        .text("meeting", "", \.meeting, isRequired: true), .text("item", "", \.item),
        .number("replaces", "", \.replaces, in: 0...Int.max), .text("parent", "", \.parent),
        .text("topic", "", \.topic), .text("title", "", \.title, isRequired: true),
        .number("minutes", "", \.minutes, in: lengths), .number("position", "", \.position, in: 0...100_000),
        .flag("late", "", \.isLate), .flag("owners", "", \.isForOwners),
        .text("presenter", "", \.presenter, isPrivate: true),
    ]
}
