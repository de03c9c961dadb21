import StreetModel
import Testing

/// Who may begin an import, before any file or other community's book is read for it.
struct ImportRightTests {
    @Test(arguments: [Street.communityStaff, Street.supervisor, Street.administrator])
    func allowed(staff: String) {
        #expect(throws: Never.self) { try Street().office.mayBeginImport(by: staff) }
    }

    @Test func refused() {
        #expect(throws: Refusal.mayNotImport) { try Street().office.mayBeginImport(by: Street.worker) }
        #expect(throws: Refusal.unknownStaff("S9999")) { try Street().office.mayBeginImport(by: "S9999") }
    }

    /// A desk that was made empty knows nobody yet: its files will tell.
    @Test func anEmptyDeskAsksItsFiles() {
        let office = Office(code: "990101001", name: "", offset: .china)
        #expect(throws: Never.self) { try office.mayBeginImport(by: "S9999") }
    }
}
