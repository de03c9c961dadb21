import Glibc
import StreetModel

/// The checkpoints of a book: a folder each, named after the line it stands for.
struct CheckpointFolder {
    let path: String
    let disk: Disk
    static let manifestName = "manifest.json"
    /// How many are kept: the newest may be found to be damaged.
    static let kept = 2

    /// The numbers of the checkpoints that may be of use to a start: none where the folder cannot be read.
    func usableNumbers() throws(StorageFault) -> [Int] {
        do throws(StorageFault) {
            return try numbers()
        } catch  where error.isUnreadable {
            return []
        }
    }

    /// The numbers of the checkpoints that are there, the newest first.
    func numbers() throws(StorageFault) -> [Int] {
        try (disk.names(in: path) ?? []).compactMap { Int($0) }.filter { $0 > 0 }.sorted(by: >)
    }

    /// A checkpoint's manifest and files; nil where any of it is not what the manifest says, or is gone, or cannot be
    /// read.
    ///
    /// - Parameter wants: whether a file is read, asked with those that were read before it.
    func read(
        _ number: Int, where wants: (_ name: String, _ read: [String: [UInt8]]) -> Bool = { _, _ in true }
    ) throws(StorageFault) -> StoredCheckpoint? {
        do throws(StorageFault) {
            let folder = "\(path)/\(number)"
            guard let manifest = Manifest(try disk.contents(of: "\(folder)/\(Self.manifestName)")),
                manifest.end.number == number
            else { return nil }
            var files: [String: [UInt8]] = [:]
            for file in manifest.files where wants(file.name, files) {
                let bytes = try contents(of: file, in: folder)
                guard bytes.withUnsafeBytes({ Digest(ofFile: $0) }) == file.digest else { return nil }
                files[file.name] = bytes
            }
            return StoredCheckpoint(manifest: manifest, files: files)
        } catch  where error.isMissing || error.isUnreadable {
            return nil
        }
    }

    /// Which file of a checkpoint that ``read(_:where:)`` does not give is not as its manifest says: the first, else the
    /// manifest itself.
    func damagedFile(_ number: Int) -> String {
        let folder = "\(path)/\(number)"
        let manifestFile = "\(folder)/\(Self.manifestName)"
        guard let bytes = try? disk.contents(of: manifestFile),
            let manifest = Manifest(bytes)
        else {
            return manifestFile
        }
        for file in manifest.files {
            let path = "\(folder)/\(file.name)"
            guard let bytes = try? contents(of: file, in: folder) else { return path }
            let digest = bytes.withUnsafeBytes { Digest(ofFile: $0) }
            if digest != file.digest { return path }
        }
        return manifestFile
    }

    /// Whether a checkpoint is there that is neither sound nor another program's.
    func isDamaged(_ number: Int) throws(StorageFault) -> Bool {
        if try read(number) != nil { return false }
        if try isOfAnotherFormat(number) { return false }
        return try disk.lookUp("\(path)/\(number)") != nil
    }

    /// True where a checkpoint is of an older or newer program: its manifest is sound, and of another format.
    func isOfAnotherFormat(_ number: Int) throws(StorageFault) -> Bool {
        do throws(StorageFault) {
            return Manifest.isOfAnotherFormat(try disk.contents(of: "\(path)/\(number)/\(Self.manifestName)"))
        } catch  where error.isMissing || error.isUnreadable {
            return false
        }
    }

    /// Writes a checkpoint beside the others, reads it back and gives it its name; then sweeps older ones away.
    ///
    /// The caller holds the book's lock, and every line the checkpoint stands for is durable. Where anything fails the
    /// earlier checkpoints are as they were.
    func write(
        _ manifest: Manifest, files: [(name: String, bytes: [UInt8])]
    ) throws(StorageFault) {
        var manifest = manifest
        let end = manifest.end
        try disk.ensureFolder(path)
        let final = "\(path)/\(end.number)"
        let draft = "\(path)/.tmp-\(end.number)-\(getpid())"
        disk.sweep(draft)
        var isDone = false
        defer { if !isDone { disk.sweep(draft) } }
        try disk.ensureFolder(draft)
        manifest.files += files.map { file in
            .init(name: file.name, digest: file.bytes.withUnsafeBytes { Digest(ofFile: $0) })
        }
        let written = files.filter { $0.bytes != StateFile.nothing } + [(Self.manifestName, manifest.bytes)]
        try createAndReadBack(written.map { ("\(draft)/\($0.name)", $0.bytes) })
        try disk.syncFolder(draft)
        // One of that name is there already where it was found damaged, or else is as good as this one.
        if try disk.lookUp(final) != nil {
            if try read(end.number) != nil { return }
            try setAside(final, as: "\(path)/.tmp-old-\(end.number)")
        }
        try disk.renameNew(draft, to: final)
        isDone = true
        // One that is swept loses its name first: half of it must not be taken for a damaged one.
        for number in try numbers().dropFirst(Self.kept) {
            try setAside("\(path)/\(number)", as: "\(path)/.tmp-old-\(number)")
        }
        try disk.syncFolder(path)
        try sweep()
    }

    /// The bytes of a file; half of them hold nothing in most books, which their hash says: those are not written at all,
    /// since each would be a flush, and an opening at the next start.
    private func contents(of file: Manifest.StoredFile, in folder: String) throws(StorageFault) -> [UInt8] {
        file.digest == Manifest.StoredFile.nothing ? StateFile.nothing : try disk.contents(of: "\(folder)/\(file.name)")
    }

    private func createAndReadBack(_ files: [(path: String, bytes: [UInt8])]) throws(StorageFault) {
        try disk.create(files[...])
        for file in files where try disk.contents(of: file.path) != file.bytes {
            throw .damaged(file: file.path, line: 0, what: .checkpointFile)
        }
    }

    /// Takes a checkpoint's name away.
    private func setAside(_ checkpoint: String, as name: String) throws(StorageFault) {
        disk.sweep(name)
        try disk.renameNew(checkpoint, to: name)
    }

    /// Removes what an interrupted writer left, and what was set aside.
    private func sweep() throws(StorageFault) {
        for name in try disk.names(in: path) ?? [] where name.hasPrefix(".tmp-") { disk.sweep("\(path)/\(name)") }
    }
}
