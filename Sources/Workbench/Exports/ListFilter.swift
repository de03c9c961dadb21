import StreetModel

/// What a list is narrowed to: `column=value` by the stable name of a column, or a text that a row has to hold.
///
/// It looks at what the list shows and at nothing that is masked.
struct ListFilter: Hashable, Sendable {
    /// The column; nil for a text anywhere in the row.
    let key: String?
    let text: String

    /// "risk=red", "风险=红", or "槐安67号院".
    init(_ written: String) {
        guard let sign = written.firstIndex(of: "="), sign != written.startIndex else {
            (key, text) = (nil, written)
            return
        }
        (key, text) = (String(written[..<sign]), String(written[written.index(after: sign)...]))
    }

    /// The document with the rows that every filter leaves.
    ///
    /// - Returns: nil where a filter names a column that no table has.
    static func apply(_ filters: [ListFilter], to document: ExportDocument) -> ExportDocument? {
        var document = document
        for filter in filters {
            if let key = filter.key, !document.tables.contains(where: { $0.column(key) != nil }) { return nil }
            for index in document.tables.indices { document.tables[index].narrow(to: filter) }
        }
        return document
    }
}

extension Export {
    /// The rows that the filters leave, which the head then says; nil where one names a column that there is not.
    package func narrowed(by filters: [String], _ words: Words) -> Export? {
        guard let document = ListFilter.apply(filters.map(ListFilter.init), to: document) else { return nil }
        var narrowed = self
        narrowed.document = document
        narrowed.document.head.append(
            words.filtered(filters, document.tables.reduce(0) { $0 + $1.rows.count }))
        narrowed.filter = filters.joined(separator: " ")
        return narrowed
    }
}

extension ExportTable {
    /// The place of a column, by its stable name or its heading.
    fileprivate func column(_ key: String) -> Int? { keys.firstIndex(of: key) ?? header.firstIndex(of: key) }

    /// Keeps the rows that a filter leaves.
    fileprivate mutating func narrow(to filter: ListFilter) {
        let values = self.values.isEmpty ? rows : self.values
        let kept = rows.indices.filter { row in
            guard let key = filter.key else { return rows[row].contains { $0.contains(filter.text) } }
            guard let column = column(key) else { return false }
            return rows[row][column] == filter.text || values[row][column] == filter.text
        }
        if !self.values.isEmpty { self.values = kept.map { self.values[$0] } }
        rows = kept.map { rows[$0] }
    }
}
