extension Field {
    /// An ordered list of texts.
    package static func list(
        _ key: String, _ path: FieldPath<Record, [String]>, isPrivate: Bool = false
    ) -> Field {
        .rows(key, path, isPrivate: isPrivate, { [$0] }, read: { $0.count == 1 ? $0[0] : nil })
    }

    /// An ordered list of whole numbers.
    package static func numbers(_ key: String, _ path: FieldPath<Record, [Int]>) -> Field {
        .rows(key, path, { [String($0)] }, read: { $0.count == 1 ? Int($0[0]) : nil })
    }

    /// Rows of texts as they are.
    package static func table(
        _ key: String, _ path: FieldPath<Record, [[String]]>, isPrivate: Bool = false
    ) -> Field {
        .rows(key, path, isPrivate: isPrivate, { $0 }, read: { $0 })
    }

    /// A choice that may be left open; empty stands for none.
    package static func optionalChoice<Value: Choice>(
        _ key: String, _ path: FieldPath<Record, Value?>
    ) -> Field {
        Field(
            key, "", read: { .text($0[keyPath: path]?.word ?? "") },
            write: { (record, value) throws(FieldFault) in
                let text = try value.text()
                if text.isEmpty { return record[keyPath: path] = nil }
                guard let choice = Value(named: text) else {
                    throw .notAChoice(Value.allCases.compactMap(\.names.first))
                }
                record[keyPath: path] = choice
            })
    }

    /// A time of day, "14:00"; empty stands for none.
    package static func time(_ key: String, _ path: FieldPath<Record, TimeOfDay?>) -> Field {
        Field(
            key, "", read: { .text($0[keyPath: path]?.text ?? "") },
            write: { (record, value) throws(FieldFault) in
                let text = try value.text()
                if text.isEmpty { return record[keyPath: path] = nil }
                guard let time = TimeOfDay(text) else { throw .notATime }
                record[keyPath: path] = time
            })
    }
}
