package import StreetModel

/// What should be done in the world; the clerk does it and answers with a message.
package enum Effect: Equatable, Sendable {
    /// Ask the rules again under the lock and write the act.
    case record(Event)
    /// Open the books this person may read.
    case enter(staff: String)
    case bell
    case repaint
    case copy(String)
    /// Keep the act, then write a document to a new file; its ending says in which form. A file that is there is never
    /// overwritten, and what cannot be kept does not leave.
    case export(ExportDocument, to: String, as: Event)
    /// Read everything the books tell of a person, keep the act, and write the person's file (``PersonCopy``).
    /// The reason is empty where none is asked for.
    case exportFile(elder: String, to: String, format: String, reason: String)
    case mouse(Bool)
    /// Read how characters are read (data/pinyin), so that names can be found by it.
    case readPinyin
    /// Keep what is being written into a form, so that a crash does not lose it.
    case keepDraft(SessionDraft)
    /// A form was saved or thrown away: its draft goes.
    case dropDraft([String])
    /// Read what the day files say of a person; older days are read when somebody looks.
    case readHistory(elder: String, days: ClosedRange<Day>)
    /// Look whether the person has a PIN.
    case findPIN
    /// Look whether it is the person's PIN.
    case checkPIN(String)
    /// Keep a new PIN of the person's own.
    case keepPIN(String)
    /// Read the files at a path and say what they would do; nothing is written.
    case previewImport(String)
    /// Read the roll of a meeting from a file.
    case readRoll(String, meeting: String)
    /// Write what was looked at, where files and desk still say the same.
    case importFiles(ImportReading)
    case leave
}
