import StreetModel

extension Gallery {
    private static let time = at("14:05")

    /// What is refused of something in a meeting; nil where the rules agree.
    private static func asked(_ input: String, _ street: Street, _ act: (inout Street) throws -> Void) -> [Found] {
        var copy = street
        do {
            try act(&copy)
        } catch {
            return Found.of(input, error as? Refusal, in: street)
        }
        return []
    }

    /// A meeting that is held.
    static func hall() throws -> [Found] {
        try stages() + attendance() + items() + speeches()
    }

    private static func stages() throws -> [Found] {
        let running = try Street.hall()
        let waiting = try Street.hall(here: Array(1...4), isRunning: false)
        let empty = try Street.hall(items: 0, isRunning: false)
        let full = try Street.hall(isRunning: false)
        var published = Street()
        published.adoptRules()
        published.callMeeting()
        published.step(.published, at: at("19 10:00"))
        var missing = running
        for number in [1, 2] { try missing.attend(.left, number, at("14:02")) }
        let motion = try missing.move("甲", at("14:03"))
        return asked("an outcome before the meeting has begun", full) { try $0.conclude(.noted, at("14:00")) }
            + asked("somebody signs in before sign-in is open", published) { try $0.attend(.signedIn, 1, at("13:50")) }
            + asked("a meeting that runs is started", running) { try $0.stage(.started, at("14:01")) }
            + asked("sign-in is opened the day before", published) { try $0.stage(.signingIn, at("20 23:59")) }
            + asked("a meeting without an agenda is started", empty) { try $0.stage(.started, at("14:00")) }
            + asked("a meeting is started without a quorum", waiting) { try $0.stage(.started, at("14:00")) }
            + asked("a ballot without a quorum", missing) { _ = try $0.open(motion, at("14:04")) }
            + asked("a meeting with a quorum is declared failed", full) { try $0.stage(.failed, at("14:20")) }
            + asked("a meeting is declared failed before its time", waiting) { try $0.stage(.failed, at("13:59:59")) }
            + asked("a meeting is lengthened by no minutes", running) {
                try $0.stage(.extended, minutes: 0, at("14:02"))
            }
            + asked("a meeting is closed with an item open", running) { try $0.stage(.closed, at("14:05")) }
    }

    private static func attendance() throws -> [Found] {
        var street = try Street.hall { $0.proxiesEach = 1 }
        var found =
            asked("a number that is not on the roll", street) { try $0.attend(.signedIn, 99, time) }
            + asked("somebody signs in twice", street) { try $0.attend(.signedIn, 1, time) }
            + asked("somebody leaves who is not here", street) { try $0.attend(.left, 9, time) }
            + asked("somebody returns who never came", street) { try $0.attend(.returned, 9, time) }
            + asked("a proxy for oneself", street) { try $0.attend(.proxied, 9, holder: 9, time) }
            + asked("a proxy for an attendant", street) { try $0.attend(.proxied, 9, holder: 11, time) }
            + asked("a proxy ends that was never given", street) { try $0.attend(.proxyEnded, 9, time) }
        try street.attend(.proxied, 9, holder: 1, at("14:01"))
        found += asked("a second proxy for one who holds one", street) { try $0.attend(.proxied, 10, holder: 1, time) }
        found += asked("a proxy for one who gave the own vote away", street) {
            try $0.attend(.proxied, 10, holder: 9, time)
        }
        try street.attend(.recused, 2, item: "i1", at("14:02"))
        found += asked("somebody stands back from an item twice", street) {
            try $0.attend(.recused, 2, item: "i1", time)
        }
        found += asked("somebody stands back no longer who never did", street) {
            try $0.attend(.recusalEnded, 3, item: "i1", time)
        }
        return found
    }

    private static func items() throws -> [Found] {
        var street = try Street.hall()
        try street.time(.started, "i1", at("14:01"))
        var found =
            asked("an item is started that is on", street) { try $0.time(.started, "i1", time) }
            + asked("an item is resumed that is not paused", street) { try $0.time(.resumed, "i1", time) }
            + asked("an item is paused that is not on", street) { try $0.time(.paused, "i2", time) }
            + asked("agreed, and not on what", street) { try $0.conclude(.agreed, text: " ", time) }
        var paused = street
        try paused.time(.paused, "i1", at("14:02"))
        found += asked("an item is paused twice", paused) { try $0.time(.paused, "i1", time) }
        let motion = try street.move("甲", at("14:02"))
        found += asked("agreed on a motion that nobody has voted on", street) {
            try $0.conclude(.agreed, text: "甲", time)
        }
        let ballot = try street.open(motion, at("14:03"))
        try street.settle(ballot, of: motion, 5, 1, 0, at("14:04"))
        found += asked("rejected, though the motion was carried", street) { try $0.conclude(.rejected, time) }
        try street.conclude(.agreed, text: "甲", at("14:05"))
        found += asked("an item that has an outcome is started again", street) {
            try $0.time(.started, "i1", at("14:06"))
        }
        var followUp = FollowUpSet()
        (followUp.meeting, followUp.item, followUp.ballot, followUp.reason) = ("H1", "i1", ballot, "不另立项")
        (followUp.owner, followUp.due, followUp.measure) = (Street.communityStaff, november(28), "甲")
        followUp.place = Street.grid
        followUp.reason = ""
        try street.hold(.followUp(followUp), at("14:06"))
        let outcome = street.meeting.state.items["i1"]?.conclusion?.number ?? 0
        return found
            + asked("an outcome is changed that somebody follows up", street) {
                var body = ItemConcluded()
                (body.meeting, body.item, body.outcome, body.replaces) = ("H1", "i1", .rejected, outcome)
                try $0.hold(.concluded(body), at("14:09"))
            }
    }

