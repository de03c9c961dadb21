internal import ArgumentParser
import StreetModel
import Workbench

/// Adopts a file of rules: steps, forms, meetings and days; a bad one is refused by its key, and nothing changes.
struct ConsultationAdoptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt", abstract: "采用规则文件 · adopts a file of rules")

    @Argument(help: "规则文件, 如 consultation.json · the file: consultation.json") var file: String
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        var counter = try Counter(options)
        let rules = try DataFolder.consultation(at: file, counter.words)
        let entries = try counter.record(.consultation(.rulesAdopted(rules)), at: counter.clock.now)
        Console.write(CheckLine.answer(entries, counter.words))
        counter.clerk.checkpoint(of: counter.office, isIdle: false)
    }
}
