internal import ArgumentParser
import Storage
import StreetModel
import Workbench

/// Walks every line, chain and checkpoint of every book and names each fault by file and line.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "核对 · every line, chain and checkpoint")

    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        let words = options.words
        let desk = try Counter.open(options)
        let codes: [String]
        do {
            codes = [desk.settings.code] + (try desk.communities())
        } catch {
            throw Stop.complaining(words.fault(error), .unsound)
        }
        var isSound = true
        for code in codes { isSound = verify(code, in: desk, words) && isSound }
        if !isSound { throw Stop.unsound }
    }

    private func verify(_ code: String, in desk: Desk, _ words: Words) -> Bool {
        do {
            let report = try desk.verify(code)
            for fault in report.faults { Console.write(words.fault(fault)) }
            if let tail = report.tornTail {
                Console.write(words.tornTail(tail.file, line: tail.line, bytes: tail.bytes))
            }
            if report.isSound {
                Console.write(words.sound(code, lines: report.lineCount, checkpoints: report.checkpointCount))
            }
            return report.isSound
        } catch {
            Console.write(words.fault(error))
            return false
        }
    }
}
