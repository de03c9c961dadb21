internal import ArgumentParser
import StreetModel
import Workbench

/// The quarterly questions to the person or the family.
struct ElderEvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "evaluate", abstract: "反馈评价 · the quarterly questions")

    @Argument(help: "档案号 · the file") var elder: String
    @Argument(help: Choices.respondents.help("谁回答", "who answers")) var respondent: String
    @Argument(help: "三个 1-5 的回答, 没答的写 0 · three answers of 1 to 5, 0 for none") var answers: [Int]
    @Option(help: "备注 · a note") var note: String?
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if EvaluationRecorded.Respondent(named: respondent) == nil { throw Choices.respondents.expected() }
        if answers.count != 3 { throw ValidationError("5 4 3") }
    }

    mutating func run() throws {
        var counter = try Counter(options)
        guard let respondent = EvaluationRecorded.Respondent(named: respondent) else { throw Stop.wrongUsage }
        var evaluation = EvaluationRecorded()
        (evaluation.elder, evaluation.respondent, evaluation.note) = (elder, respondent, note ?? "")
        (evaluation.first, evaluation.second, evaluation.third) = (answers[0], answers[1], answers[2])
        let entries = try counter.record(.elder(.evaluationRecorded(evaluation)), at: counter.clock.now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}

/// Takes an entry of a file back, as `u` does in a session; another's with a reason.
struct ElderUndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "undo", abstract: "撤销 · takes an entry of a file back")

    @Argument(help: "档案号 · the file") var elder: String
    @Argument(help: "条目号: 保存时回答的最后一个数 · the entry: the last number that saving answered with")
    var entry: Int
    @Option(help: "理由, 不是自己记的要写 · why, where it was not one's own") var reason: String?
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        _ = try counter.file(elder)
        let act = try counter.act(of: entry, about: elder)
        if act.isEmpty { throw counter.refusing(counter.words.refusal(.nothingToTakeBack, counter.office)) }
        let undo = counter.office.undo(of: act, reason: reason ?? "")
        let entries = try counter.record(undo, at: counter.clock.now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
