/// Which list leaves the house; raw values are those of `streetdesk export`.
///
/// How to add one: a case here with its name in `Words+Lists.swift`, and its table in `ListExport+….swift`.
package enum ListKind: String, CaseIterable, Hashable, Sendable {
    case elders, grids, buildings, staff, duty, round, matters, overdue, board, complaints, clearance, sheet
    case visits, dues, canvass, topics
}
