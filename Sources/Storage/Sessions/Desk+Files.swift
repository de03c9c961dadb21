import StreetModel

extension Desk {
    /// The desk's folder from the root of the file system, whatever it was opened by.
    package var absolutePath: String {
        (try? disk.resolved(path)) ?? path
    }

    /// The folder of a person's own files: what a session exports goes there, what it imports comes from there; nil
    /// where it cannot be made.
    package func filesFolder(of staff: String) -> String? {
        let root = Desk(path: absolutePath, settings: settings, fault: fault, disk: disk)
        let session = root.sessionFolder(of: staff)
        do throws(StorageFault) {
            try disk.ensureFolder("\(root.path)/\(Desk.sessionsFolder)")
            try disk.ensureFolder(session)
            try disk.ensureFolder("\(session)/files")
        } catch {
            return nil
        }
        return "\(session)/files"
    }
}
