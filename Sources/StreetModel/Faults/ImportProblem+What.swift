extension ImportProblem {
    /// What is wrong, for Words to put into a sentence with what to do; what follows the headings that are not known are warnings by nature.
    package enum What: Error, Hashable, Sendable {
        case notFound
        /// The system's error number.
        case cannotRead(Int32)
        /// A folder that bears the name of a file.
        case isFolder
        case emptyFile
        /// No text at all, but something that this program knows by its first bytes.
        case otherForm(FileForm)
        /// More than an import reads at once.
        case tooLarge(megabytes: Int)
        /// Neither UTF-8 nor GB18030, up to this line: a workbook, a picture, a cut file.
        case notText(line: Int)
        /// GB18030, which this machine has no converter for.
        case noConverter
        /// A file given by itself whose name says no register; the names that do.
        case unknownFileName([String])
        /// A folder with none of the known names.
        case nothingToImport([String])
        /// The table of other headings means nothing, at this place of it.
        case badHeadings(String)

        case missingColumn(String)
        case repeatedColumn(String)
        /// The quote that opens at this line is never closed.
        case unclosedQuote
        case textAfterQuote
        case tooManyCells(expected: Int, found: Int)
        /// No row near the file's beginning has any of the known headings; those that have to be there.
        case noHeadings([String])
        /// A cell of more than so many kilobytes: no office writes that much into one.
        case cellTooLong(kilobytes: Int)
        /// A row of more cells than a register has by far.
        case rowTooWide(Int)

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
        /// Somebody on the desk lives beyond what the building would have; the person's id.
        case livesBeyond(elder: String)
        /// An agreed time outside the office's window, which lies between these two.
        case outsideWindow(TimeOfDay, TimeOfDay)
        case observedInFuture
        /// 早 in the afternoon, 晚 in the forenoon.
        case slotContradictsTime
        /// Another row tells of the same person and second that this was seen.
        case otherLook(String, Twin)
        /// The desk has a look of the same person and second, which saw this.
        case otherLookOnDesk(String)
        /// A look of before this year.
        case lookTooOld(year: Int)
        /// A complaint that was called in later than now.
        case callInFuture
        /// A time before the one under this heading, which it follows on.
        case earlierThan(String)
        /// Solved, and no time says since when.
        case solvedWithoutEnd
        /// The ticket number stands in the book of this community.
        case ticketOfOtherBook(String)

        /// A heading that is not known, whose column is not read.
        case unknownColumn
        /// A second column for what this one holds, which is not read.
        case secondColumn(String)
        /// A spreadsheet's number of a day was read as the day; so is it written.
        case readAsDay(String)
        /// An identity number's area code that stands for no province.
        case unknownArea
        case householdsOutside(ClosedRange<Int>)
        /// The building went to this grid at the desk, and stays there.
        case gridRedrawn(String)
        /// A step of a complaint that is yet to come.
        case timeInFuture
        /// A complaint that is no longer counted, and left out.
        case tooOld(days: Int)
        /// The desk has something else, which stays as it is there; its value.
        case otherOnDesk(String)
        /// The limit of the person's last sign of life has passed: only that is asked now, and this is left out.
        case limitHasPassed
        /// An empty cell where a consent stands, which it does not withdraw.
        case consentStays
        /// An empty agreed time, where one stands.
        case agreementStays
        /// An empty cell where the desk has a value, which stays.
        case valueStays
        /// Another building, and no column for what says where in it, so that the old door would stand in the new one.
        case movesWithoutDoor(columns: [String])
        /// A grid that was closed at the desk.
        case closedGrid
    }

    /// The other one of two records that are the same person or thing.
    package enum Twin: Hashable, Sendable {
        case line(Int, file: String)
        /// The id of a record the desk has already.
        case onDesk(String)
    }
}
