internal import ArgumentParser
import Storage
import StreetModel
import TextUI
import Workbench

/// Draws the workbench without a terminal, as text or SVG; what the keys do stays in memory.
struct ScreenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "screen", abstract: "画一帧 · draws the workbench")

    @Option(help: "大小: 列x行, 不写是 80x24 · columns and rows (else 80x24)") var size = "80x24"
    @Option(
        help: """
            按键, 如 '/ 501 Enter'; 不认识的词照样输入 \
            · keys by tmux's names, such as '/ 501 Enter'; other words are typed
            """)
    var keys = ""
    @Flag(help: "画成 SVG 图 · as an SVG picture") var svg = false
    @Flag(
        help: """
            留着: 从标准输入逐行读时刻, 各画一帧, 只用于演练 \
            · stays: reads instants from standard input and draws a frame at each, on a rehearsal desk
            """)
    var stay = false
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if ScreenCommand.size(size) == nil { throw ValidationError("--size 80x24") }
    }

    mutating func run() throws {
        guard let size = ScreenCommand.size(size) else { throw Stop.wrongUsage }
        var reception = try Reception(options, isRunning: false)
        let now = reception.clock.now
        var workbench = reception.workbench(size: size)
        var rehearsal = Rehearsal()
        if let staff = reception.person {
            rehearsal.perform([.enter(staff: staff)], on: &workbench, &reception, at: now)
        }
        if workbench.wantsPresence {
            _ = workbench.update(.present(reception.clerk.desk.present(), at: now))
        }
        for input in KeyScript(keys).inputs {
            rehearsal.perform(workbench.update(.input(input, at: now)), on: &workbench, &reception, at: now)
        }
        write(workbench.draw(), workbench.session.words)
        if stay { try follow(&workbench, &reception, rehearsal) }
    }

    /// Draws on as a screen that nobody leaves: what others wrote is read, the clock stands at each line's instant.
    private func follow(
        _ workbench: inout Workbench, _ reception: inout Reception, _ rehearsal: Rehearsal
    ) throws {
        guard reception.clerk.desk.settings.isRehearsal else {
            throw Stop.complaining(options.words.atOnRealDesk, .refused)
        }
        var lines = BatchLines()
        var rehearsal = rehearsal
        while let line = lines.next() {
            let text = String(decoding: line, as: UTF8.self)
            guard let now = reception.clerk.desk.settings.offset.moment(from: text) else {
                throw Stop.complaining(options.words.notAMoment(text), .wrongUsage)
            }
            do {
                let codes = reception.clerk.volumes.map { $0.book.code }
                let entries = try reception.clerk.refresh(codes, into: &workbench.office)
                rehearsal.perform(workbench.update(.followed(entries, at: now)), on: &workbench, &reception, at: now)
            } catch {
                throw Stop.complaining(options.words.fault(error), .unsound)
            }
            rehearsal.perform(workbench.update(.tick(now)), on: &workbench, &reception, at: now)
            write(workbench.draw(), workbench.session.words)
        }
    }

    private func write(_ canvas: Canvas, _ words: Words) {
        Console.write(svg ? canvas.svg(title: words.product) : canvas.text)
    }

    private static func size(_ text: String) -> Size? {
        let parts = text.split(separator: "x").compactMap { Int($0) }
        guard parts.count == 2, (1...1000).contains(parts[0]), (1...1000).contains(parts[1]) else { return nil }
        return Size(columns: parts[0], rows: parts[1])
    }
}
