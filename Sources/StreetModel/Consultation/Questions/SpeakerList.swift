/// Who speaks, who waits and who spoke how much, on one item (DOMAIN §5).
package struct SpeakerList: Hashable, Sendable {
    /// Somebody on the list, or in the room.
    package struct Row: Hashable, Sendable {
        /// The number on the roll.
        package var member: Int
        /// The number of the speech; 0 for somebody who is in the room and not on the list.
        package var speech = 0
        package var manner = SpeechMarked.Manner.speech
        /// 次 and 累计: turns and seconds on this item. A question counts its time and no turn, a point of order neither.
        package var turns = 0
        package var seconds = 0
        /// The same in the whole meeting.
        package var meetingTurns = 0
        package var meetingSeconds = 0
        /// 荐: whom the chair may take next.
        package var isSuggested = false
    }

    package var item = ""
    /// Whoever has the floor.
    package var speaking: Row?
    /// Whom a question or point of order has interrupted, the last one first.
    package var interrupted: [Row] = []
    /// Points of order first, then questions, then the queue.
    package var waiting: [Row] = []
    /// Everybody else in the room who may speak, by number.
    package var others: [Row] = []
    package var isClosed = false
}
