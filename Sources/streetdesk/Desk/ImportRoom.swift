import Glibc
import Storage
import StreetModel
import Workbench

/// An import from the workbench, beside the session's own books: it is compared with every community's people, whom the
/// session of one community never holds.
struct ImportRoom {
    private var clerk: Clerk
    private var office: Office
    private let staff: Staff
    /// What the files would do.
    let reading: ImportReading

    /// Reads the files and plans them for a moment.
    ///
    /// - Parameter isConfined: for whoever comes by an ssh key, and may name files of the own folder alone.
    init(
        _ path: String, of staff: Staff, beside session: Clerk, at now: Moment, isConfined: Bool
    ) throws(AppendFault) {
        self.staff = staff
        clerk = session.withoutBooks
        office = clerk.desk.emptyOffice
        do throws(StorageFault) {
            try clerk.openStreet(into: &office)
            let source = ImportRoom.source(path, isConfined: isConfined)
            let ground = try clerk.importGround(for: source, at: now, into: &office)
            let plan = ImportPlan(source, on: ground)
            let preview = staff.community.map { plan.preview.limited(to: $0) } ?? plan.preview
            reading = ImportReading(path: path, at: now, plan: plan, preview: preview)
        } catch {
            throw .storage(error)
        }
        if let fault = clerk.fault { throw .storage(fault) }
        do throws(Refusal) {
            try office.mayImport(reading.plan.parts, by: staff.id)
        } catch {
            throw .refused(error)
        }
    }

    /// Writes it, and says in which books.
    mutating func write(at now: Moment) throws(ImportCut) {
        try clerk.write(reading.plan, by: staff.id, at: now, into: &office, telling: { _ in })
    }

    private static func source(_ path: String, isConfined: Bool) -> ImportSource {
        guard isConfined, !SessionLine.isBareName(path) else { return OfficeFiles.read([path]) }
        var source = ImportSource()
        source.problems.append(ImportProblem(file: path, what: .cannotRead(EACCES)))
        return source
    }
}
