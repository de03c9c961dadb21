import Exchange
import Foundation
import StreetModel
import Testing

/// The file that a document is written to: new, whole, and never over something that is there.
struct ExportFileTests {
    private let document = ExportDocument(
        title: "销账清单", tables: [ExportTable(title: "", header: ["内容"], rows: [["=SUM(A1)"], ["＋1"], ["a|b"]])])

    private func path(_ name: String) -> String {
        NSTemporaryDirectory() + "streetdesk-export-\(UUID().uuidString)-\(name)"
    }

    @Test(arguments: [("a.md", "a\\|b"), ("a.csv", "'=SUM(A1)"), ("b.csv", "'＋1"), ("a.html", "<td>a|b</td>")])
    func theEndingSaysTheForm(name: String, cell: String) throws {
        let path = path(name)
        #expect(try ExportFile(path).write(document) == path)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(String(decoding: bytes, as: UTF8.self).contains(cell))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) == name.hasSuffix(".csv"))
        try FileManager.default.removeItem(atPath: path)
    }

    @Test func whatIsThereIsNeverOverwritten() throws {
        let path = path("kept.md")
        try Data("mine".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: ExportFault.exists(path)) { try ExportFile(path).write(document) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
        try FileManager.default.removeItem(atPath: path)
    }

    @Test func anotherEndingIsRefused() {
        #expect(throws: ExportFault.unknownForm("list.xls")) { try ExportFile("list.xls").write(document) }
    }

    @Test func aFolderThatIsNotThereIsSaid() {
        let path = path("none/a.md")
        #expect(throws: ExportFault.self) { try ExportFile(path).write(document) }
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
