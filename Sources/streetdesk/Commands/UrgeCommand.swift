internal import ArgumentParser
import StreetModel
import Workbench

/// Urges the one who is to act on a matter, a person's or a grid's breach.
struct UrgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "urge", abstract: "催办 · urges whoever is to act")

    @Argument(help: "事项号、档案号或网格编码 · a matter, a file number or a grid") var what: String
    @Option(help: "说什么 · in which words") var text: String?
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let now = counter.clock.now
        let urge = Urge(notice: try notice(at: now, counter), to: "", text: text ?? "")
        let entries = try counter.record(.urged(urge), at: now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }

    /// The matter's own, else the gravest of what is open or late about the person or in the grid.
    private func notice(at now: Moment, _ counter: Counter) throws(Stop) -> Notice {
        let office = counter.office
        if let matter = office.matter(what) { return matter.notice }
        let elder = office.elder(what)?.elder
        guard let grid = elder?.grid ?? office.grid(what)?.id else {
            throw counter.refusing(counter.words.nothingToUrge(what))
        }
        guard office.answers(counter.staff, for: grid, at: now) else {
            throw counter.refusing(counter.words.refusal(.outsideScope(elder: what), office))
        }
        let open = elder.flatMap { office.book(ofElder: $0.id)?.matters.about($0.id).first(where: \.isUnhandled) }
        let late = office.breaches(at: now).first {
            $0.kind != .unread && $0.grid == grid && $0.elder == elder?.id ?? "" && $0.matter.isEmpty
        }
        guard let notice = open?.notice ?? late?.notice else {
            throw counter.refusing(counter.words.nothingLate(what))
        }
        return notice
    }
}
