internal import ArgumentParser
import Storage
import StreetModel
import Workbench

/// The table of rights and masks: who may do what, and sees what. It needs no desk.
struct RightsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rights", abstract: "权限表 · who may do and see what")

    @Flag(help: "输出 JSON, 供程序读 · JSON, for programs") var json = false
    @OptionGroup var options: DeskOptions

    mutating func run() throws {
        if json {
            Console.write(json: RightsCommand.bytes)
        } else {
            Console.write(options.words.rightsTable)
        }
    }

    /// An array of `{"act":…,"gridWorker":…,"communityStaff":…,"supervisor":…,"administrator":…}`, each with how far.
    private static var bytes: [UInt8] {
        var json = JSONWriter(reserving: 16_384)
        json.beginArray()
        for act in Act.allCases {
            json.beginObject()
            json.string(act.rawValue, "act")
            for role in Role.allCases { json.string(act.reach(of: role).rawValue, role.word) }
            json.endObject()
        }
        json.endArray()
        return json.bytes + [UInt8(ascii: "\n")]
    }
}
