/// Whether somebody is due in a slot, and if not, why: 在册 = 应查 + 免查 + 无约定 + 未同意 (DOMAIN §3).
package enum Duty: Hashable, Sendable {
    case due
    case excused(Absence)
    case noAgreement
    case notConsented
    /// Not on the register at that time.
    case notListed
}
