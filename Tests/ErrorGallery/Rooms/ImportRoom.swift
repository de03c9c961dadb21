import StreetModel

/// The place in the gallery of a problem of a file: the compiler asks for one for each new case.
enum ImportRoom: String, CaseIterable {
    case notFound, cannotRead, isFolder, emptyFile, otherForm, tooLarge, notText, noConverter, unknownFileName,
        nothingToImport, badHeadings, missingColumn, repeatedColumn, unclosedQuote, textAfterQuote, tooManyCells,
        noHeadings, cellTooLong, rowTooWide, unknown, unknownPlace, codeOutside, repeatedID, sameIdentity, samePerson,
        otherCommunity, entranceBeyond, floorBeyond, livesBeyond, outsideWindow, observedInFuture,
        slotContradictsTime, otherLook, otherLookOnDesk, lookTooOld, callInFuture, earlierThan, solvedWithoutEnd,
        ticketOfOtherBook, unknownColumn,
        secondColumn, readAsDay, unknownArea, householdsOutside, gridRedrawn, timeInFuture, tooOld, otherOnDesk,
        limitHasPassed, consentStays, agreementStays, valueStays, movesWithoutDoor, closedGrid

    /// Nil for one that has a room of its own further in.
    init?(_ fault: ImportProblem.What) {
        switch fault {
        case .notFound: self = .notFound
        case .cannotRead: self = .cannotRead
        case .isFolder: self = .isFolder
        case .emptyFile: self = .emptyFile
        case .otherForm: self = .otherForm
        case .tooLarge: self = .tooLarge
        case .notText: self = .notText
        case .noConverter: self = .noConverter
        case .unknownFileName: self = .unknownFileName
        case .nothingToImport: self = .nothingToImport
        case .badHeadings: self = .badHeadings
        case .missingColumn: self = .missingColumn
        case .repeatedColumn: self = .repeatedColumn
        case .unclosedQuote: self = .unclosedQuote
        case .textAfterQuote: self = .textAfterQuote
        case .tooManyCells: self = .tooManyCells
        case .noHeadings: self = .noHeadings
        case .cellTooLong: self = .cellTooLong
        case .rowTooWide: self = .rowTooWide
        case .unknown: self = .unknown
        case .unknownPlace: self = .unknownPlace
        case .codeOutside: self = .codeOutside
        case .repeatedID: self = .repeatedID
        case .sameIdentity: self = .sameIdentity
        case .samePerson: self = .samePerson
        case .otherCommunity: self = .otherCommunity
        case .entranceBeyond: self = .entranceBeyond
        case .floorBeyond: self = .floorBeyond
        case .livesBeyond: self = .livesBeyond
        case .outsideWindow: self = .outsideWindow
        case .observedInFuture: self = .observedInFuture
        case .slotContradictsTime: self = .slotContradictsTime
        case .otherLook: self = .otherLook
        case .otherLookOnDesk: self = .otherLookOnDesk
        case .lookTooOld: self = .lookTooOld
        case .callInFuture: self = .callInFuture
        case .earlierThan: self = .earlierThan
        case .solvedWithoutEnd: self = .solvedWithoutEnd
        case .ticketOfOtherBook: self = .ticketOfOtherBook
        case .unknownColumn: self = .unknownColumn
        case .secondColumn: self = .secondColumn
        case .readAsDay: self = .readAsDay
        case .unknownArea: self = .unknownArea
        case .householdsOutside: self = .householdsOutside
        case .gridRedrawn: self = .gridRedrawn
        case .timeInFuture: self = .timeInFuture
        case .tooOld: self = .tooOld
        case .otherOnDesk: self = .otherOnDesk
        case .limitHasPassed: self = .limitHasPassed
        case .consentStays: self = .consentStays
        case .agreementStays: self = .agreementStays
        case .valueStays: self = .valueStays
        case .movesWithoutDoor: self = .movesWithoutDoor
        case .closedGrid: self = .closedGrid
        case .field: return nil
        }
    }
}
