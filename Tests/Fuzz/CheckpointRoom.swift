import Storage
import StreetModel

/// Files of a checkpoint: what is read can be written and read again as the same; a manifest's sum is believed or
/// nothing of it.
///
/// The first byte says which file the others stand in the place of.
struct CheckpointRoom: Sendable {
    static let own = CheckpointRoom()

    private let office = SmallOffice.made
    private let books: [String]
    private let files: [(book: String, name: String)]
    private let sound: [String: [String: [UInt8]]]

    init() {
        let books = [office.code, SmallOffice.community]
        var (files, sound): ([(String, String)], [String: [String: [UInt8]]]) = ([], [:])
        for book in books {
            for file in StoredForm.files(of: book, in: office) {
                files.append((book, file.name))
                sound[book, default: [:]][file.name] = file.bytes
            }
        }
        (self.books, self.files, self.sound) = (books, files, sound)
    }

    /// What to begin with: every file as it is, behind its number; the manifest last.
    var seeds: [[UInt8]] {
        let members = StoredForm.manifest(of: StoredForm.files(of: office.code, in: office), after: [])
        return files.enumerated().map { [UInt8($0)] + (sound[$1.book]?[$1.name] ?? []) }
            + [[UInt8(files.count)] + members.dropLast(Array(",\"self\":\"\"}\n".utf8).count + 64)]
    }

    func take(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let rest = Array(bytes.dropFirst())
        let index = Int(first) % (files.count + 1)
        guard index < files.count else { return takeManifest(rest) }
        let (book, name) = files[index]
        var files = sound[book] ?? [:]
        files[name] = rest
        guard let office = StoredForm.office(office, with: book, from: files) else { return }
        let written = Self.named(StoredForm.files(of: book, in: office))
        guard let again = StoredForm.office(office, with: book, from: written) else {
            return hold(false, "what was read of \(name) is written so that it cannot be read")
        }
        hold(
            Self.named(StoredForm.files(of: book, in: again)) == written,
            "what was read of \(name) is written otherwise")
    }

    private func takeManifest(_ members: [UInt8]) {
        _ = StoredForm.rewritten(manifest: members)
        let sealed = StoredForm.sealed(manifest: members)
        let turned = sealed.withOneBitTurned(before: sealed.count - 3)
        hold(StoredForm.rewritten(manifest: turned) == nil, "a manifest is read although a bit of it is another")
        guard let written = StoredForm.rewritten(manifest: sealed) else { return }
        hold(StoredForm.rewritten(manifest: written) == written, "a manifest is written as something else")
    }

    private static func named(_ files: [(name: String, bytes: [UInt8])]) -> [String: [UInt8]] {
        Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first }
    }
}
