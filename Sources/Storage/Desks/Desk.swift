import Glibc
package import StreetModel

/// A desk on disk: its settings, and the folder in which its books lie.
package struct Desk: Sendable {
    package let path: String
    package let settings: DeskSettings
    /// Why every book of it is read-only; nil where none of them has to be.
    package let fault: StorageFault?
    let disk: Disk

    static let settingsName = "desk.json"
    static let streetFolder = "street"

    init(path: String, settings: DeskSettings, fault: StorageFault?, disk: Disk) {
        self.path = path
        self.settings = settings
        self.fault = fault
        self.disk = disk
    }

    /// Whether the street's own book lies in a folder: a desk, whatever became of its desk.json.
    static func holdsStreet(_ path: String, on disk: Disk) throws(StorageFault) -> Bool {
        try disk.lookUp("\(path)/\(streetFolder)/\(Book.journalName)") != nil
    }

    /// Opens the desk in a folder.
    ///
    /// Throws `notADesk` where there is none, `newer`, `damaged` or `noRights` where desk.json cannot be used. On a
    /// network filesystem the desk opens with `fault`, and its books are read-only; so where desk.json is not as it was
    /// written, and then it is a real desk of nobody's: nothing is believed that somebody wrote into it.
    package static func open(_ path: String, on disk: Disk = .real) throws(StorageFault) -> Desk {
        let file = "\(path)/\(settingsName)"
        let bytes: [UInt8]
        do throws(StorageFault) {
            bytes = try disk.contents(of: file)
        } catch {
            guard error.isMissing else { throw error }
            let isDesk = try holdsStreet(path, on: disk)
            throw isDesk ? .damaged(file: file, line: 0, what: .settingsGone) : .notADesk(path: path)
        }
        let settings: DeskSettings
        do throws(StorageFault) {
            settings = try DeskSettings(bytes, file: file)
        } catch {
            guard case .damaged = error, try holdsStreet(path, on: disk) else { throw error }
            throw .damaged(file: file, line: 0, what: .settingsGone)
        }
        guard DeskSettings.isAsWritten(bytes) else {
            let fault = StorageFault.damaged(file: file, line: 1, what: .settingsChanged)
            return Desk(path: path, settings: settings.believingNothing, fault: fault, disk: disk)
        }
        let kind = try disk.foreignFilesystem(of: path)
        return Desk(
            path: path, settings: settings, fault: kind.map { .foreignFilesystem(kind: $0, path: path) }, disk: disk)
    }

    /// An office with nothing in it yet, to open books into.
    package var emptyOffice: Office {
        Office(code: settings.code, name: settings.name, offset: settings.offset)
    }

    /// The folder of a book, whether it is there or not.
    func folder(of code: String) -> String {
        "\(path)/\(code == settings.code ? Desk.streetFolder : code)"
    }
}
