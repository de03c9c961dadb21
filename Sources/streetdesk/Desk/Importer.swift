import Exchange
import StreetModel
import Workbench

/// Reads an office's files and plans what they mean; problems are printed, one line each.
struct Importer {
    private let words: Words

    init(_ words: Words) {
        self.words = words
    }

    /// The files as sheets, with progress on a terminal.
    func read(_ paths: [String]) -> ImportSource {
        let source = OfficeFiles.read(paths) { progress in
            Console.progress(words.reading(progress.file, progress.done, progress.total))
        }
        Console.progress("")
        return source
    }

    /// The plan on a ground; any error refuses it whole.
    func plan(_ paths: [String], on ground: ImportGround) throws(Stop) -> ImportPlan {
        try plan(read(paths), on: ground)
    }

    /// The plan for files that were read already.
    func plan(_ source: ImportSource, on ground: ImportGround) throws(Stop) -> ImportPlan {
        let plan = ImportPlan(source, on: ground)
        for problem in plan.problems { Console.complain(words.problem(problem)) }
        if plan.isRefused { throw Stop.complaining(words.importRefused, .refused) }
        return plan
    }
}
