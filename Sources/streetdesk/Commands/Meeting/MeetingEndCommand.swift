internal import ArgumentParser
import StreetModel
import Workbench

/// Hangs the result of a meeting.
struct MeetingPubliciseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publicise", abstract: "公示会议结果 · hangs the result of a meeting")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Option(help: "公示到哪天, 不写按会议形式的天数 · its last day (else by the form of meeting)") var until: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if let until, Day(until) == nil { throw ValidationError("--until 2026-11-28") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        var body = MeetingStepped()
        (body.meeting, body.step, body.on) = (meeting, .publicised, until.flatMap { Day($0) })
        try counter.write(.stepped(body))
    }
}

/// Puts a meeting away.
struct MeetingArchiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "archive", abstract: "会议归档 · puts a meeting away")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        var body = MeetingStepped()
        (body.meeting, body.step) = (meeting, .archived)
        try counter.write(.stepped(body))
    }
}

/// Writes an objection to a result that hangs.
struct MeetingObjectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "object", abstract: "登记对结果的异议 · writes down an objection to the result")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Argument(help: "哪一项, 如 2 或 补1 · the item by its number") var item: String
    @Option(help: "异议的内容 · what is objected") var text: String
    @Option(help: "谁提的 · from whom") var from: String?
    @Option(help: "电话 · the telephone") var telephone: String?
    @Option(help: "哪天提的, 不写是今天 · on which day (else today)") var on: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if let on, Day(on) == nil { throw ValidationError("--on 2026-11-21") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        var body = ObjectionMade()
        body.meeting = meeting
        body.item = try counter.item(item, of: try counter.meeting(meeting)).key
        (body.text, body.from, body.telephone) = (text, from ?? "", telephone ?? "")
        body.on = on.flatMap { Day($0) } ?? counter.office.offset.day(of: counter.clock.now)
        try counter.write(.objection(body))
    }
}

/// Answers an objection.
struct MeetingAnswerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "答复异议 · answers an objection")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Argument(help: "哪一项, 如 2 或 补1 · the item by its number") var item: String
    @Option(help: "答复 · the answer") var text: String
    @Option(help: "这一项的第几条, 不写是第一条未答复的 · which one of the item (else the first without an answer)")
    var number: Int?
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let item = try counter.item(item, of: try counter.meeting(meeting))
        let open = item.objections.first { $0.answer == nil }
        let asked = number.map { number in
            item.objections.indices.contains(number - 1) ? item.objections[number - 1] : nil
        }
        guard let objection = asked ?? open else {
            throw counter.refusing(counter.words.refusal(.consultation(.unknownObjection), counter.office))
        }
        var body = ObjectionMade()
        (body.meeting, body.item, body.answers, body.text) = (meeting, item.key, objection.number, text)
        body.on = counter.office.offset.day(of: counter.clock.now)
        try counter.write(.objection(body))
    }
}

/// What follows from an item: who does what by when, or why nothing follows.
struct MeetingFollowUpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "followup", abstract: "立落实事项 · what follows from an item")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Argument(help: "哪一项, 如 2 或 补1 · the item by its number") var item: String
    @Option(help: "负责人工号 · the staff number of who does it") var owner: String?
    @Option(help: "期限, 如 2026-12-15 · by which day: 2026-12-15") var due: String?
    @Option(help: "做什么 · what is done") var measure: String?
    @Option(help: "地点的编码, 不写是会议的社区 · the place by its code (else the meeting's community)") var place: String?
    @Option(help: "不立落实事项的理由 · why nothing follows") var reason: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if let due, Day(due) == nil { throw ValidationError("--due 2026-12-15") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        let item = try counter.item(item, of: try counter.meeting(meeting))
        var body = FollowUpSet()
        (body.meeting, body.item, body.ballot) = (meeting, item.key, item.decidingBallot?.number ?? 0)
        (body.owner, body.due, body.measure) = (owner ?? "", due.flatMap { Day($0) }, measure ?? "")
        (body.place, body.reason) = (place ?? "", reason ?? "")
        try counter.write(.followUp(body))
    }
}
