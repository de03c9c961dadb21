internal import ArgumentParser
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

    var words: Words { Words(lang.flatMap(Words.Language.init) ?? .ofLocale) }
    var path: String { desk ?? Environment.value("STREETDESK_DESK") ?? Environment.defaultDesk }

    mutating func validate() throws {
        if let lang, Words.Language(rawValue: lang) == nil {
            throw ValidationError("--lang zh | en")
        }
    }
}
