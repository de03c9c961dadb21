import StreetModel
import Testing
import TextUI
import Workbench

/// A draft holds nothing that its writer may not see, and loses nothing by it (DOMAIN §7).
struct DraftMaskTests {
    private static let contacts = [
        Contact(name: "谷鹂鸣", relation: "侄女", telephone: "18877005678", verifiedOn: nil),
        Contact(name: "燕归来", relation: "邻居", telephone: "18877005679", verifiedOn: nil),
    ]

    private static func desk() -> TestDesk {
        var office = MatterFixture.office()
        let rows = FieldValue.rows(contacts.map(\.row))
        let change = FieldChange(field: "contacts", was: .empty, now: rows)
        office.write(.amended(Amendment(register: .elder, id: "E01", changes: [change])), in: Fixture.community)
        return MatterFixture.desk(office, by: "S0002")
    }

    private static func edited(_ keys: [String]) throws -> (desk: TestDesk, draft: SessionDraft) {
        var desk = desk()
        desk.show(.edit(.elder, "E01"))
        for key in keys { desk.press(key) }
        desk.wait(seconds: 1)
        let draft = try #require(
            desk.effects.compactMap { if case .keepDraft(let draft) = $0 { draft } else { nil } }.last)
        return (desk, draft)
    }

    private static let telephone = ["Tab", "Tab", "Tab", "Tab", "13900000001"]

    @Test func theOldNumberStaysMasked() throws {
        let draft = try Self.edited(Self.telephone).draft
        #expect(draft.fields.map(\.name) == ["telephone"])
        #expect(draft.fields[0].value == .text("13900000001") && draft.fields[0].was == .text("138****0010"))
    }

    /// Gone on with, it is saved over the number that it was written against, and over no other unseen.
    @Test(arguments: [("13800000010", true), ("13700000003", false)])
    func itIsTakenUpAgain(_ number: String, isSaved: Bool) throws {
        let draft = try Self.edited(Self.telephone).draft
        var desk = Self.desk()
        if number != "13800000010" {
            let change = FieldChange(field: "telephone", was: .text("13800000010"), now: .text(number))
            try desk.follow(.amended(Amendment(register: .elder, id: "E01", changes: [change])), by: "S0004")
        }
        desk.take(.draftsFound([draft], at: desk.now))
        desk.press("Enter", "C-s")
        #expect(desk.office.elder("E01")?.elder.telephone == (isSaved ? "13900000001" : number))
        guard case .form(let form)? = desk.workbench.layer else { return #expect(isSaved) }
        #expect(form.isResolving && desk.picture.contains("137****0003"))
    }

    /// A contact that nobody touched goes with its mask, comes back whole, and is masked on the form as before.
    @Test func contactsAreKeptWithTheirMasks() throws {
        var desk = Self.desk()
        desk.show(.edit(.elder, "E01"))
        guard case .form(let form)? = desk.workbench.layer,
            let place = form.fields.firstIndex(where: { $0.name == .register(.elder, "contacts") })
        else { return #expect(Bool(false)) }
        for _ in 0..<place { desk.press("Tab") }
        desk.press("n", "雁南飞", "Tab", "Tab", "13900000002", "Enter", "Enter")
        desk.wait(seconds: 1)
        let draft = try #require(
            desk.effects.compactMap { if case .keepDraft(let draft) = $0 { draft } else { nil } }.last)
        #expect(!String(describing: draft).contains("18877005678"), "\(draft)")
        var next = Self.desk()
        next.take(.draftsFound([draft], at: next.now))
        next.press("Enter")
        #expect(!next.picture.contains("18877005678"))
        next.press("C-s")
        let saved = next.office.elder("E01")?.elder.contacts.map(\.telephone) ?? []
        #expect(saved.filter { $0.hasPrefix("188") } == Self.contacts.map(\.telephone) && saved.count == 3, "\(saved)")
    }
}
