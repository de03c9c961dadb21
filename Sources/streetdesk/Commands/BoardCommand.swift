internal import ArgumentParser
import Storage
import StreetModel
import Workbench

/// The supervisor's board without a screen: its rows and figures.
struct BoardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "board", abstract: "督办 · the supervision board")

    @Flag(help: "输出 JSON, 供程序读 · JSON, for programs") var json = false
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
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
}
