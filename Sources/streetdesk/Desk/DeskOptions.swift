internal import ArgumentParser
import Storage
import StreetModel
import Workbench

/// What every command takes: the desk, the person, the instant, the language.
struct DeskOptions: ParsableArguments {
    @Option(
        help: """
            工作台的目录; 不写取环境变量 $STREETDESK_DESK, 再取个人数据目录 \
            · the desk's folder (else $STREETDESK_DESK, else the XDG data folder)
            """)
    var desk: String?

    @Option(
        name: .customLong("as"),
        help: """
            自己的工号, 演练时用; 正式使用由 ssh 密钥认人 \
            · your staff number, on a rehearsal desk; a real one knows you by your ssh key
            """)
    var staff: String?

    @Option(help: "此刻, 只用于演练, 如 2026-11-21T08:20 · the instant, on a rehearsal desk: 2026-11-21T08:20")
    var at: String?

    @Flag(
        help: """
            时钟没有错, 只是好久没有登记 \
            · the clock is right, though nothing was written for months
            """)
    var trustClock = false

    @Option(help: "语言: zh 中文, en 英文; 不写按系统 · the language: zh | en (else the locale's)") var lang: String?

    /// The person whom the forced command of an ssh key names (``SessionCommand``); no word of a command line sets it.
    var identity: String?

    private enum CodingKeys: String, CodingKey { case desk, staff, at, trustClock, lang }

    var words: Words { Words(lang.flatMap(Words.Language.init) ?? .ofLocale) }
    var path: String { desk ?? Environment.value("STREETDESK_DESK") ?? Environment.defaultDesk }

    /// Who somebody is at a desk: whom the key names; on a rehearsal desk whoever they say; on a desk of one its owner.
    func person(at desk: Desk) throws(Stop) -> String? {
        if let identity { return identity }
        if desk.settings.isRehearsal { return staff }
        // Whether it is a rehearsal, or whose it is, stands in the file that was changed.
        if let fault = desk.fault, case .damaged = fault { throw Stop.complaining(words.fault(fault), .unsound) }
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
