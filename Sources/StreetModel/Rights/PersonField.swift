/// What of a person's own values is masked where nothing calls for more (DOMAIN §7).
package enum PersonField: String, CaseIterable, Hashable, Sendable {
    case name
    /// Masked it is a band of five years.
    case age
    /// Entrance, floor and door; masked the address ends at the building.
    case dwelling
    /// The names of contacts, key holder and volunteer.
    case relatives
    /// What the office noted for who comes next.
    case notes
    /// The person's telephone and those of the contacts.
    case telephone
    /// Masked it is only a sign.
    case health
    case keyPlace
    case identity

    /// How near a person is to who reads of them.
    package enum Nearness: CaseIterable, Hashable, Sendable {
        /// An open anomaly or a passed limit in what the reader answers for: somebody has to be reached.
        case sought
        /// In the own grid of a worker, the own community of its staff.
        case own
        /// Everybody else; for who supervises the whole street.
        case other
    }

    /// The table of masks: whether the field is shown without a reason.
    package func isShown(_ nearness: Nearness) -> Bool {
        switch (nearness, self) {
        case (_, .identity): false
        case (.sought, _): true
        case (.own, .name), (.own, .age), (.own, .dwelling), (.own, .relatives), (.own, .notes): true
        case (.own, .telephone), (.own, .health), (.own, .keyPlace): false
        case (.other, _): false
        }
    }
}
