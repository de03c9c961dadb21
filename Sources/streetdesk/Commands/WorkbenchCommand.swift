internal import ArgumentParser
import Terminal
import Workbench

/// Opens the workbench; where there is no desk yet it offers to make one or to open the rehearsal street.
struct WorkbenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "workbench", abstract: "打开工作台 · opens the workbench")

    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        if try options.identity == nil && FirstDesk(options).offer() == .declined { return }
        let reception = try Reception(options, isRunning: true)
        do throws(DisplayFault) {
            try WorkbenchLoop.show(reception)
        } catch {
            throw Stop.complaining(options.words.displayFault(error.kind), .refused)
        }
    }
}

extension DisplayFault {
    /// The fault as Words knows it.
    var kind: Words.DisplayTrouble {
        switch self {
        case .noTerminal: .noTerminal
        case .dumbTerminal: .dumbTerminal
        case .unknownTerminal(let name): .unknownTerminal(name)
        case .noLocale: .noLocale
        }
    }
}
