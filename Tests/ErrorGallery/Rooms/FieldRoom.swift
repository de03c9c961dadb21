import StreetModel

/// The place in the gallery of a value that cannot stand in its field: the compiler asks for one for each new case.
enum FieldRoom: String, CaseIterable {
    case missing, notANumber, outOfRange, notADate, notATime, notAMoment, notAChoice, notATelephone, notACode, notAnID,
        identityLength, identityDate, identityChecksum, identityDisagrees, futureDate, scientific, rounded, masked,
        notText

    init(_ fault: FieldFault) {
        switch fault {
        case .missing: self = .missing
        case .notANumber: self = .notANumber
        case .outOfRange: self = .outOfRange
        case .notADate: self = .notADate
        case .notATime: self = .notATime
        case .notAMoment: self = .notAMoment
        case .notAChoice: self = .notAChoice
        case .notATelephone: self = .notATelephone
        case .notACode: self = .notACode
        case .notAnID: self = .notAnID
        case .identityLength: self = .identityLength
        case .identityDate: self = .identityDate
        case .identityChecksum: self = .identityChecksum
        case .identityDisagrees: self = .identityDisagrees
        case .futureDate: self = .futureDate
        case .scientific: self = .scientific
        case .rounded: self = .rounded
        case .masked: self = .masked
        case .notText: self = .notText
        }
    }
}
