import StreetModel
import Testing

/// The agenda before and after the notice: places, levels, numbers (DOMAIN §5).
struct MeetingAgendaTests {
    /// Items stand in the order in which they came, and move where they are put; the others make room.
    @Test(arguments: [
        ("甲", 3, ["1 乙", "2 丙", "3 甲", "4 丁"]), ("丁", 1, ["1 丁", "2 甲", "3 乙", "4 丙"]),
        ("乙", 3, ["1 甲", "2 丙", "3 乙", "4 丁"]), ("丙", 99, ["1 甲", "2 乙", "3 丁", "4 丙"]),
    ])
    func moved(_ title: String, to place: Int, agenda: [String]) {
        var room = four()
        #expect(room.change(room.key(title)) { $0.position = place } == nil)
        #expect(room.agenda == agenda)
    }

    /// A move is one act: taking it back gives every item its place again.
    @Test func movedBack() throws {
        var room = four()
        var body = try #require(room.state.items[room.key("丁")]).placing
        (body.replaces, body.position) = (room.state.items[room.key("丁")]?.placedBy ?? 0, 1)
        let entries = try room.act(.itemPlaced(body))
        #expect(entries.count == 4)
        try room.street.act(room.office.undo(of: entries), at: room.now, by: Street.communityStaff)
        #expect(room.agenda == ["1 甲", "2 乙", "3 丙", "4 丁"])
    }

    /// Two levels: an item goes under one of the first level that it is not itself and that it has none under.
    @Test func levels() {
        var room = four()
        let (first, second, third) = (room.key("甲"), room.key("乙"), room.key("丙"))
        #expect(room.change(second) { $0.parent = first } == nil)
        #expect(room.item("戊", under: first) == nil)
        #expect(room.agenda == ["1 甲", "1.1 乙", "1.2 戊", "2 丙", "3 丁"])
        #expect(room.change(third) { $0.parent = second } == .consultation(.planning(.onlyTwoLevels)))
        #expect(room.change(first) { $0.parent = third } == .consultation(.planning(.onlyTwoLevels)))
        #expect(room.change(third) { $0.parent = third } == .consultation(.planning(.onlyTwoLevels)))
        #expect(room.change(third) { $0.parent = "i0" } == .consultation(.planning(.unknownItem("i0"))))
        #expect(room.remove(first) == .consultation(.planning(.hasItemsUnder(title: "甲"))))
        #expect(room.change(second) { ($0.parent, $0.position) = ("", 1) } == nil)
        #expect(room.agenda == ["1 乙", "2 甲", "2.1 戊", "3 丙", "4 丁"])
        #expect(room.remove(third) == nil)
        #expect(room.change(room.key("丁")) { $0.title = "丁二" } == nil)
        #expect(room.agenda == ["1 乙", "2 甲", "2.1 戊", "3 丁二"])
    }

    /// What an item says: a title or a topic that has one, minutes within a day, an item somebody just read.
    @Test func values() {
        var room = four()
        #expect(room.item(" ") == .consultation(.field("title", .missing)))
        #expect(room.item("戊", -1) == .consultation(.field("minutes", .outOfRange(0, 1_440))))
        #expect(room.item("戊", 0) == nil)
        #expect(room.change(room.key("甲")) { _ in } == .alreadySo)
        #expect(
            room.change(room.key("甲")) { $0.replaces = 1 }
                == .consultation(.planning(.itemOvertaken(title: "甲", staff: Street.communityStaff))))
        #expect(room.change(room.key("甲")) { $0.presenter = "程守义" } == nil)
    }

    /// A topic stands once, is open, and is of the place or the street's.
    @Test func topics() {
        var room = PreparedMeeting()
        for (id, place) in [("T1", Street.book), ("T2", Street.code), ("T3", "990101001002")] {
            var topic = TopicRaised()
            (topic.id, topic.place, topic.title) = (id, place, "题目\(id)")
            room.street.write(.consultation(.topic(.raised(topic))), at: room.now, book: place)
        }
        #expect(room.item("", topic: "T1") == nil)
        #expect(room.item("街道的", topic: "T2") == nil)
        #expect(room.agenda == ["1 题目T1", "2 街道的"])
        #expect(room.item("", topic: "T1") == .consultation(.planning(.topicTwice("T1"))))
        #expect(room.item("", topic: "T3") == .consultation(.planning(.topicElsewhere("T3"))))
        #expect(room.item("", topic: "T9") == .consultation(.unknownTopic("T9")))
        #expect(room.remove(room.key("题目T1")) == nil)
        var closed = TopicClosed()
        closed.topic = "T1"
        room.street.write(.consultation(.topic(.closed(closed))), at: room.now)
        #expect(room.item("", topic: "T1") == .consultation(.topicIsOver("T1")))
    }

    /// After the notice numbers, places and topics stay; what is new is late and has its own series.
    @Test func frozen() {
        var room = four()
        let (first, second) = (room.key("甲"), room.key("乙"))
        #expect(room.change(second) { $0.parent = first } == nil)
        #expect(room.roll(Member.voters(1...5)) == nil)
        #expect(room.step(.published) == nil)
        #expect(room.item("噪声公约") == nil)
        #expect(room.item("自行车棚") == nil)
        #expect(room.agenda == ["1 甲", "1.1 乙", "2 丙", "3 丁", "L1 噪声公约", "L2 自行车棚"])
        #expect(room.item("其他", under: first) == .consultation(.planning(.lateStandsAlone)))
        for title in ["丙", "噪声公约"] {
            let key = room.key(title)
            #expect(room.remove(key) == .consultation(.planning(.isFrozen(title: title))))
            #expect(room.change(key) { $0.position = 9 } == .consultation(.planning(.isFrozen(title: title))))
            #expect(room.change(key) { $0.topic = "T1" } == .consultation(.planning(.isFrozen(title: title))))
            #expect(room.change(key) { $0.minutes = 15 } == nil)
        }
        #expect(room.state.items[room.key("丙")]?.frozenNumber == "2")
        #expect(room.state.items[room.key("自行车棚")]?.frozenNumber == "L2")
    }

    /// Taking the notice back thaws the agenda.
    @Test func thawed() throws(Refusal) {
        var room = four()
        #expect(room.roll(Member.voters(1...5)) == nil)
        var body = MeetingStepped()
        body.meeting = PreparedMeeting.id
        let entries = try room.act(.stepped(body))
        #expect(room.remove(room.key("甲")) == .consultation(.planning(.isFrozen(title: "甲"))))
        try room.street.act(room.office.undo(of: entries), at: room.now, by: Street.communityStaff)
        #expect(room.state.stage == .preparing)
        #expect(room.remove(room.key("甲")) == nil)
        #expect(room.agenda == ["1 乙", "2 丙", "3 丁"])
    }

    private func four() -> PreparedMeeting {
        var room = PreparedMeeting()
        for title in ["甲", "乙", "丙", "丁"] { room.item(title) }
        return room
    }
}

extension PreparedMeeting {
    mutating func remove(_ key: String) -> Refusal? {
        var body = ItemRemoved()
        (body.meeting, body.item) = (Self.id, key)
        do throws(Refusal) { try act(.itemRemoved(body)) } catch { return error }
        return nil
    }
}
