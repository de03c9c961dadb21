import Glibc
package import StreetModel

extension Desk {
    private static let draftsFolder = "drafts"

    /// The drafts that somebody left, the newest first; what cannot be read is passed over.
    package func drafts(of staff: String) -> [SessionDraft] {
        let folder = draftsFolder(of: staff)
        var drafts: [String: SessionDraft] = [:]
        // Of two of the same form the one that was not settled is the newer, where it is whole.
        for name in ((try? disk.names(in: folder)) ?? []).sorted(by: { Desk.isSettled($0) && !Desk.isSettled($1) }) {
            guard let form = Desk.form(ofDraft: name), let bytes = try? disk.contents(of: "\(folder)/\(name)"),
                let draft = try? StoredDraft.draft(bytes)
            else { continue }
            drafts[form] = draft
        }
        return drafts.values.sorted { $0.writtenAt > $1.writtenAt }
    }

    /// Keeps what is being written in place of what was kept of the same form. It is not flushed, so that no key waits
    /// for a disk: a killed program loses nothing, and ``settleDrafts(of:)`` is for a pause. Where the power goes before
    /// that, the draft of the last pause is there: the new one stands beside it until it is settled.
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
            try disk.renameOver("\(file).tmp", to: file + Desk.unsettled)
        } catch {
            // The words are still on the screen; a disk that fails says so where something is saved.
            return
        }
    }

    /// Removes a draft that was saved or thrown away.
    package func drop(_ purpose: [String], of staff: String) {
        let file = draftFile(purpose, of: staff)
        disk.sweep(file + Desk.unsettled)
        disk.sweep(file)
    }

    /// Makes the drafts that were kept durable.
    package func settleDrafts(of staff: String) {
        let folder = draftsFolder(of: staff)
        let names = ((try? disk.names(in: folder)) ?? []).filter { $0.hasSuffix(Desk.unsettled) }
        if names.isEmpty { return }
        for name in names {
            let file = "\(folder)/\(name)"
            do throws(StorageFault) {
                try FileHandle(file, flags: O_RDONLY, on: disk).flush()
                try disk.renameOver(file, to: String(file.dropLast(Desk.unsettled.count)))
            } catch {
                // The draft of the pause before stands.
                continue
            }
        }
        try? disk.syncFolder(folder)
        try? settleSession(of: staff)
    }

    /// The ending of a draft's file that is not flushed yet.
    private static let unsettled = ".new"

    private static func isSettled(_ name: String) -> Bool { !name.hasSuffix(unsettled) }

    /// What the files of the same form have in common; nil for a file that is no draft.
    private static func form(ofDraft name: String) -> String? {
        if name.hasSuffix(".json") { return name }
        return name.hasSuffix(".json" + unsettled) ? String(name.dropLast(unsettled.count)) : nil
    }

    private func draftsFolder(of staff: String) -> String { "\(sessionFolder(of: staff))/\(Desk.draftsFolder)" }

    /// A name that says nothing: the ids in a purpose are anybody's.
    private func draftFile(_ purpose: [String], of staff: String) -> String {
        let words = Array(purpose.joined(separator: "\u{1F}").utf8)
        let name = words.withUnsafeBytes { Digest(of: $0) }.hex.prefix(32)
        return "\(draftsFolder(of: staff))/\(name).json"
    }
}
