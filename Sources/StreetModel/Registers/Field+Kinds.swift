/// A value that a register stores as one of a few words.
package protocol Choice: CaseIterable, Sendable {
    /// The stored word.
    var word: String { get }
    /// What an office's spreadsheet may say for it, the usual word first.
    var names: [String] { get }
}

extension Choice {
    /// The choice a stored or written word stands for.
    package init?(named text: String) {
        guard let found = Self.allCases.first(where: { $0.word == text || $0.names.contains(text) }) else { return nil }
        self = found
    }
}

extension Field {
    /// A field of plain text.
    package static func text(
        _ key: String, _ header: String, _ path: FieldPath<Record, String>,
        isPrivate: Bool = false, isRequired: Bool = false
    ) -> Field {
        Field(
            key, header, isPrivate: isPrivate, isRequired: isRequired, read: { .text($0[keyPath: path]) },
            write: { (record, value) throws(FieldFault) in
                let text = try value.text()
                if isRequired && text.isEmpty { throw .missing }
                record[keyPath: path] = text
            })
    }

    /// A whole number within bounds; empty stands for 0 where 0 is within them.
    package static func number(
        _ key: String, _ header: String, _ path: FieldPath<Record, Int>, in range: ClosedRange<Int>,
        isPrivate: Bool = false, isRequired: Bool = false
    ) -> Field {
        Field(
            key, header, isPrivate: isPrivate, isRequired: isRequired,
            read: { .text(String($0[keyPath: path])) },
            write: { (record, value) throws(FieldFault) in
                let text = try value.text()
                if text.isEmpty && range.contains(0) && !isRequired { return record[keyPath: path] = 0 }
                if text.isEmpty { throw .missing }
                guard let number = Int(text) else { throw .notANumber }
                guard range.contains(number) else { throw .outOfRange(range.lowerBound, range.upperBound) }
                record[keyPath: path] = number
            })
    }

    /// A calendar day, "2026-11-21"; empty stands for none.
    package static func day(
        _ key: String, _ header: String, _ path: FieldPath<Record, Day?>, isPrivate: Bool = false,
        isRequired: Bool = false
    ) -> Field {
        Field(
            key, header, isPrivate: isPrivate, isRequired: isRequired,
            read: { .text($0[keyPath: path]?.text ?? "") },
            write: { (record, value) throws(FieldFault) in
                let text = try value.text()
                if text.isEmpty {
                    if isRequired { throw .missing }
                    return record[keyPath: path] = nil
                }
                guard let day = Day(text) else { throw .notADate }
                record[keyPath: path] = day
            })
    }

    /// One of a few words; empty is refused.
    package static func choice<Value: Choice>(
        _ key: String, _ header: String, _ path: FieldPath<Record, Value>, isPrivate: Bool = false,
        isRequired: Bool = true
    ) -> Field {
        Field(
            key, header, isPrivate: isPrivate, isRequired: isRequired, read: { .text($0[keyPath: path].word) },
            write: { (record, value) throws(FieldFault) in
                let text = try value.text()
                if text.isEmpty && !isRequired { return }
                guard let choice = Value(named: text) else {
                    throw .notAChoice(Value.allCases.compactMap(\.names.first))
                }
                record[keyPath: path] = choice
            })
    }

    /// Yes or no; empty stands for no.
    package static func flag(
        _ key: String, _ header: String, _ path: FieldPath<Record, Bool>, isPrivate: Bool = false
    ) -> Field {
        Field(
            key, header, isPrivate: isPrivate, read: { .text($0[keyPath: path] ? "yes" : "no") },
            write: { (record, value) throws(FieldFault) in
                switch try value.text() {
                case "yes", "是", "有": record[keyPath: path] = true
                case "no", "否", "无", "": record[keyPath: path] = false
                default: throw .notAChoice(["是", "否"])
                }
            })
    }

    /// An ordered list of small records, each one row of texts.
    package static func rows<Value>(
        _ key: String, _ path: FieldPath<Record, [Value]>, isPrivate: Bool = false,
        _ row: @escaping @Sendable (Value) -> [String], read: @escaping @Sendable ([String]) -> Value?
    ) -> Field {
        Field(
            key, "", isPrivate: isPrivate, read: { .rows($0[keyPath: path].map(row)) },
            write: { (record, value) throws(FieldFault) in
                switch value {
                case .rows(let rows):
                    var values: [Value] = []
                    for cells in rows {
                        guard let value = read(cells) else { throw .notText }
                        values.append(value)
                    }
                    record[keyPath: path] = values
                case .text(""): record[keyPath: path] = []
                case .text: throw .notText
                }
            })
    }
}
