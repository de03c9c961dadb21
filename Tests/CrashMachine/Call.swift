/// One call that a program has made.
package struct Call: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case open, read, write, flush, sync, cut, status, list, makeFolder, rename, remove, lock, resolve
    }

    package var kind: Kind
    /// What it was about, as the program named it.
    package var path: String
    /// Who made it.
    package var session: Int
}
