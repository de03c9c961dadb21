/// What one file of an import holds: a register, past looks, complaints, or topics.
///
/// How to add one: a case here (a register's comes with ``RegisterKind``), its file's name, its columns in
/// `SheetSubject+Columns.swift`, and a step in ``ImportPlan``.
package enum SheetSubject: Hashable, Sendable {
    case register(RegisterKind)
    case looks
    case complaints
    case topics

    /// In the order in which they rest on each other.
    package static let all: [SheetSubject] = [
        .register(.community), .register(.grid), .register(.building), .register(.staff), .register(.duty),
        .register(.elder), .looks, .complaints, .topics,
    ]

    /// The name by which the file is known in a folder.
    package var fileName: String {
        switch self {
        case .register(.community): "communities.csv"
        case .register(.grid): "grids.csv"
        case .register(.building): "buildings.csv"
        case .register(.staff): "staff.csv"
        case .register(.duty): "duty.csv"
        case .register(.elder): "elders.csv"
        case .looks: "checks.csv"
        case .complaints: "complaints.csv"
        case .topics: "topics.csv"
        }
    }

    /// The subject of a file of this name, whatever the case of its letters.
    package init?(fileName: String) {
        guard let subject = Self.all.first(where: { $0.fileName == fileName.lowercased() }) else { return nil }
        self = subject
    }
}
