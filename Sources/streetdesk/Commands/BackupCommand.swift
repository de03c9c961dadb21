internal import ArgumentParser
import Glibc
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
        var isKept = true
        if desk.settings.isRehearsal || desk.settings.owner != nil || options.staff != nil {
            isKept = try keep(at: now)
        } else {
            try checkPlace(words)
        }
        do {
            let backup = try desk.backUp(to: folder, at: now) { book, done, total in
                Console.progress(words.copying(book, done, total))
            }
            Console.progress("")
            if !isKept { Console.complain(words.backupNotKept) }
            Console.write(words.backedUp(backup, to: folder, desk.settings.offset))
        } catch {
            Console.progress("")
            let error = error.ofDesk(desk.path)
            throw Stop.complaining(words.fault(error), error.isAboutPlace ? .refused : .unsound)
        }
    }

    /// Who may not is told so; who may is kept with the day's entries, so that `audit` knows of the copy: once there is a
    /// place for it, and before it is made, since the note is in the copy too. False for a desk that cannot be written,
    /// which is worth a copy all the more.
    private func keep(at now: Moment) throws(Stop) -> Bool {
        var counter = try Counter(options)
        do throws(Refusal) {
            try counter.office.may(.backUp, counter.staff)
        } catch {
            throw counter.refusing(counter.words.refusal(error, counter.office))
        }
        try checkPlace(counter.words)
        if counter.clerk.fault != nil { return false }
        var made = ExportMade()
        made.what = ExportMade.backup
        made.rows = counter.clerk.volumes.reduce(0) { $0 + $1.book.lastNumber }
        _ = try counter.record(.desk(.exported(made)), at: now)
        return true
    }

    private func checkPlace(_ words: Words) throws(Stop) {
        do throws(StorageFault) {
            try NewFolder(folder).check()
        } catch {
            throw Stop.complaining(words.fault(error), .refused)
        }
    }
}

extension StorageFault {
    /// The same of the desk that was copied: what a newer program wrote there is no fault of the copy, which is gone.
    fileprivate func ofDesk(_ desk: String) -> StorageFault {
        guard case .badBackup(_, .newer(let kind, let version, let file, let line)) = self,
            let draft = file.firstRange(of: ".backup-\(getpid())/desk/")
        else { return self }
        return .newer(kind: kind, version: version, file: "\(desk)/\(file[draft.upperBound...])", line: line)
    }
}
