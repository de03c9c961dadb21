/// Which columns of a file are read: the known headings, and what else stands for them.
package struct KnownHeadings: Sendable {
    /// Those without which the file cannot be read.
    package let required: [String]
    private let known: [String: String]
    private let file: String
    private let others: HeadingTable

    /// - Parameter file: the known name of such a file, by which the table of other headings goes.
    package init(_ known: some Sequence<String>, required: [String], file: String, others: HeadingTable) {
        self.init(compared: KnownHeadings.compared(known), required: required, file: file, others: others)
    }

    fileprivate init(compared known: [String: String], required: [String], file: String, others: HeadingTable) {
        self.required = required
        self.known = known
        self.file = file
        self.others = others
    }

    /// The headings by how they are compared.
    fileprivate static func compared(_ known: some Sequence<String>) -> [String: String] {
        Dictionary(known.map { (HeadingTable.compared($0), $0) }) { first, _ in first }
    }

    /// The known heading that a cell holds, itself or in another word; nil for anything else.
    package func heading(_ written: String) -> (header: String, isItself: Bool)? {
        // What is longer is no heading, and need not be compared.
        if written.isEmpty || written.utf8.count > 200 { return nil }
        let compared = HeadingTable.compared(written)
        if let header = known[compared] { return (header, true) }
        guard let header = others.known(for: compared, in: file), known.values.contains(header) else { return nil }
        return (header, false)
    }
}

extension SheetSubject {
    /// The columns of such a file.
    package func headings(_ others: HeadingTable) -> KnownHeadings {
        KnownHeadings(
            compared: SheetSubject.compared[self] ?? [:], required: requiredHeaders, file: fileName, others: others)
    }

    /// Of every subject, so that a file need not make them anew.
    private static let compared = Dictionary(
        uniqueKeysWithValues: all.map { ($0, KnownHeadings.compared($0.knownHeaders)) })
}