    private static func speeches() throws -> [Found] {
        var street = try Street.hall { $0.speechTurns = 1 }
        try street.time(.started, "i1", at("14:00"))
        var found =
            asked("an observer asks to speak", street) { try $0.queue(12, time) }
            + asked("a speech that is not there", street) { try $0.speech(.started, 1, time) }
            + asked("the list is opened that is open", street) { try $0.speech(.listOpened, 0, time) }
        let first = try street.queue(1, at("14:01"))
        found += asked("somebody is put on the list twice", street) { try $0.queue(1, time) }
        found += asked("a speech is paused before it has begun", street) { try $0.speech(.paused, first, time) }
        try street.speech(.started, first, at("14:02"))
        found += asked("a speech is started that has begun", street) { try $0.speech(.started, first, time) }
        found += asked("a speech is resumed that is not paused", street) { try $0.speech(.resumed, first, time) }
        try street.speech(.paused, first, at("14:03"))
        found += asked("a speech is paused twice", street) { try $0.speech(.paused, first, time) }
        try street.speech(.finished, first, at("14:04"))
        found += asked("somebody has had the turns of an item", street) { try $0.queue(1, time) }
        try street.speech(.listClosed, 0, at("14:04"))
        return found + asked("somebody asks to speak when the list is closed", street) { try $0.queue(2, time) }
    }

    /// Motions and ballots.
    static func motions() throws -> [Found] {
        var street = try Street.hall()
        let motion = try street.move("甲", at("14:01"))
        let other = try street.move("乙", at("14:01"))
        let listed = try street.move("丙", options: ["一", "二"], at("14:01"))
        func withdrawn(_ motion: String) -> MeetingEvent {
            var body = MotionPut()
            (body.meeting, body.item, body.withdraws) = ("H1", "i1", motion)
            return .motion(body)
        }
        func opened(_ input: String, _ change: @escaping (inout BallotMarked) -> Void) -> [Found] {
            asked(input, street) { _ = try $0.open(motion, time, change: change) }
        }
        var found =
            asked("a ballot on a motion that is not there", street) { _ = try $0.open("m1", time) }
            + asked("a choice with one option", street) { _ = try $0.move("丁", options: ["一", "一"], time) }
            + asked("a motion with options is voted yes or no", street) { _ = try $0.open(listed, time) }
            + opened("a threshold of 3/2") { ($0.over, $0.of) = (3, 2) }
            + opened("owners are the base, and nobody said how many") { $0.base = .owners }
            + opened("three owners, and the roll has more") { ($0.base, $0.owners) = (.owners, 3) }
            + opened("more owners than there can be") { ($0.base, $0.owners) = (.owners, Int.max) }
            + opened("a ballot by area as a show of hands") { ($0.base, $0.area) = (.area, 10_000_000) }
            + opened("a whole area smaller than the roll's") { ($0.base, $0.area, $0.kind) = (.area, 1, .rollCall) }
        var amended = street
        _ = try amended.move("改", amends: motion, at("14:02"))
        found += asked("a motion is voted before its amendment", amended) { _ = try $0.open(motion, time) }
        var called = street
        let roll = try called.open(motion, as: .rollCall, at("14:02"))
        found += asked("counts in a roll call", called) { try $0.mark(.counted, roll, of: motion, time) { $0.yes = 3 } }
        let ballot = try street.open(motion, at("14:02"))
        found +=
            asked("a second ballot while one is open", street) { _ = try $0.open(other, time) }
            + asked("a ballot is closed that nobody counted", street) { try $0.mark(.closed, ballot, of: motion, time) }
            + asked("a ballot is announced that is not closed", street) {
                try $0.mark(.announced, ballot, of: motion, time)
            }
            + asked("a single voice in a show of hands", street) {
                try $0.mark(.voted, ballot, of: motion, time) { ($0.member, $0.voice) = (1, .yes) }
            }
            + asked("more votes than voters", street) { try $0.mark(.counted, ballot, of: motion, time) { $0.yes = 7 } }
        try street.mark(.counted, ballot, of: motion, at("14:03")) { ($0.yes, $0.no) = (5, 1) }
        try street.mark(.closed, ballot, of: motion, at("14:03"))
        found += asked("a motion is withdrawn whose ballot waits", street) { try $0.hold(withdrawn(motion), time) }
        try street.mark(.announced, ballot, of: motion, at("14:04"))
        found +=
            asked("a result is announced twice", street) { try $0.mark(.announced, ballot, of: motion, time) }
            + asked("votes are counted when no ballot is open", street) {
                try $0.mark(.counted, ballot, of: motion, time)
            }
            + asked("a motion that was carried is voted again", street) { _ = try $0.open(motion, time) }
        var lost = street
        let second = try lost.open(other, at("14:04"))
        try lost.settle(second, of: other, 1, 5, 0, at("14:04"))
        found += asked("a motion that was voted down is withdrawn", lost) { try $0.hold(withdrawn(other), time) }
        try street.hold(withdrawn(other), at("14:04"))
        found += asked("a motion that was withdrawn is voted", street) { _ = try $0.open(other, time) }
        let choice = try street.open(listed, as: .choice, at("14:04")) { $0.choose = 1 }
        return found
            + asked("one count for two options", street) {
                try $0.mark(.counted, choice, of: listed, time) { $0.counts = [1] }
            }
    }
}
