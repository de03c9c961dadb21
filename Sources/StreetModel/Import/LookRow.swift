/// One look of a file: what somebody saw at a window, long ago or this morning.
package struct LookRow: Hashable, Sendable {
    package var line: Int
    package var day: Day
    package var time: TimeOfDay
    /// 时段; nil where the row does not say.
    package var half: Half?
    package var elder: String
    /// nil where it could not be made out (看不清).
    package var seen: Seen?
    /// The staff number of who looked.
    package var looker: String
    /// The remark, with the channel before it where that was not the eye.
    package var note: String

    package init(
        line: Int, day: Day, time: TimeOfDay, half: Half? = nil, elder: String, seen: Seen?, looker: String = "",
        note: String = ""
    ) {
        self.line = line
        self.day = day
        self.time = time
        self.half = half
        self.elder = elder
        self.seen = seen
        self.looker = looker
        self.note = note
    }
}
