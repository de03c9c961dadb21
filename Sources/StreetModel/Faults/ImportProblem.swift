/// What is wrong with one place of a file that an office hands over; Workbench/Words makes the sentence.
///
/// Any error keeps the whole import from being written; a warning does not. Equal warnings are one problem with a
/// count, which stands at the first of them (DESIGN §4).
package struct ImportProblem: Hashable, Sendable {
    package enum Severity: Hashable, Sendable {
        case error, warning
    }

    package var severity: Severity
    /// The path as it was given, with the file's name where a folder was given.
    package var file: String
    /// From 1, the header's line; nil where the whole file is meant.
    package var line: Int?
    /// nil where the whole row or file is meant.
    package var column: ImportColumn?
    /// What stands in the cell; empty where that is a person's own value, which no message shows.
    package var value: String
    package var what: What
    /// How many equal warnings this one stands for.
    package var count: Int

    package init(
        _ severity: Severity = .error, file: String, line: Int? = nil, column: ImportColumn? = nil,
        value: String = "", what: What, count: Int = 1
    ) {
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column
        self.value = value
        self.what = what
        self.count = count
    }
}

extension ImportProblem {
    package enum What: Error, Hashable, Sendable {
        case notFound
        /// The system's error number.
        case cannotRead(Int32)
        /// A folder that bears the name of a file.
        case isFolder
        case emptyFile
        /// Neither UTF-8 nor GB18030: a workbook, a picture.
        case notText
        /// GB18030, which this machine has no converter for.
        case noConverter
        /// A file given by itself whose name says no register; the names that do.
        case unknownFileName([String])
        /// A folder with none of the known names.
        case nothingToImport([String])

        case missingColumn(String)
        case repeatedColumn(String)
        /// The quote that opens at this line is never closed.
        case unclosedQuote
        case textAfterQuote
        case tooManyCells(expected: Int, found: Int)

        /// The value cannot stand in its field.
        case field(FieldFault)
        /// The value names a record that neither the import nor the desk has.
        case unknown(RegisterKind)
        /// The value names no place of the street.
        case unknownPlace
        /// A code that does not begin with the code of the place it lies in.
        case codeOutside(String)
        /// The same id again.
        case repeatedID(Twin)
        case sameIdentity(Twin)
        /// Same name, birth date and dwelling.
        case samePerson(Twin)
        /// The person is on the books of this community; an import moves nobody.
        case otherCommunity(String)
        case entranceBeyond(building: String, entrances: Int)
        case floorBeyond(building: String, floors: Int)
        case observedInFuture
        /// 早 in the afternoon, 晚 in the forenoon.
        case slotContradictsTime

        /// An identity number's area code that stands for no province.
        case unknownArea
        case householdsOutside(ClosedRange<Int>)
    }

    /// The other one of two records that are the same person or thing.
    package enum Twin: Hashable, Sendable {
        case line(Int, file: String)
        /// The id of a record the desk has already.
        case onDesk(String)
    }
}

/// A column of a spreadsheet: its place from 1, and what its heading says.
package struct ImportColumn: Hashable, Sendable {
    package var number: Int
    package var header: String

    package init(number: Int, header: String) {
        self.number = number
        self.header = header
    }
}
