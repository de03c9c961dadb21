import Foundation

/// JSON as a program reads it, and the order of its keys as a person does.
enum JSONShape {
    /// The objects of an array.
    static func objects(_ text: String) throws -> [[String: Any]] {
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]] ?? []
    }

    /// The keys of each object of a flat array, in the order in which they are written.
    static func keys(_ text: String) -> [[String]] {
        text.split(separator: "}").map { object in
            object.matches(of: /"([A-Za-z]+)":/).map { String($0.1) }
        }.filter { !$0.isEmpty }
    }
}
