/// The problems of an import as they are found, equal warnings as one.
struct ProblemList {
    private var list: [ImportProblem] = []
    /// Where each warning stands in the list, found by what is equal in equal ones.
    private var warnings: [ImportProblem: Int] = [:]

    init(_ problems: [ImportProblem]) {
        for problem in problems { add(problem) }
    }

    mutating func add(_ problem: ImportProblem) {
        guard problem.severity == .warning else { return list.append(problem) }
        var key = problem
        key.line = nil
        key.count = 1
        if let index = warnings[key] {
            list[index].count += problem.count
        } else {
            warnings[key] = list.count
            list.append(problem)
        }
    }

    /// By file in this order (files that are not named come first), then by line and column.
    func sorted(by files: [String]) -> [ImportProblem] {
        var order: [String: Int] = [:]
        for (index, file) in files.enumerated() where order[file] == nil { order[file] = index }
        let keyed = list.enumerated().map { index, problem in
            (key: [order[problem.file] ?? -1, problem.line ?? 0, problem.column?.number ?? 0, index], problem: problem)
        }
        return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.problem)
    }
}
