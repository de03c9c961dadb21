/// What became of what was not safe.
struct Fate {
    /// Numbers of changes of names that are not there.
    var missing: Set<Int> = []
    /// What files hold, where it is not what programs saw.
    var contents: [Int: [UInt8]] = [:]
}
