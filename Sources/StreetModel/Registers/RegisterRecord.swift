/// A record of any register.
package enum RegisterRecord: Hashable, Sendable {
    case community(Community)
    case staff(Staff)
    case duty(DutyShift)
    case grid(Grid)
    case building(Building)
    case elder(Elder)

    /// The record as its register's type.
    package var record: any Register {
        switch self {
        case .community(let record): record
        case .staff(let record): record
        case .duty(let record): record
        case .grid(let record): record
        case .building(let record): record
        case .elder(let record): record
        }
    }

    package var id: String { record.id }
    package var kind: RegisterKind { type(of: record).kind }
}
