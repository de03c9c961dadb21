/// A big meeting while it is held: ninety members, twenty items, two hundred speeches (issue 5, line 6).
enum MeetingFigures {
    static func measure(_ ground: Ground) throws(BenchFault) -> [Figure] {
        let desk = try ground.copy("meeting")
        try MadeMeeting(desk).hold()
        let command = ground.workbench(desk, as: Ground.supervisor)
        // Rows up and down in each of its panes.
        let keys = ["j", "j", "k", "\t", "j", "k", "\t", "\u{1B}[B", "\u{1B}[A", "\t"]
        return [try ScreenFigures.keys(command, "a meeting of ninety", opening: MadeMeeting.shows, keys: keys)]
    }
}
