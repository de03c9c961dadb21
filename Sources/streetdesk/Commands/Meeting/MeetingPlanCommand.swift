internal import ArgumentParser
import StreetModel
import Workbench

/// Plans a meeting.
struct MeetingPlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "plan", abstract: "建会 · plans a meeting")

    @Argument(help: "会议名称 · the title") var title: String
    @Option(help: "会议形式, 如 council 居民议事会 · the form by its key: council, hearing …") var form: String
    @Option(help: "日期, 如 2026-11-25 · the day: 2026-11-25") var day: String
    @Option(help: "开始时间, 如 14:00 · when it begins: 14:00") var start: String
    @Option(help: "时长, 分钟 · how many minutes it takes") var minutes: Int
    @Option(help: "社区或街道编码, 不写是自己的 · the community or the street (else one's own)") var place: String?
    @Option(help: "会场 · the room") var room: String?
    @Option(help: "主持人 · who chairs it") var chair: String?
    @Option(help: "记录人 · who writes the minutes") var recorder: String?
    @Option(help: "接着哪次会议 · the meeting it follows") var after: String?
    @Flag(help: "紧急, 公告天数较短 · urgent: a short notice") var urgent = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if Day(day) == nil { throw ValidationError("--day 2026-11-25") }
        if TimeOfDay(start) == nil { throw ValidationError("--start 14:00") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        var plan = MeetingPlanned()
        plan.place = place ?? counter.staff.community ?? counter.office.code
        (plan.title, plan.form, plan.minutes, plan.isUrgent) = (title, form, minutes, urgent)
        (plan.day, plan.start) = (Day(day), TimeOfDay(start))
        (plan.room, plan.chair, plan.recorder, plan.after) = (room ?? "", chair ?? "", recorder ?? "", after ?? "")
        let entries = try counter.record(.consultation(.meeting(.planned(plan))), at: counter.clock.now)
        Console.write(CheckLine.answer(entries, making: entries.first?.newID("H") ?? "", counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}

/// Changes fields of a meeting's plan.
struct MeetingAmendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "amend", abstract: "改会议信息 · changes a meeting's plan")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Argument(
        help: """
            字段=值; 字段: title, form, day, start, minutes, room, chair, recorder, urgent \
            · field=value of title, form, day, start, minutes, room, chair, recorder, urgent
            """)
    var fields: [String]
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if fields.contains(where: { !$0.contains("=") }) { throw ValidationError("room=二楼会议室") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        let plan = try counter.meeting(meeting).state.plan
        var body = MeetingAmended()
        body.meeting = meeting
        for field in fields {
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let known = MeetingPlanned.fields.first(where: { $0.key == parts[0] }),
                case .text(let was) = known.read(plan)
            else { throw counter.refusing(counter.words.refusal(.register(.unknownField(parts[0])), counter.office)) }
            body.changes.append([parts[0], was, parts[1]])
        }
        try counter.write(.amended(body))
    }
}
