import Foundation
import Testing

/// A desk that was made empty takes its first import from somebody whom the files name.
@Suite struct FirstImportTests {
    @Test func anEmptyDeskIsFilled() throws {
        let desk = try DeskFolder(.nothing)
        let making = [
            "new", desk.path, "--name", "槐安街道", "--code", "990101001", "--rehearsal", "--at", DeskFolder.dawn,
        ]
        #expect(try Program.run(making).status == 0)
        let empty = try desk.contents()
        for (staff, sentence) in [
            ("S9999", "没有工号 S9999; 请用 --as 写自己的工号"), ("S0007", "网格员不能导入; 请社区工作者或管理员导入"),
        ] {
            let refused = try desk.run("import", Program.sample, by: staff)
            #expect(refused.status == 1 && refused.complaints.last == sentence)
        }
        #expect(try desk.contents() == empty)
        let filled = try desk.run("import", Program.sample, by: "S0002")
        #expect(filled.status == 0 && filled.lines.contains("老人: 新增 83  更改 0  不变 0"))
        #expect(try desk.lines().last?.contains(#""by":"S0002""#) == true)
        #expect(try desk.run("import", Program.sample, by: "S9999").status == 1)
        #expect(try desk.verify().status == 0)
    }
}
