/// A fault of one line, as a tired hand might make it: what stands in a file, what stands there instead, and which tests
/// must notice.
package struct Mutant: Sendable {
    /// What is wrong then, in a few words.
    package let name: String
    /// The file by its path from the top.
    package let file: String
    /// The text as it is; it stands once in the file.
    package let was: String
    /// The text as it becomes.
    package let becomes: String
    /// The suites that must catch it, by the names of their types.
    package let tests: [String]

    init(_ name: String, in file: String, _ was: String, becomes: String, caughtBy tests: String...) {
        self.name = name
        self.file = file
        self.was = was
        self.becomes = becomes
        self.tests = tests
    }

    /// All of them, in the order of the rooms.
    package static let all = storage + rules + surface
}
