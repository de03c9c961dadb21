/// Why nothing was recorded.
package enum AppendFault: Error, Hashable, Sendable {
    /// A rule said no, against the newest state.
    case refused(Refusal)
    /// The book could not be written; nothing of the act is there (but for `poisoned`, where nobody can say).
    case storage(StorageFault)
}
