/// What became of a fault.
enum Verdict: String {
    case caught
    case survived = "NOT CAUGHT"
    /// The compiler said no: the fault proves nothing of the tests.
    case notBuilt = "DOES NOT BUILD"
}
