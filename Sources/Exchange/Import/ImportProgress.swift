/// How far the reading of one file has come.
package struct ImportProgress: Hashable, Sendable {
    package var file: String
    /// Rows without the header.
    package var done: Int
    package var total: Int
}
