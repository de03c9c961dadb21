/// Where somebody left the workbench, so that the next start begins there; it is no part of the record.
package struct SessionView: Hashable, Sendable {
    /// The grid whose round was open; empty where none was.
    package var grid: String
    /// "zh" or "en"; empty where the person never chose.
    package var language: String
    package var isMouseOn: Bool

    package init(grid: String = "", language: String = "", isMouseOn: Bool = true) {
        self.grid = grid
        self.language = language
        self.isMouseOn = isMouseOn
    }
}
