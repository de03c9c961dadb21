import StreetModel

/// What became of an act that could not be written.
enum JournalAppendFault: Error, Equatable {
    /// Nothing of it is left.
    case failed(StorageFault)
    /// Nobody can say what of it is on disk: the book must not be written any more.
    case poisoned(StorageFault)

    /// What the disk said.
    var fault: StorageFault {
        switch self {
        case .failed(let fault), .poisoned(let fault): fault
        }
    }
}
