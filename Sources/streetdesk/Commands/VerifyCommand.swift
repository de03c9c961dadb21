internal import ArgumentParser
import Storage
import StreetModel
import Workbench

/// Walks every line, chain and checkpoint of every book and names each fault by file and line, with the line masked.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "核对每一行、每条链和每个快照 · checks every line, chain and checkpoint")

    @Flag(
        help: """
            修复没写完的行尾、坏的末行、写盘失败的记号和坏的快照, 别的不动 \
            · mends a torn tail, a bad last line, a failed flush and damaged checkpoints, and nothing else
            """)
    var mend = false
    @Option(
        parsing: .upToNextOption,
        help: """
            核对报告末尾的封印: 日期 (报告写着时刻的加 T 时刻) 和封印 \
            · proves a day by the seal on its report: the day (with T and the time where the report gives one), the seal
            """)
    var seal: [String] = []
    @OptionGroup var options: DeskOptions

    mutating func validate() throws {
        if mend && !seal.isEmpty {
            throw ValidationError("--mend 或 --seal, 一次一个 · --mend or --seal, one at a time")
        }
        if seal.isEmpty || TypedSeal(seal) != nil { return }
        throw ValidationError(
            """
            --seal 2026-11-21 xxxx-xxxx-xxxx-xxxx-xxxx-xxxx-xxxx-xxxx: 日期, 8 组, 每组 4 位 (0-9 a-f) \
            · --seal 2026-11-21 xxxx-xxxx-xxxx-xxxx-xxxx-xxxx-xxxx-xxxx: the day, 8 groups of 4 signs (0-9 a-f)
            """)
    }

    mutating func run() throws {
        let words = options.words
        let desk = try Counter.open(options)
        if let typed = TypedSeal(seal) { return try verify(typed, on: desk, words) }
        var finder = LineFinder(desk)
        let codes: [String]
        var stops: [Stop] = []
        do {
            if let fault = try desk.verifySettings() { stops.append(found(fault, &finder, words)) }
            codes = [desk.settings.code] + (try desk.communities())
        } catch {
            throw Stop.complaining(words.fault(error), error.isAboutPlace ? .refused : .unsound)
        }
        for code in codes { stops += verify(code, in: desk, &finder, words) }
        // Damage weighs more than a book that could not be read.
        if let stop = stops.max(by: { $0.status < $1.status }) { throw stop }
    }

    private func verify(_ code: String, in desk: Desk, _ finder: inout LineFinder, _ words: Words) -> [Stop] {
        let stop = mend ? mend(code, in: desk, words) : nil
        return walk(code, in: desk, &finder, words) + (stop.map { [$0] } ?? [])
    }

    private func walk(_ code: String, in desk: Desk, _ finder: inout LineFinder, _ words: Words) -> [Stop] {
        do {
            let report = try desk.verify(code)
            if let tail = report.tornTail {
                Console.write(words.tornTail(tail.file, line: tail.line, bytes: tail.bytes))
            }
            if report.isSound {
                Console.write(words.sound(code, lines: report.lineCount, checkpoints: report.checkpointCount))
                return []
            }
            let isMendable = report.isMendable && !mend
            let stops = report.faults.map { found($0, isMendable: isMendable, &finder, words) }
            Console.write(
                words.unsound(
                    code, faults: report.faults.count, isMendable: isMendable, isReadOnly: report.isReadOnly))
            return stops
        } catch {
            return [Stop.complaining(words.fault(error), error.isAboutPlace ? .refused : .unsound)]
        }
    }

    /// What cannot be mended is found by the walk that follows, and told once.
    private func mend(_ code: String, in desk: Desk, _ words: Words) -> Stop? {
        do throws(StorageFault) {
            try desk.mend(code) { Console.write(words.repair($0, of: code)) }
            return nil
        } catch {
            if case .damaged = error { return nil }
            return Stop.complaining(words.fault(error), error.isAboutPlace ? .refused : .unsound)
        }
    }

    private func found(
        _ fault: StorageFault, isMendable: Bool = false, _ finder: inout LineFinder, _ words: Words
    ) -> Stop {
        Console.write(words.finding(fault, isMendable: isMendable))
        if let line = finder.line(of: fault) { Console.write(words.shownLine(line, columns: Console.columns)) }
        return .unsound
    }
}
