import StreetModel

/// The place in the gallery of a fault of the desk on disk: the compiler asks for one for each new case.
enum StorageRoom: String, CaseIterable {
    case busy, damaged, newer, poisoned, foreignFilesystem, mountedReadOnly, noRights, diskFull, notADesk,
        deskInsideDesk, exists, notABackup, badBackup, noBook, system

    init(_ fault: StorageFault) {
        switch fault {
        case .busy: self = .busy
        case .damaged: self = .damaged
        case .newer: self = .newer
        case .poisoned: self = .poisoned
        case .foreignFilesystem: self = .foreignFilesystem
        case .mountedReadOnly: self = .mountedReadOnly
        case .noRights: self = .noRights
        case .diskFull: self = .diskFull
        case .notADesk: self = .notADesk
        case .deskInsideDesk: self = .deskInsideDesk
        case .exists: self = .exists
        case .notABackup: self = .notABackup
        case .badBackup: self = .badBackup
        case .noBook: self = .noBook
        case .system: self = .system
        }
    }
}
