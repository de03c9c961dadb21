/// A file of past looks, read as far as that needs no register.
package struct LookSheet: Hashable, Sendable {
    package var file: String
    package var columns: [ImportColumn]
    package var rows: [LookRow]

    package init(file: String, columns: [ImportColumn], rows: [LookRow]) {
        self.file = file
        self.columns = columns
        self.rows = rows
    }
}

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

/// What tells one look from another: whom it was for, and the second.
package struct LookKey: Hashable, Sendable {
    package var elder: String
    package var second: Int64

    package init(elder: String, second: Int64) {
        self.elder = elder
        self.second = second
    }

    /// The key of a look that a book has.
    package init(_ check: CheckRecorded) {
        self.init(elder: check.elder, second: check.observed.seconds)
    }
}
