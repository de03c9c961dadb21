internal import ArgumentParser
import Storage
import StreetModel
import Workbench

/// Walks every line, chain and checkpoint of every book and names each fault by file and line.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "核对每一行、每条链和每个快照 · checks every line, chain and checkpoint")

    @Flag(help: "修复写盘失败或末行损坏的本子 · mends a book whose flush failed or whose last line is bad")
    var mend = false
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        let words = options.words
        let desk = try Counter.open(options)
        let codes: [String]
        var stops: [Stop] = []
        do {
            if let fault = try desk.verifySettings() { stops.append(found(fault, words)) }
            codes = [desk.settings.code] + (try desk.communities())
        } catch {
            throw Stop.complaining(words.fault(error), error.isAboutPlace ? .refused : .unsound)
        }
        for code in codes { stops += verify(code, in: desk, words) }
        // Damage weighs more than a book that could not be read.
        if let stop = stops.max(by: { $0.status < $1.status }) { throw stop }
    }

    private func verify(_ code: String, in desk: Desk, _ words: Words) -> [Stop] {
        do {
            if mend { try mend(code, in: desk, words) }
            let report = try desk.verify(code)
            if let tail = report.tornTail {
                Console.write(words.tornTail(tail.file, line: tail.line, bytes: tail.bytes))
            }
            if report.isSound {
                Console.write(words.sound(code, lines: report.lineCount, checkpoints: report.checkpointCount))
            }
            return report.faults.map { found($0, words) }
        } catch {
            return [Stop.complaining(words.fault(error), error.isAboutPlace ? .refused : .unsound)]
        }
    }

    /// What cannot be mended is found by the walk that follows, and told once.
    private func mend(_ code: String, in desk: Desk, _ words: Words) throws(StorageFault) {
        do throws(StorageFault) {
            guard let mending = try desk.mend(code) else { return }
            Console.write(words.mended(code, bytes: mending.bytes, quarantined: mending.quarantined))
        } catch .damaged {
            return
        }
    }

    private func found(_ fault: StorageFault, _ words: Words) -> Stop {
        Console.write(words.finding(fault))
        return .unsound
    }
}
