package import StreetModel
package import TextUI

/// What happened: the only way anything reaches the workbench (DESIGN §2).
package enum Message: Equatable, Sendable {
    /// The desk is open for this person; the books they may read are in the office, the view is where they left it.
    case entered(staff: String, view: SessionView, at: Moment)
    case input(Input, at: Moment)
    /// Time has passed.
    case tick(Moment)
    /// What this session asked for is durable and applied.
    case recorded([Entry], at: Moment)
    /// Another session wrote these; they are applied.
    case followed([Entry], at: Moment)
    /// Who is at a screen now, by their staff numbers.
    case present(Set<String>, at: Moment)
    case refused(Refusal, at: Moment)
    case failed(StorageFault, at: Moment)
    /// A document is written to a file; the path as one can open it.
    case exported(String, at: Moment)
    case notExported(ExportFault, at: Moment)
    /// How characters are read; nil where there is no such file, and names are found as they are written.
    case pinyinRead(PinyinTable?, at: Moment)
    /// Whether the person at the screen has a PIN.
    case pinFound(Bool, at: Moment)
    /// Whether what was typed is the person's PIN.
    case pinChecked(isRight: Bool, at: Moment)
    /// A new PIN is kept, or could not be.
    case pinKept(Bool, at: Moment)
    /// What the day files say of a person.
    case historyRead(FileHistory.Part, at: Moment)
    /// What some files would do; stale where it is not what somebody has just said yes to.
    case importRead(ImportReading, isStale: Bool, at: Moment)
    /// What a file says of a meeting's roll.
    case rollRead([Member], problems: [ImportProblem], meeting: String, at: Moment)
    /// All of it is written.
    case imported(ImportReading, at: Moment)
    /// It was cut after some books, which are written.
    case importCut(AppendFault, after: [String], at: Moment)
    /// What earlier sessions of this person left unsaved.
    case draftsFound([SessionDraft], at: Moment)
}
