/// Where somebody left the workbench, so that the next start begins there; it is no part of the record.
package struct SessionView: Hashable, Sendable {
    /// The grid whose round was open; empty where none was.
    package var grid: String
    /// "zh" or "en"; empty where the person never chose.
    package var language: String
    package var isMouseOn: Bool
    /// The filters of matters that the person keeps, as the workbench's words for them.
    package var filters: [String]

    package init(grid: String = "", language: String = "", isMouseOn: Bool = true, filters: [String] = []) {
        self.grid = grid
        self.language = language
        self.isMouseOn = isMouseOn
        self.filters = filters
    }
}
