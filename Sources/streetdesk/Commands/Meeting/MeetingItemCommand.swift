internal import ArgumentParser
import StreetModel
import Workbench

/// Puts an item on the agenda, or changes one.
struct MeetingItemCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "item", abstract: "加议程或改议程 · puts an item on the agenda, or changes one")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Argument(help: "已有议程的编号, 不写是新加 · the number of an item that is there (else a new one)") var item: String?
    @Option(help: "名称 · the title") var title: String?
    @Option(help: "议题号 · the topic") var topic: String?
    @Option(help: "分钟 · how many minutes it has") var minutes: Int?
    @Option(help: "主讲人 · who presents it") var presenter: String?
    @Option(help: "归入哪一项, 写 0 是移出 · the item it stands under; 0 for none") var under: String?
    @Option(help: "在本级第几 · its place within its level, from 1") var position: Int?
    @Flag(help: "依法须业主表决 · by law the owners vote on it") var owners = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if item == nil && title == nil && topic == nil { throw ValidationError("--title | --topic") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        let found = try counter.meeting(meeting)
        var body = ItemPlaced()
        if let item {
            let there = try counter.item(item, of: found)
            body = there.placing
            (body.item, body.replaces, body.position) = (there.key, there.placedBy, 0)
        }
        body.meeting = meeting
        body.title = title ?? body.title
        body.topic = try topic.map { try counter.topicID($0) } ?? body.topic
        body.minutes = minutes ?? body.minutes
        body.presenter = presenter ?? body.presenter
        body.position = position ?? body.position
        body.isForOwners = owners || body.isForOwners
        if let under { body.parent = under == "0" ? "" : try counter.item(under, of: found).key }
        try counter.write(.itemPlaced(body))
    }
}

/// Takes an item off the agenda.
struct MeetingUnitemCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unitem", abstract: "撤下议程 · takes an item off the agenda")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Argument(help: "议程编号 · the item's number") var item: String
    @Option(help: "理由 · why") var reason: String?
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        var body = ItemRemoved()
        (body.meeting, body.reason) = (meeting, reason ?? "")
        body.item = try counter.item(item, of: counter.meeting(meeting)).key
        try counter.write(.itemRemoved(body))
    }
}
