/// What the mending of a book has done.
package struct Mending: Hashable, Sendable {
    /// Where the bytes lie that were no sound lines; nil where there were none.
    package var quarantined: String?
    /// How many they were.
    package var bytes: Int

    package init(quarantined: String? = nil, bytes: Int = 0) {
        self.quarantined = quarantined
        self.bytes = bytes
    }
}
