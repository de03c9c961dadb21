import Glibc
import StreetModel

/// A person's place at a screen: a lock on a file of the session that others can see, and that the system lets go
/// however the program ends.
package struct Seat: ~Copyable {
    private let file: FileHandle

    private init(_ file: consuming FileHandle) {
        self.file = file
    }

    /// Locks the file of a person's place, which is made where it is not there yet.
    static func take(_ path: String, on disk: Disk) throws(StorageFault) -> Seat {
        let file = try FileHandle(path, flags: O_RDWR | O_CREAT, on: disk)
        let descriptor = file.descriptor
        let result = disk.uninterrupted { $0.takeSeat(descriptor) }
        if result < 0 { throw systemFault("fcntl", path, result) }
        return Seat(file)
    }

    /// True where somebody sits at a screen with this file.
    static func isTaken(_ path: String, on disk: Disk) -> Bool {
        guard let file = try? FileHandle(path, flags: O_RDONLY, on: disk) else { return false }
        let descriptor = file.descriptor
        return disk.uninterrupted { $0.isSeatTaken(descriptor) } == 1
    }
}
