package import StreetModel

/// What some files would do to the desk, read for somebody to look at before anything is written.
package struct ImportReading: Equatable, Sendable {
    /// The folder or file as it was typed.
    package var path: String
    /// The moment for which it was planned; planned again for it, the same files on the same desk give the same plan.
    package var at: Moment
    package var plan: ImportPlan
    /// What of it the person may see.
    package var preview: ImportPreview

    package init(path: String, at: Moment, plan: ImportPlan, preview: ImportPreview) {
        self.path = path
        self.at = at
        self.plan = plan
        self.preview = preview
    }

    /// How many records are new, changed and not in the files, and how many errors stand.
    var sums: (new: Int, changed: Int, gone: Int, errors: Int) {
        preview.counts.reduce(
            into: (0, 0, 0, plan.problems.filter { $0.severity == .error }.reduce(0) { $0 + $1.count })
        ) { sums, count in
            sums.0 += count.new
            sums.1 += count.changed
            sums.2 += count.gone
        }
    }
}
