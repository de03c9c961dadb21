internal import ArgumentParser
import Storage
import StreetModel
import Workbench

/// Copies the whole desk into a new folder while people work, and checks the copy before it gets its name.
///
/// It is an administrator's. On a real desk of several people nobody is known who does not come by an ssh key, and a key
/// reaches no folder: there it is whoever has the account that owns the desk, as for `verify`.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "备份整个工作台 · copies the whole desk, checked, while people work")

    @Argument(help: "新目录, 不要在工作台里面 · the folder to make, outside the desk") var folder: String
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        let words = options.words
        let desk = try Counter.open(options)
        let now = try Counter.clock(options, desk, isRunning: false).now
        var counter: Counter?
        if desk.settings.isRehearsal || desk.settings.owner != nil || options.staff != nil { counter = try allowed() }
        do {
            let draft = try BackupDraft.begin(of: desk, at: folder)
            let isKept = try counter.map { counter in try keep(counter, at: now) } ?? true
            let backup = try draft.fill(at: now) { book, done, total in
                Console.progress(words.copying(book, done, total))
            }
            Console.progress("")
            if !isKept { Console.complain(words.backupNotKept) }
            Console.write(words.backedUp(backup, to: folder, desk.settings.offset))
        } catch let error as StorageFault {
            Console.progress("")
            throw Stop.complaining(words.fault(error), error.isAboutPlace ? .refused : .unsound)
        }
    }

    /// Who asks, where that person may.
    private func allowed() throws(Stop) -> Counter {
        let counter = try Counter(options)
        do throws(Refusal) {
            try counter.office.may(.backUp, counter.staff)
        } catch {
            throw counter.refusing(counter.words.refusal(error, counter.office))
        }
        return counter
    }

    /// A copy is kept with the day's entries, so that `audit` knows of it: once there is a place for it, and before it is
    /// made, since the note is in the copy too. False for a desk that cannot be written, which is worth a copy all the more.
    private func keep(_ counter: Counter, at now: Moment) throws(Stop) -> Bool {
        var counter = counter
        if counter.clerk.fault != nil { return false }
        var made = ExportMade()
        made.what = ExportMade.backup
        made.rows = counter.clerk.volumes.reduce(0) { $0 + $1.book.lastNumber }
        _ = try counter.record(.desk(.exported(made)), at: now)
        return true
    }
}
