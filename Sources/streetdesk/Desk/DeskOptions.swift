internal import ArgumentParser
import Storage
import StreetModel
import Workbench

/// What every command takes: the desk, the person, the instant, the language.
struct DeskOptions: ParsableArguments {
    @Option(help: "工作台的目录 · the desk's folder (else $STREETDESK_DESK, else the XDG data folder)")
    var desk: String?

    @Option(name: .customLong("as"), help: "工号 · your staff number")
    var staff: String?

    @Option(help: "演练的时刻 · the instant, on a rehearsal desk: 2026-11-21T08:20")
    var at: String?

    @Option(help: "zh | en")
    var lang: String?

    /// The person whom the forced command of an ssh key names (``SessionCommand``); no word of a command line sets it.
    var identity: String?

    private enum CodingKeys: String, CodingKey { case desk, staff, at, lang }

    var words: Words { Words(lang.flatMap(Words.Language.init) ?? .ofLocale) }
    var path: String { desk ?? Environment.value("STREETDESK_DESK") ?? Environment.defaultDesk }

    /// Who somebody is at a desk: whom the key names; on a rehearsal desk whoever they say; on a desk of one its owner.
    func person(at desk: Desk) throws(Stop) -> String? {
        if let identity { return identity }
        if desk.settings.isRehearsal { return staff }
        guard let owner = desk.settings.owner, staff == nil || staff == owner else {
            throw Stop.complaining(words.asOnRealDesk, .refused)
        }
        return owner
    }

    mutating func validate() throws {
        if let lang, Words.Language(rawValue: lang) == nil {
            throw ValidationError("--lang zh | en")
        }
    }
}
