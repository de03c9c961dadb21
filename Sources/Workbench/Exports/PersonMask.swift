import StreetModel

/// What somebody's lists say of a person's own values, by the one table of masks (``PersonField``).
///
/// Who has to be reached is shown whole on a screen, for as long as it takes; in a file that stays the masks stay too.
struct PersonMask {
    /// The words of a reader who looks for nobody, and has asked to see nothing more.
    let words: Words
    private let today: Day

    init(for staff: Staff, in office: Office, at now: Moment, _ words: Words) {
        var words = words
        words.reader = Reader(staff, in: office, at: now)
        self.words = words
        today = office.offset.day(of: now)
    }

    func name(_ elder: Elder) -> String { words.name(elder) }

    /// "3-501"; masked "*".
    func door(_ elder: Elder) -> String { words.reader.shows(.dwelling, of: elder) ? words.door(elder) : "*" }

    /// "87", or masked "85-89".
    func age(_ elder: Elder) -> String { words.age(elder, on: today) }

    func telephone(_ number: String) -> String { Masking.telephone(number) }
}
