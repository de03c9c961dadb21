/// What follows from an item: owner, day and measure, or the reason why nothing does (followUp.set).
///
/// With an owner a ``Matter`` of kind resolution is opened; its report's link is ``link``.
package struct FollowUpSet: EventBody {
    package var meeting = ""
    package var item = ""
    /// The number of the entry that opened the ballot it rests on; 0 for none.
    package var ballot = 0
    /// The staff number of who does it; empty where nothing follows.
    package var owner = ""
    package var due: Day?
    /// The code of the place it is done in.
    package var place = ""
    package var measure = ""
    /// Why nothing follows.
    package var reason = ""

    package init() {}

    package static let fields: [Field<FollowUpSet>] = [
        .text("meeting", "", \.meeting, isRequired: true), .text("item", "", \.item, isRequired: true),
        .number("ballot", "", \.ballot, in: 0...Int.max), .text("owner", "", \.owner), .day("due", "", \.due),
        .text("place", "", \.place), .text("measure", "", \.measure), .text("reason", "", \.reason, isPrivate: true),
    ]

    /// What its matter's report links to: "meeting item ballot".
    package var link: String { "\(meeting) \(item) \(ballot)" }
}
