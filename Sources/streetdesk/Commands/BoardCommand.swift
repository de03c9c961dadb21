internal import ArgumentParser
import Storage
import StreetModel
import Terminal
import Workbench

/// The supervisor's board without a screen: its rows and figures.
struct BoardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "board", abstract: "督办, 会议大屏 · the supervision board, a meeting's big board")

    @Flag(help: "输出 JSON, 供程序读 · JSON, for programs") var json = false
    @Option(help: "会议编号: 投到墙上的大屏, 只看 · the big board of a meeting, to be looked at") var meeting: String?
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        if let meeting { return try show(meeting) }
        let counter = try Counter(options)
        let (office, now) = (counter.office, counter.clock.now)
        guard Office.hasBoard(counter.staff) else { throw Stop.complaining(counter.words.noBoard, .refused) }
        let all = office.breaches(at: now, within: office.profile.imminentMinutes * 60)
        let breaches = office.breaches(all, for: counter.staff, at: now)
        var figures = StreetFigures()
        figures.update(office, for: counter.staff, at: now)
        let present = counter.clerk.desk.present()
        if json {
            let presence = office.presence(of: present, for: counter.staff, at: now)
            Console.write(json: BoardJSON(office, figures, now: now).bytes(breaches, presence))
        } else {
            Console.write(
                counter.words.boardTable(
                    breaches, figures, office, for: counter.staff, present: present, at: now))
        }
        try counter.finish()
    }

    /// The big board of a meeting in this terminal, until somebody leaves it.
    private func show(_ meeting: String) throws {
        if json { throw ValidationError("--json") }
        do {
            let counter = try Counter(options)
            guard counter.office.meeting(meeting) != nil else {
                throw Stop.complaining(
                    counter.words.refusal(.consultation(.unknownMeeting(meeting)), counter.office), .refused)
            }
        }
        let reception = try Reception(options, isRunning: true)
        do throws(DisplayFault) {
            try WorkbenchLoop.show(reception, board: meeting)
        } catch {
            throw Stop.complaining(options.words.displayFault(error.kind), .refused)
        }
    }
}
