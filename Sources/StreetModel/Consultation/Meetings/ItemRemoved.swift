/// An item is taken off the agenda before the meeting (item.removed); later it is concluded instead.
package struct ItemRemoved: EventBody {
    package var meeting = ""
    package var item = ""
    package var reason = ""

    package init() {}

    package static let fields: [Field<ItemRemoved>] = [
        .text("meeting", "", \.meeting, isRequired: true), .text("item", "", \.item, isRequired: true),
        .text("reason", "", \.reason, isPrivate: true),
    ]
}
