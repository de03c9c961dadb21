/// Why a document was not written to a file; Workbench/Words makes the sentence.
package enum ExportFault: Error, Hashable, Sendable {
    /// Something of that name is there; it is never overwritten.
    case exists(String)
    /// The ending says no form in which a document can be written.
    case unknownForm(String)
    /// The system said no; `errno` is Linux's number.
    case cannotWrite(String, errno: Int32)
}
