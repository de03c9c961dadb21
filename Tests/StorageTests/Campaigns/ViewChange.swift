import CrashMachine
import Storage
import StreetModel

/// A person's view that is kept in place of another: it is there as it was before or after.
enum ViewChange {
    private static func view(grid: String) -> SessionView {
        var view = SessionView()
        view.grid = grid
        return view
    }

    private static let old = view(grid: "990101001001001")
    private static let new = view(grid: "990101001001002")

    /// A desk with the old view, settled.
    static func volume() throws -> Volume {
        let made = ScriptedDisk(try Stage.volume())
        try Desk.open(Session.path, on: made.disk()).keep(old, of: "S0007")
        return made.volume.settled
    }

    /// Keeps the new one.
    static func make(on disk: Disk) throws {
        try Desk.open(Session.path, on: disk).keep(new, of: "S0007")
    }

    /// What is wrong with an image; nil where nothing is.
    static func problem(_ image: Volume) throws -> String? {
        let grid = try Desk.open(Session.path, on: ScriptedDisk(image).disk()).sessionView(of: "S0007").grid
        return [old.grid, new.grid].contains(grid) ? nil : "another view"
    }
}
