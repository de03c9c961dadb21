import Storage
import StreetModel
import Workbench

extension Reception {
    /// Reads what files would do, for somebody to look at first.
    func previewImport(_ path: String, _ workbench: inout Workbench, at now: Moment) -> [Effect] {
        guard let me = workbench.session.me else { return [] }
        do throws(AppendFault) {
            let room = try ImportRoom(path, of: me, beside: clerk, at: now, isConfined: isSession)
            return workbench.update(.importRead(room.reading, isStale: false, at: now))
        } catch {
            return workbench.update(.importCut(error, after: [], at: now))
        }
    }

    /// Writes what was looked at; where files or desk say otherwise now, nothing, and shows that.
    mutating func importFiles(_ seen: ImportReading, _ workbench: inout Workbench, at now: Moment) -> [Effect] {
        guard let me = workbench.session.me else { return [] }
        do throws(AppendFault) {
            let offset = workbench.office.offset
            let isSameDay = offset.day(of: seen.at) == offset.day(of: now)
            var room = try ImportRoom(
                seen.path, of: me, beside: clerk, at: isSameDay ? seen.at : now, isConfined: isSession)
            guard room.reading == seen else {
                return workbench.update(.importRead(room.reading, isStale: true, at: now))
            }
            do throws(ImportCut) {
                try room.write(at: now)
            } catch {
                return follow(me, &workbench, at: now)
                    + workbench.update(.importCut(error.fault, after: error.written, at: now))
            }
            return follow(me, &workbench, at: now) + workbench.update(.imported(seen, at: now))
        } catch {
            return workbench.update(.importCut(error, after: [], at: now))
        }
    }

    /// Reads what was written beside the session into its own books, new ones too.
    private mutating func follow(_ me: Staff, _ workbench: inout Workbench, at now: Moment) -> [Effect] {
        do {
            let codes = clerk.volumes.map { $0.book.code }
            let entries = try clerk.refresh(codes, into: &workbench.office)
            try clerk.openBooks(for: me, into: &workbench.office)
            return workbench.update(.followed(entries, at: now))
        } catch {
            return workbench.update(.failed(error, at: now))
        }
    }
}
