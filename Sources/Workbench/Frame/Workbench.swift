package import StreetModel
import TextUI

/// What a person works at: the office in memory, the screens one above the other, and what lies over them.
///
/// Changed by ``update(_:)`` alone, which asks neither clock nor file: time comes in with the message, and what is to
/// be done in the world goes out as effects (DESIGN §2).
package struct Workbench: Sendable {
    /// The clerk applies what is durable here, before it says `recorded` or `followed`.
    package var office: Office
    package var session: Session
    /// Empty until somebody has signed in.
    package internal(set) var screens: [Screen] = []
    package internal(set) var signIn: SignInScreen
    package internal(set) var layer: Layer?
    package internal(set) var toast: Toast?
    /// What the person has to have seen before any key but Enter does something.
    var hold: Hold?
    package internal(set) var history = History()
    /// True from `u` or Ctrl-R until what they wrote is heard of.
    var isTurning = false
    /// Forms that were left without being saved.
    package internal(set) var drafts: [FormPurpose: Form] = [:]
    /// What earlier sessions left of what was not saved, by what it is of.
    var foundDrafts: [[String]: SessionDraft] = [:]
    /// What of each form, prompt and sheet is kept on disk.
    var keptDrafts: [[String]: [SessionDraft.Field]] = [:]
    var draftsKeptAt = Moment(seconds: 0)
    /// Who changed fields of the registers while this session runs, to be told where two change the same.
    var authors: [FieldAuthor.Place: FieldAuthor] = [:]
    /// The form or prompt whose act is on its way to the disk.
    var saving: Layer?
    package internal(set) var alerts: [Alert] = []
    package internal(set) var lookout = Lookout()
    var watch = BreachWatch()
    /// How characters are read; nil until somebody looks for Latin letters, and where there is no such file.
    var pinyin: PinyinTable?
    var hasAskedForPinyin = false
    /// The grid whose round opens where no round is open.
    var homeGrid = ""
    /// When it was last asked what is late.
    var askedAt = Moment(seconds: 0)
    var bell = Bell()
    /// What the rota had before the shift that is being written.
    var dutyBefore: DutyShift?
    /// The change of the rota that is being undone.
    var puttingBack: History.Act?
    /// The screen is locked, and what is typed to unlock it; nil where it is not.
    package internal(set) var lock: PINEntry?
    package internal(set) var pinGuard = PINGuard()
    /// The moment of the last key.
    var idleSince = Moment(seconds: 0)
    /// The meeting whose big board is all that is shown; nil at a desk.
    package var boardMeeting: String?
    /// Ctrl-C was pressed once; twice leaves.
    var isLeaving = false

    package init(office: Office, session: Session) {
        self.office = office
        self.session = session
        self.signIn = SignInScreen(office.street)
    }

    /// What the screens look at; nil until somebody has signed in.
    package var context: ScreenContext? { screenContext(covered: coveredRows) }

    /// What the screens look at where so many rows above the hints are covered.
    func screenContext(covered: Int) -> ScreenContext? {
        session.me.map {
            ScreenContext(
                office: office, me: $0, now: session.now, size: session.size, words: session.words, alerts: alerts,
                lookout: lookout, keptViews: session.keptViews, coveredRows: covered, pinyin: pinyin, authors: authors)
        }
    }

    /// True where the screen on top shows who is at a screen, so that somebody has to look.
    package var wantsPresence: Bool { screens.last?.keys == .board }

    /// When the next tick is needed: the seconds of the clock always run.
    package var nextTick: Moment { session.now.cut + 1 }
}
