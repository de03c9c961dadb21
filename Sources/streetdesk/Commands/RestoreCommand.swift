internal import ArgumentParser
import Storage
import StreetModel
import Workbench

/// Makes a desk of a backup; nothing that is there is overwritten.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "用备份还原出工作台 · makes a desk of a backup")

    @Argument(help: "备份的目录 · the folder of the backup") var backup: String
    @Argument(help: "新目录 · the folder to make") var folder: String
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        let words = options.words
        do {
            let (made, desk) = try Desk.restore(backup, to: folder) { book, done, total in
                Console.progress(words.copying(book, done, total))
            }
            Console.progress("")
            Console.write(words.restored(made, to: folder, desk.settings.offset))
        } catch {
            Console.progress("")
            let error = error.ofBackup(backup)
            throw Stop.complaining(words.fault(error), error.isAboutPlace ? .refused : .unsound)
        }
    }
}

extension StorageFault {
    /// The same of a backup: the mark of a failed disk in it says nothing of the desk that people work at.
    fileprivate func ofBackup(_ backup: String) -> StorageFault {
        if case .poisoned = self { return .badBackup(path: backup, why: self) }
        return self
    }
}
