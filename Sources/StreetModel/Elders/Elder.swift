/// The file of an elderly person (一人一档) as the register holds it; what happened since is in ``ElderRecord``.
package struct Elder: Register {
    package var id: String
    package var name = ""
    package var sex = Sex.female
    package var born: Day?
    package var identity = ""
    package var telephone = ""
    /// The code of the building; its first 15 digits are the code of the grid it was built in.
    package var building = "" {
        didSet { grid = String(building.prefix(15)) }
    }
    /// The grid the dwelling lies in: the building's, which the book knows where grids were redrawn (``GridRedrawn``).
    package internal(set) var grid = ""
    package var entrance = 0
    package var floor = 0
    package var door = ""
    package var living = ""
    package var risk = Risk.green
    /// Why it is that risk, as whoever set it last put it.
    package var riskReason = ""
    /// When the file was last reviewed; the next review follows from the risk (DOMAIN §2).
    package var reviewedOn: Day?
    package var health = ""
    package var morning = SlotAgreement(half: .morning)
    package var evening = SlotAgreement(half: .evening)
    /// 有人代动: a lamp timer, a carer or a visitor moves the signal, which alone is then never a sign of life.
    package var isAssisted = false
    /// In the order in which they are called.
    package var contacts: [Contact] = []
    package var keyHolder = ""
    package var keyPlace = ""
    package var volunteer = ""
    package var consentedOn: Day?
    package var consentWithdrawnOn: Day?
    /// When somebody who has not consented was asked last; asked again each quarter (DOMAIN §2).
    package var consentAskedOn: Day?
    package var handoverNote = ""
    package var handoverUntil: Day?
    package var status = ElderStatus.here

    package init(id: String) {
        self.id = id
    }

    package static let kind = RegisterKind.elder

    /// Age in whole years on a day; nil where no birth date is known.
    package func age(on day: Day) -> Int? {
        guard let born else { return nil }
        let (year, month, dayOfMonth) = born.civil
        let now = day.civil
        return now.year - year - ((now.month, now.day) < (month, dayOfMonth) ? 1 : 0)
    }

    /// True where both live in the same dwelling.
    package func isAtHome(of other: Elder) -> Bool {
        (building, entrance, floor, door) == (other.building, other.entrance, other.floor, other.door)
    }

    /// What was agreed for a half of the day.
    package func agreement(for half: Half) -> SlotAgreement {
        switch half {
        case .morning: morning
        case .evening: evening
        }
    }

    /// True where somebody who is named, or not named, is the person herself and nobody else.
    package func isMeant(by name: String) -> Bool {
        name.isEmpty || name == "本人" || (name == self.name && !self.name.isEmpty)
    }
}
