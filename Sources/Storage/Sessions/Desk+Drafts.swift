import Glibc
package import StreetModel

extension Desk {
    private static let draftsFolder = "drafts"

    /// The drafts that somebody left, the newest first; what cannot be read is passed over.
    package func drafts(of staff: String) -> [SessionDraft] {
        let folder = draftsFolder(of: staff)
        let names = ((try? disk.names(in: folder)) ?? []).filter { $0.hasSuffix(".json") }
        let drafts = names.compactMap { name -> SessionDraft? in
            guard let bytes = try? disk.contents(of: "\(folder)/\(name)") else { return nil }
            return try? StoredDraft.draft(bytes)
        }
        return drafts.sorted { $0.writtenAt > $1.writtenAt }
    }

    /// Keeps what is being written in place of what was kept of the same form. It is not flushed, so that no key waits
    /// for a disk: a killed program loses nothing, and ``settleDrafts(of:)`` is for a pause.
    package func keep(_ draft: SessionDraft, of staff: String) {
        guard fault == nil else { return }
        let file = draftFile(draft.purpose, of: staff)
        do throws(StorageFault) {
            try disk.ensureFolder("\(path)/\(Desk.sessionsFolder)")
            try disk.ensureFolder(sessionFolder(of: staff))
            try disk.ensureFolder(draftsFolder(of: staff))
            disk.sweep("\(file).tmp")
            try FileHandle("\(file).tmp", flags: O_WRONLY | O_CREAT | O_EXCL, on: disk)
                .write(StoredDraft.bytes(draft, settings.offset), at: 0)
            try disk.renameOver("\(file).tmp", to: file)
        } catch {
            // The words are still on the screen; a disk that fails says so where something is saved.
            return
        }
    }

    /// Removes a draft that was saved or thrown away.
    package func drop(_ purpose: [String], of staff: String) {
        disk.sweep(draftFile(purpose, of: staff))
    }

    /// Makes the drafts that were kept durable.
    package func settleDrafts(of staff: String) {
        let folder = draftsFolder(of: staff)
        for name in (try? disk.names(in: folder)) ?? [] {
            try? FileHandle("\(folder)/\(name)", flags: O_RDONLY, on: disk).flush()
        }
        try? disk.syncFolder(folder)
    }

    private func draftsFolder(of staff: String) -> String { "\(sessionFolder(of: staff))/\(Desk.draftsFolder)" }

    /// A name that says nothing: the ids in a purpose are anybody's.
    private func draftFile(_ purpose: [String], of staff: String) -> String {
        let words = Array(purpose.joined(separator: "\u{1F}").utf8)
        let name = words.withUnsafeBytes { Digest(of: $0) }.hex.prefix(32)
        return "\(draftsFolder(of: staff))/\(name).json"
    }
}
