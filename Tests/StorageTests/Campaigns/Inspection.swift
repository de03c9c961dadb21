import CrashMachine
import Storage
import StreetModel

/// Starts the program on what a crash has left, and sees whether all that was promised is kept.
struct Inspection {
    let told: Told
    /// Calls made before the crash.
    let calls: Int
    /// Whether the book may need mending: because a flush has failed, or a byte was changed before.
    var mayNeedMending = false

    /// What is wrong; nil where nothing is.
    func problem(of image: Volume) -> String? {
        let scripted = ScriptedDisk(image)
        do {
            return try problem(on: scripted.disk())
        } catch {
            return "\(error)"
        }
    }

    private func problem(on disk: Disk) throws -> String? {
        let desk = try Desk.open(Session.path, on: disk)
        var isMended = false
        var first = try Session(disk)
        if let fault = first.book.fault, !mayNeedMending { return "opens with \(fault)" }
        if mayNeedMending, try first.book.fault != nil || !desk.verify(TestDesk.community).isSound {
            _ = try desk.mend(TestDesk.community)
            isMended = true
            first = try Session(disk)
            if let fault = first.book.fault { return "mended, opens with \(fault)" }
        }
        if let wrong = try first.problem(told, after: calls) { return wrong }
        let report = try desk.verify(TestDesk.community)
        if !report.isSound { return "verify\(isMended ? " after mending" : ""): \(report.faults)" }
        return try goesOn(&first, desk, disk)
    }

    /// Writes one line more, and finds everything again.
    private func goesOn(_ session: inout Session, _ desk: Desk, _ disk: Disk) throws -> String? {
        try session.book.write([look("E1", note: "probe")], at: TestDesk.morning + 9 * 86_400, into: &session.office)
        let again = try Session(disk)
        if let fault = again.book.fault { return "opens a second time with \(fault)" }
        if again.office != session.office { return "another office after opening again" }
        let report = try desk.verify(TestDesk.community)
        let isWhole = report.isSound && report.tornTail == nil && report.lineCount == again.book.lastNumber
        return isWhole ? nil : "verify at the end: \(report)"
    }
}
