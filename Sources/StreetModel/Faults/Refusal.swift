/// A rule said no; Workbench/Words makes the sentence.
package enum Refusal: Error, Hashable, Sendable {
    case unknownStaff(String)
    case unknownElder(String)
    case unknownGrid(String)
    /// The person is outside what the asker answers for.
    case outsideScope(elder: String)
    case notHere(elder: String, status: ElderStatus)
    case notConsented(elder: String)
    case observedInFuture
    case observedTooLongAgo
    case nothingToTakeBack
    case takenBackAlready
    /// It was written too long ago to be taken back by a key.
    case tooLateToTakeBack(seconds: Int)
    /// Somebody else has read it or acted on it.
    case othersRestOnIt(staff: String)
    case notYours
    case unknownMatter(String)
    case matterIsOver(String)
    case needsName
    case nothingToRedo
    case mayNotImport
    /// An import that reaches beyond the asker's own community.
    case importOutsideScope(book: String)
    /// Others wrote to the book while the import was planned.
    case importOvertaken(book: String)
    /// What would be read is no longer there.
    case noticeIsOver
    /// The profile, and what only a new desk or an import writes.
    case onlySetup
}
