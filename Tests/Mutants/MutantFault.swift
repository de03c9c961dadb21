/// Why the hunt could not be held.
enum MutantFault: Error, CustomStringConvertible {
    /// The tests fail without any fault put in.
    case notGreen
    /// The text that a fault changes does not stand once in its file.
    case notOnce(file: String, name: String)

    var description: String {
        switch self {
        case .notGreen: "the clone does not build, or its tests fail as it is: see .build/mutants/last.log"
        case .notOnce(let file, let name): "\(file): the text of '\(name)' does not stand there once"
        }
    }
}
