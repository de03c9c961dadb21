internal import ArgumentParser
import StreetModel
import Workbench

/// Corrects a part of the minutes; without a text it says which parts there are.
struct MeetingCorrectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "改纪要的一部分 · corrects a part of the minutes")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Argument(
        help: "哪一部分的键, 不写就列出全部 · the part by its key (else all are listed)")
    var section: String?
    @Option(help: "新的内容, 各行用 \\n 隔开 · what it says, lines parted by \\n") var text: String?
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let meeting = try counter.meeting(meeting)
        let minutes = Minutes(of: meeting, counter.office, counter.words, at: counter.clock.now)
        let sections = minutes.sections
        guard let section, let text else {
            Console.write(
                sections.map { "\($0.key)  \($0.heading)\($0.isCorrected ? " *" : "")" }.joined(separator: "\n"))
            return try counter.finish()
        }
        guard let there = sections.first(where: { $0.key == section }) else {
            throw counter.refusing(counter.words.noSuchSection(sections.map(\.key)))
        }
        var body = MinutesMarked()
        (body.meeting, body.section, body.was) = (meeting.id, section, there.text)
        body.text = minutes.unmasked(text.replacing("\\n", with: "\n"), over: there.text)
        try counter.write(.minutes(body))
    }
}

/// Fixes the minutes as the next version.
struct MeetingFixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix", abstract: "纪要定稿, 成为下一稿 · fixes the minutes as the next version")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let meeting = try counter.meeting(meeting)
        let body = Minutes(of: meeting, counter.office, counter.words, at: counter.clock.now).nextVersion
        try counter.write(.minutes(body))
    }
}

/// Signs the newest version of the minutes.
struct MeetingSignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign", abstract: "在最新一稿上签字 · signs the newest version")

    @Argument(help: "会议号 · the meeting") var meeting: String
    @Option(help: "谁签的 · who signs") var signer: String
    @Option(help: "身份: chair 主持人, recorder 记录人, 或自写 · as what: chair | recorder | any word") var role = "chair"
    @Option(help: "第几稿, 不写是最新的 · which version (else the newest)") var version: Int?
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let newest = MinutesVersion.all(of: try counter.meeting(meeting)).last?.number ?? 0
        var body = MinutesMarked()
        (body.meeting, body.mark, body.version) = (meeting, .signed, version ?? newest)
        (body.role, body.signer) = (role, signer)
        try counter.write(.minutes(body))
    }
}
