/// The big board of a meeting: large clocks and words for everybody in the room, to be looked at and not worked on.
package struct BigBoardScreen: Equatable, Sendable {
    package let meeting: String

    package init(meeting: String) {
        self.meeting = meeting
    }
}
