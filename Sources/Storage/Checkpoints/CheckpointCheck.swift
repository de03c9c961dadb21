import Glibc
import StreetModel

/// Whether the journal holds the line that a checkpoint stands for.
enum CheckpointCheck {
    /// What is wrong between a manifest and the journal; nil where they agree.
    static func damage(of manifest: Manifest, in folder: JournalFolder) throws(StorageFault) -> StorageFault? {
        let end = manifest.end
        guard let day = end.day else { return nil }
        let path = folder.file(of: day)
        let seal = Array(",\"sum\":\"\(end.sum.hex)\"}\n".utf8)
        let found: [UInt8]
        do throws(StorageFault) {
            let file = try FileHandle(path, flags: O_RDONLY, on: folder.disk)
            found = try file.read(from: max(end.offset - seal.count, 0), count: seal.count)
        } catch {
            if error.isOfContent { return error }
            if !error.isMissing { throw error }
            return .damaged(file: path, line: 0, what: .checkpointAhead(n: end.number))
        }
        if found == seal { return nil }
        let what: StoredDamage =
            found.count < seal.count ? .checkpointAhead(n: end.number) : .checkpointSum(n: end.number)
        return .damaged(file: path, line: end.line, what: what)
    }
}
