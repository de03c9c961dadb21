/// What an import will write, book by book, or why it will not.
///
/// Nothing here has happened yet. Each part is written whole or not at all, in this order; after a cut between two,
/// the same files imported again give the parts that are missing (DESIGN §4).
package struct ImportPlan: Hashable, Sendable {
    /// The street's book first, then the communities' by code; empty where nothing changes or an error stands.
    package var parts: [ImportPart]
    /// One for each subject that the files hold, in the order of ``SheetSubject/all``.
    package var counts: [ImportCount]
    /// In the order of the files, then by line and column.
    package var problems: [ImportProblem]
    package var leftAlone: [String]
    /// What the parts would do, record by record; nothing where an error stands.
    package var preview = ImportPreview.none

    /// True where an error stands: nothing is to be written.
    package var isRefused: Bool { problems.contains { $0.severity == .error } }

    /// Compares what was read with what the desk has.
    package init(_ source: ImportSource, on ground: ImportGround) {
        counts = []
        parts = []
        leftAlone = source.leftAlone
        // What the other files say of a file that could not be read would be errors without number.
        if source.problems.contains(where: { $0.severity == .error && $0.line == nil }) {
            problems = source.problems
            return
        }
        var planner = ImportPlanner(ground: ground, problems: source.problems)
        planner.planPlaces(source.sheets)
        planner.planStaff(source.sheets)
        planner.planElders(source.sheets)
        planner.planLooks(source.looks)
        planner.planComplaints(source.complaints)
        planner.planTopics(source.topics)
        let files =
            source.sheets.map(\.file) + source.looks.map(\.file) + source.complaints.map(\.file)
            + source.topics.map(\.file)
        problems = planner.problems.sorted(by: files)
        counts = planner.counts(of: source)
        if isRefused { return }
        parts = planner.parts()
        preview = planner.preview(of: parts, source)
    }
}
