import Foundation
import Storage
import StreetModel
import Testing

/// Drafts of forms beside the journal.
struct DraftStoreTests {
    private static let draft = SessionDraft(
        purpose: ["absence", "E00023", ""], writtenAt: TestDesk.morning,
        fields: [
            .init(name: "whereTo", value: .text("去女儿家\u{1B}[2J")),
            .init(name: "contacts", value: .rows([["陈建国", "侄子", "19900000123", ""]]), was: .rows([])),
        ])

    @Test func aDraftIsFoundAgainUntilItIsDropped() throws {
        let place = try TestDesk.make()
        let desk = place.desk
        #expect(desk.drafts(of: "S0007").isEmpty)
        desk.keep(Self.draft, of: "S0007")
        var later = Self.draft
        later.purpose[1] = "E00001"
        later.writtenAt = later.writtenAt + 1
        desk.keep(later, of: "S0007")
        desk.keep(later, of: "S0007")
        desk.settleDrafts(of: "S0007")
        #expect(desk.drafts(of: "S0007") == [later, Self.draft])
        #expect(desk.drafts(of: "S0008").isEmpty)
        desk.drop(later.purpose, of: "S0007")
        #expect(desk.drafts(of: "S0007") == [Self.draft])
    }

    /// They hold private data: nobody else reads them, and their names tell nothing.
    @Test func onlyTheOwnerReadsThem() throws {
        let place = try TestDesk.make()
        place.desk.keep(Self.draft, of: "S0007")
        let folder = "\(place.desk.path)/sessions/S0007/drafts"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names.count == 1 && !names[0].contains("E00023"))
        for (path, rights) in [(folder, 0o700), ("\(folder)/\(names[0])", 0o600)] {
            let found = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(found == rights)
        }
    }

    @Test func whatCannotBeReadIsPassedOver() throws {
        let place = try TestDesk.make()
        place.desk.keep(Self.draft, of: "S0007")
        let folder = "\(place.desk.path)/sessions/S0007/drafts"
        for (name, text) in [("a.json", ""), ("b.json", "{\"purpose\":[1]}"), ("c.json", "[]"), ("d.tmp", "x")] {
            try text.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
        }
        #expect(place.desk.drafts(of: "S0007") == [Self.draft])
    }
}
