/// The names of a folder.
struct Names: Sendable {
    /// As programs see them.
    var present: [String: Int] = [:]
    /// As they would be after a loss of power that undid all that is pending.
    var safe: [String: Int] = [:]
    var pending: [NameChange] = []

    mutating func settle() {
        safe = present
        pending = []
    }

    /// Makes some of what is pending safe; a rename has an end in two folders.
    mutating func settle(_ numbers: Set<Int>) {
        for change in pending where numbers.contains(change.number) { safe[change.name] = change.node }
        pending.removeAll { numbers.contains($0.number) }
    }
}

/// A name that was given or taken away, and is not safe yet.
struct NameChange: Sendable {
    /// Both ends of a rename have the same.
    var number: Int
    var name: String
    /// The node that has it now; nil where none has.
    var node: Int?
    var at: Int
}
