/// The headings that an office may use in place of the known ones, by file and column: data/headings.json.
package struct HeadingTable: Hashable, Sendable {
    /// By the file's known name, then by the heading as it is compared; the known heading each stands for.
    private var headings: [String: [String: String]] = [:]

    /// Known headings alone.
    package static let none = HeadingTable([:])

    /// - Parameter others: by the file's known name and the known heading, what else may stand there.
    package init(_ others: [String: [String: [String]]]) {
        for (file, columns) in others {
            for (known, names) in columns {
                for name in names { headings[file, default: [:]][HeadingTable.compared(name)] = known }
            }
        }
    }

    /// The known heading that another one stands for in a file.
    package func known(for heading: String, in file: String) -> String? {
        headings[file]?[HeadingTable.compared(heading)]
    }

    /// A heading without what people put around it: blanks and line breaks, stars, colons, and a remark in brackets at
    /// the end (身份证号（必填）); full-width signs plain.
    package static func compared(_ heading: String) -> String {
        var plain = WrittenCell.halfWidth(heading).filter { $0 != " " }
        while let first = plain.first, first == "*" { plain.removeFirst() }
        while let last = plain.last, last == "*" || last == ":" { plain.removeLast() }
        if plain.last == ")", let open = plain.lastIndex(of: "("), open > plain.startIndex {
            plain = String(plain[..<open])
        }
        return plain
    }
}

extension HeadingTable {
    /// The name by which a meeting's roll stands in the table; such a file may have any name.
    package static let roll = "roll.csv"

    /// The known headings of a file by its known name; nil where there is no such file.
    package static func headings(of file: String) -> Set<String>? {
        if file == roll { return Set(RollHeader.all) }
        return SheetSubject(fileName: file)?.knownHeaders
    }
}
