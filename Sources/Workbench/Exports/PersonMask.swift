import StreetModel

/// What somebody's lists say of a person's own values (DOMAIN §7): names and doors to a worker of the own grid and to
/// staff of the own community, the surname alone to whoever supervises many; everything else is masked for all.
struct PersonMask {
    private let showsNames: Bool
    private let today: Day
    private let words: Words

    init(for staff: Staff, on today: Day, _ words: Words) {
        showsNames =
            switch staff.role {
            case .gridWorker, .communityStaff: true
            case .supervisor, .administrator: false
            }
        self.today = today
        self.words = words
    }

    func name(_ elder: Elder) -> String { showsNames ? elder.name : Masking.name(elder.name) }

    /// "3-501"; masked "*".
    func door(_ elder: Elder) -> String { showsNames ? words.door(elder) : "*" }

    func telephone(_ number: String) -> String { Masking.telephone(number) }

    /// "80-84 岁"; empty where no birth date is known.
    func age(_ elder: Elder) -> String { elder.born.map { words.ageBand(bornOn: $0, on: today) } ?? "" }
}
